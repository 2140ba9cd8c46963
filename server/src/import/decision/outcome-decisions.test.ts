import { describe, expect, it } from 'vitest';
import { decisions, decisionText } from './decision-table.fixture.js';

describe('the outcome of a request', () => {
  it.each(
    decisions(`
trees |  | VEDI NOTA PROTOCOLLO | NONE | OTHER
events | Ridurre il target da 2500 a 200 | Si accoglie parzialmente la richiesta | PARTLY_ACCEPTED | OTHER
trees | @target | Il target viene dimezzato | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>100 SECTOR
trees | @target | Il target viene ridotto del 10% | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR
trees | @target | NON SI ACCOGLIE LA RIDUZIONE DEL TARGET DA 200 A 150 | REJECTED
trees | @target | La richiesta non viene accolta | REJECTED
trees | @target | Si respinge la richiesta di portare il target a 150 | REJECTED
trees | @target | RESPINTA | REJECTED
trees | @target | Parere contrario | REJECTED
trees | @target | Si esprime parere non favorevole | REJECTED
trees | @target | Si conferma il target di 200 | REJECTED
trees | @target | IL TARGET RESTA INVARIATO | REJECTED
trees | @target | Non si ritiene di accogliere la richiesta in quanto il target è di 200 da tre anni | REJECTED
trees | @target | Richiesta non accoglibile | REJECTED
trees | @target | Non si ravvisano i presupposti per l'accoglimento | REJECTED
trees | @target | Non è possibile accogliere la richiesta | REJECTED
trees | @target | Non si modifica il target | REJECTED
trees | @target | Non si autorizza la modifica | REJECTED
trees | @target | Sussistono motivi ostativi all'accoglimento | REJECTED
trees | @target | SI VALUTERA' A CONSUNTIVO | DEFERRED
trees | @target | Si rinvia la valutazione a consuntivo | DEFERRED
trees | @target | Si rimanda a fine anno | DEFERRED
trees | @target | La richiesta verrà valutata in sede di rendicontazione | DEFERRED
trees | @target | LA VALUTAZIONE È RINVIATA AL CONSUNTIVO 2019 | DEFERRED
trees | @target | Ci si riserva di valutare la riduzione da 200 a 150 in sede di consuntivo | DEFERRED
trees | @target | La decisione è sospesa in attesa di chiarimenti | DEFERRED
trees |  | Il peso passa da 8 a 5 | ACCEPTED | OTHER
trees | @target | Si accoglie la richiesta. Il target viene dimezzato. | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>100 SECTOR
trees | @target | La richiesta si accoglie per metà | PARTLY_ACCEPTED | OTHER
trees | @target | La richiesta di portare il target da 200 a 150 è respinta | REJECTED
trees | @target | Richiesta di riduzione del target da 200 a 150: respinta. | REJECTED
trees | @target | Richiesta di riduzione del target da 200 a 150. Non accolta. | REJECTED
trees | @target | La richiesta è tardiva e non può essere presa in considerazione | REJECTED
trees | @target | Richiesta ritirata dal settore | NONE | OTHER
trees | @target | Si esprime parere negativo | REJECTED
trees | @target | La richiesta risulta già accolta con il precedente provvedimento | NONE | OTHER
trees | @target | Non si può che assentire alla richiesta | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | La richiesta non può che essere respinta | REJECTED
trees | @target | Non vi sono ragioni per non accogliere la richiesta | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Non vi è nulla da obiettare | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | In assenza di motivi ostativi si accoglie la richiesta | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Irricevibile | REJECTED
trees | @target | Si terrà conto di quanto esposto in sede di consuntivo | DEFERRED
trees | @target | Le argomentazioni non sono convincenti: target confermato | REJECTED
trees | @target | Il dirigente chiede di ridurre il target da 200 a 150. Il Nucleo non concorda. | REJECTED
trees | @target | Il Nucleo propone e la Giunta approva la riduzione del target da 200 a 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Respinta. Si ritiene che il target di 200 sia raggiungibile | REJECTED
rules | Rinvio della fase di gara al 2020 | Non si accoglie il rinvio della fase di gara ma si riduce il target a 0 | REJECTED | TARGET_CHANGED 2103 1>0 BOARD
rules | Rinvio della fase di gara al 2020 e riduzione del target a 0 | Non si accoglie il rinvio della fase di gara ma si riduce il target a 0 | PARTLY_ACCEPTED | TARGET_CHANGED 2103 1>0 SECTOR
trees | @target | Non vi sono i presupposti per una riduzione del target a 150 | REJECTED
trees | @target | Non si ravvisa la necessità di modificare il target | REJECTED
trees | @target | La modifica da 200 a 150 è stata chiesta oltre i termini | REJECTED
trees | @target | Il Nucleo ritiene di non dover dare seguito alla richiesta | REJECTED
trees | @target | Negativo: nel 2018 gli alberi piantati erano 210 | REJECTED
trees | @target | La riduzione da 200 a 150 viene giudicata ingiustificata | REJECTED
trees | @target | Pur riconoscendo le difficoltà, il target va mantenuto | REJECTED
trees | @target | Superata dalla precedente variazione n. 3 | NONE | OTHER
trees | @target | Il Nucleo si pronuncerà all'esito del monitoraggio | DEFERRED
trees | @target | Ogni decisione è rimessa alla fase di consuntivazione | DEFERRED
trees | @target | Da definire in sede di assestamento | DEFERRED
trees | Ridurre il target a 150 e il peso dell'indicatore da 20 a 10 | Target accolto, peso respinto | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | Ridurre il target a 150 e il peso dell'indicatore da 20 a 10 | Si accoglie con esclusione della variazione del peso | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
events | Si chiede il rinvio della fase di gara al 2020 | Rinvio concesso | ACCEPTED | PHASE_POSTPONED C2_0002 Gara>2020 SECTOR
events | Si chiede il rinvio della fase di gara al 2020 | Proroga non concessa | REJECTED
trees | @target | Respinta. Si conferma quanto approvato con deliberazione n. 30/2019 | REJECTED
trees | @target | Considerato che il 2018 si è chiuso con 210 alberi, la riduzione a 150 non può essere concessa | REJECTED
trees | @target | Si mantengono target e peso approvati | REJECTED
trees | @target | Il Nucleo non concorda con la riduzione a 150 | REJECTED
trees | Ridurre il target a 150 ed eliminare l'indicatore 2102 | Si accoglie la riduzione; l'indicatore 2102 resta | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
`),
  )('%s · %s · %s', (place, request, decision, expected) => {
    expect(decisionText(place, request, decision)).toEqual(expected);
  });
});
