import { describe, expect, it } from 'vitest';
import { decisions, decisionText } from './decision-table.fixture.js';

describe('a target is read in all usual wordings', () => {
  it.each(
    decisions(`
trees | @target | VIENE ACCOLTA LA RICHIESTA DI RIDUZIONE DEL TARGET DA 200 A 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Si accoglie. Il target è rideterminato in 150. | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Il valore atteso passa da 200 a 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | NULLA OSTA ALLA RIDUZIONE DEL TARGET A 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | NON SI RILEVANO MOTIVI OSTATIVI, SI ACCOGLIE LA RICHIESTA | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Non sussistono elementi ostativi all'accoglimento della richiesta | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Accolta | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | RICHIESTA ACCOLTA | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Parere favorevole | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Il Nucleo esprime parere favorevole alla variazione proposta. | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Si approva quanto richiesto dal settore | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | SI ACCOGLIE LA RICHESTA. TARGET: 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Target 200 -> 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Il target è fissato in 150 anziché 200 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Il target sarà pari a 150 in luogo di 200 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Il target è di 150 invece di 200 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Il target viene portato a centocinquanta | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | IL TARGET VIENE ABBASSATO DA DUECENTO A CENTOCINQUANTA ALBERI | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Si ridetermina il valore atteso nella misura di 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | il nuovo target è 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Preso atto delle motivazioni, si modifica il target da 200 a 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Considerate le motivazioni addotte il target è portato a 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Si accoglie la richiesta riducendo il target a 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Si accoglie, portando il target dell'indicatore a 150 alberi | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | IL TARGET DELL'INDICATORE NUMERO ALBERI PIANTATI PASSA DA 200 A 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Il target atteso dell'INDICATRE viene ridotto a 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees |  | Il target viene innalzato da 200 a 1.250,5 | ACCEPTED | TARGET_CHANGED 2101 200>1250.5 BOARD
areas | Si chiede di abbassare il target | Il target viene abbassato dal 90% al 75% | ACCEPTED | TARGET_CHANGED 2102 90>75 SECTOR
areas | Si chiede di abbassare il target | Il target è ridotto da 90 punti percentuali a 75 punti percentuali | ACCEPTED | TARGET_CHANGED 2102 90>75 SECTOR
areas | Si chiede di abbassare il target | Il target è fissato al settantacinque per cento | ACCEPTED | TARGET_CHANGED 2102 90>75 SECTOR
events | Portare gli spettatori attesi da 2500 a 200 | Si accoglie parzialmente: il target è rideterminato in 1500 | PARTLY_ACCEPTED | TARGET_CHANGED 2201 2500>1500 SECTOR
events | Ridurre il target da 2500 a 200 | Si accoglie parzialmente la richiesta di ridurre il target da 2500 a 200, rideterminandolo in 1.500 | PARTLY_ACCEPTED | TARGET_CHANGED 2201 2500>1500 SECTOR
events | Ridurre il target da 2500 a 200 | LA RICHIESTA VIENE ACCOLTA IN PARTE. IL TARGET È FISSATO IN 1.500 SPETTATORI | PARTLY_ACCEPTED | TARGET_CHANGED 2201 2500>1500 SECTOR
meetings | Inserire un target di 5 | SI ACCETTA L'INSERIMENTO DEL TARGET PARI A 5 | ACCEPTED | TARGET_INSERTED 2302 0>5 SECTOR
meetings | Inserire un target di 5 | Viene inserito il target: 5 riunioni | ACCEPTED | TARGET_INSERTED 2302 0>5 SECTOR
meetings | Prego inserire target pari a n. 5 | Si accoglie la richiesta | ACCEPTED | TARGET_INSERTED 2302 0>5 SECTOR
trees |  | Il target dell'indicatore 2102 passa da 90 a 80 | ACCEPTED | TARGET_CHANGED 2102 90>80 BOARD
trees |  | Il target dell'indicatore 2019-2102 passa da 90 a 80 | ACCEPTED | TARGET_CHANGED 2102 90>80 BOARD
trees |  | L'indicatore "Aree verdi manutenute" è portato a 80 | ACCEPTED | TARGET_CHANGED 2102 90>80 BOARD
trees |  | IL TARGET DELL'INDICATORE SPETTATORI DEGLI EVENTI ESTIVI PASSA DA 2500 A 2000 | ACCEPTED | TARGET_CHANGED 2201 2500>2000 BOARD
trees | @target | Si accoglie: target da 200 a 150; il target dell'indicatore 2102 passa da 90 a 80 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR | TARGET_CHANGED 2102 90>80 BOARD
trees | @target | Si accoglie la riduzione del target ma non quella del peso | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | Si chiede di ridurre il target da 200 a 150 e il peso dell'indicatore da 20 a 10 | Si accoglie limitatamente al target | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | Si chiede di ridurre il target da 200 a 150 e il peso dell'indicatore da 20 a 10 | Si accoglie ad eccezione della riduzione del peso | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | L'indicatore viene modificato come segue: target 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Il target viene modificato come segue: 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
parks | ridurre il target dell'indicatore 2101 da 200 a 150 e dell'indicatore 2102 da 90 a 80 | Si accoglie solo la riduzione relativa all'indicatore 2101 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
parks | ridurre il target dell'indicatore 2101 da 200 a 150 e dell'indicatore 2102 da 90 a 80 | Si accoglie per l'indicatore 2101. Non si accoglie per l'indicatore 2102 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees |  | Il target è fissato in 180. Il target è fissato in 220. | ACCEPTED | TARGET_CHANGED 2101 200>180 BOARD | OTHER
trees | @target | La riduzione richiesta non è giustificata; il target viene comunque adeguato a 180. | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR
trees | @target | Accoglimento della richiesta con rideterminazione del target in 160 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>160 SECTOR
trees | @target | Si prende atto della richiesta e si ridetermina il target in 150 unità | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Accolta limitatamente a 180 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR
trees | @target | La proposta di ridurre il target a 150 non può essere accolta, ma si ridetermina il target in 180 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR
trees | @target | Il Nucleo ritiene condivisibile la richiesta | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | OK | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
areas | @target | Il target viene rideterminato nel 75% | ACCEPTED | TARGET_CHANGED 2102 90>75 SECTOR
meetings | Manca il target | Il target, precedentemente non indicato, viene stabilito in 5 | ACCEPTED | TARGET_INSERTED 2302 0>5 SECTOR
trees |  | IL TARGET 2019 VIENE FISSATO IN 180 E IL TARGET 2020 IN 220 | ACCEPTED | TARGET_CHANGED 2101 200>180 BOARD | OTHER
trees | @target | Approvata la riduzione, vista la determinazione n. 88 del 4/6/2019 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Richiesta accolta con D.G. n. 210 del 2019 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | Per la cessazione di 2 giardinieri su 5, si propone di portare gli alberi a 150 | Si accoglie | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | Nel 2017 furono 130; chiediamo un target di 140 | Si accetta | ACCEPTED | TARGET_CHANGED 2101 200>140 SECTOR
trees | ridurre il target da 200 a 160, come avvenuto nel 2018 (da 500 a 300) | Si accoglie | ACCEPTED | TARGET_CHANGED 2101 200>160 SECTOR
trees | Si propone il target di 160 alberi, ossia pari al 75% di quelli previsti | Si accoglie | ACCEPTED | TARGET_CHANGED 2101 200>160 SECTOR
trees |  | Il target è allineato al dato del 2018 (pari a 175) | ACCEPTED | TARGET_CHANGED 2101 200>175 BOARD
build |  | Il target è portato al 2000 | ACCEPTED | TARGET_CHANGED IND15 1800>2000 BOARD
trees | @target | Accolta in parte, considerato che ad agosto ne risultavano 90: target 170 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>170 SECTOR
trees | @target | Si accoglie parzialmente la riduzione del target | PARTLY_ACCEPTED | OTHER
trees | @target | Accolta in parte: target 175 in luogo dei 150 richiesti | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>175 SECTOR
trees | @target | Il target è 175 anziché 150 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>175 SECTOR
trees | @target | Non si accoglie la riduzione a 150, si concede 180 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR
trees | @target | Si concede la diminuzione a 165 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>165 SECTOR
trees | @target | 200 -> 150, accolta | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | Passare da 200 a 150 piante | TARGET ABBASSATO A CENTOCINQUANTA | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Non 200, bensì 150 alberi | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Si sostituisce il target 200 con il target 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees |  | Il target sale da euro 200,00 a euro 1.500,00 | ACCEPTED | TARGET_CHANGED 2101 200>1500 BOARD
trees | Portare il target a 1,5 milioni di euro | Si accoglie | ACCEPTED | TARGET_CHANGED 2101 200>1500000 SECTOR
trees | Portare il target da 200 (4 a settimana) a 100 (2 a settimana) | Accolta: da 200 a 100 (2 a settimana) | ACCEPTED | TARGET_CHANGED 2101 200>100 SECTOR
trees | Portare il target a 150 per il 2019 e a 160 per il 2020 | Si accoglie | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | Portare il target del 2019 a 150 e confermare 200 per il 2020 | Si accoglie | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | Abbassare i target di ambedue gli indicatori: da 200 a 120 e da 90 a 70 | Si accoglie: indicatore 2101 da 200 a 120; indicatore 2102 da 90 a 70 | ACCEPTED | TARGET_CHANGED 2101 200>120 SECTOR | TARGET_CHANGED 2102 90>70 SECTOR
parks | Ridurre 2101 da 200 a 150 e 2102 da 90 a 80 | Si accoglie | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR | TARGET_CHANGED 2102 90>80 SECTOR
areas | Si chiede di ridurre l'indicatore 2019-2101 | Il target dell'indicatore 2101 è ridotto da 200 a 20 | ACCEPTED | TARGET_CHANGED 2101 200>20 SECTOR
trees |  | Il target dell'indicatore 9876 è ridotto da 14 a 13 | ACCEPTED | TARGET_CHANGED 9876 14>13 BOARD
trees |  | Il target dell'indicatore IND99 è ridotto da 14 a 13 | ACCEPTED | TARGET_CHANGED IND99 14>13 BOARD
trees | @target | Alla luce del calo delle risorse (da 50.000 a 35.000 euro) si accoglie la riduzione | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Il nuovo target, tenuto conto delle 33 piante già a dimora, è 170 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>170 SECTOR
trees | @target | Non accolta: target 190 | REJECTED | OTHER
trees | @target | La riduzione è accolta solo fino a 170 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>170 SECTOR
trees | Nel 2018 il target era 120 e ne sono stati piantati 130. Si propone 150 | Si accoglie | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | Con D.D. 321/2019 ci sono 2 operai in meno; si chiede di ridurre a 150 | Si accoglie | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | A fronte di un dato storico di 120, si chiede un target di 150 | Si accoglie | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees |  | Errata corrige: leggasi target 210 in luogo di 200 | ACCEPTED | TARGET_CHANGED 2101 200>210 BOARD
trees | @target | Come da richiesta. | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | SI | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Il Nucleo, sentito il Segretario in data 12/10/2019, accoglie | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Il Nucleo ritiene congrui 180 alberi | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR
trees | @target | Non 150 come richiesto, bensì 180 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR
trees | @target | Richiesto 150, concesso 180 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR
trees |  | Preso atto che l'organico è sceso da 14 a 11 addetti, il target è portato a 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 BOARD
trees |  | Costo della variazione: € 3.500. Si autorizza il nuovo target di 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees |  | Risorse ridotte del 40% (da € 10.000 a € 6.000): il target passa a 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 BOARD
trees |  | Il valore di 200 è sostituito dal valore di 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 BOARD
trees |  | Dove è scritto 200 leggasi 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 BOARD
trees |  | Per mero errore era stato indicato 200 anziché 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 BOARD
trees |  | 2101: 150; 2102: 85 | ACCEPTED | TARGET_CHANGED 2101 200>150 BOARD | TARGET_CHANGED 2102 90>85 BOARD
trees |  | Indicatori 2101 e 2102: target ridotti rispettivamente a 150 e a 85 | ACCEPTED | TARGET_CHANGED 2101 200>150 BOARD | TARGET_CHANGED 2102 90>85 BOARD
trees |  | Target 50 entro il 30/06/2019 e 150 entro il 31/12/2019 | ACCEPTED | TARGET_CHANGED 2101 200>150 BOARD | OTHER
trees |  | Il target è abbattuto del dieci per cento | ACCEPTED | TARGET_CHANGED 2101 200>180 BOARD
trees |  | Il target si riduce di un quarto, attestandosi a 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 BOARD
trees |  | Target pari ai 3/4 dell'originario | ACCEPTED | TARGET_CHANGED 2101 200>150 BOARD
trees | @target | Nulla da rilevare: la richiesta è approvata | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Si accoglie, trattandosi di causa non imputabile (chiusura della sede per 4 mesi) | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees |  | La riduzione concessa è pari a 50 alberi | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees |  | Gli iscritti sono passati da 1.200 a 950 e pertanto gli alberi da 200 a 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | @target | Si può concedere una riduzione non oltre 180 | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR
trees |  | Si accoglie in quanto il finanziamento è stato ridotto da 200.000 a 150.000 euro: target 150 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
`),
  )('%s · %s · %s', (place, request, decision, expected) => {
    expect(decisionText(place, request, decision)).toEqual(expected);
  });
});
