import { number, percent } from '@traguardo/schema/italian-format';
import { heading, list, paragraph, type ReportBlock } from './report-block.js';
import type { ReportFacts, ReportPolicy } from './report-facts.js';

/** What the terms mean, where the results begin. */
export function readingGuide({ closed }: ReportFacts): ReportBlock[] {
  return [heading(1, 'Come leggere i risultati'), ...list(meanings(closed))];
}

/** How the results are calculated, for those who check it. */
export function methodSection({ policy }: ReportFacts): ReportBlock[] {
  const labels = policy.labels.length === 0 ? 'nessun valore calcolato' : policy.labels.join(', ');
  const article = policy.article === null ? '' : ` (${policy.article})`;
  return [
    heading(2, 'Metodo di calcolo'),
    paragraph(
      `Metodologia applicata: ${labels}${article}. I calcoli sono decimali; i valori sono stampati con due decimali.`,
    ),
    ...list(rules(policy)),
  ];
}

function rules({ achieved, partial, lowerRule, lateDays, phaseShare }: ReportPolicy): string[] {
  const lower =
    lowerRule === 'MIRROR'
      ? '100 × (2 − consuntivo / target): un consuntivo pari al target vale 100 %, uno pari o superiore al doppio vale 0 %'
      : '100 × target / consuntivo: un consuntivo pari al target vale 100 %';
  return [
    'Polarità crescente, più alto è meglio: grado di raggiungimento = 100 × consuntivo / target.',
    `Polarità decrescente, più basso è meglio: grado di raggiungimento = ${lower}.`,
    'Polarità a intervallo: 100 % dentro i limiti; fuori, il grado scende in proporzione fino a 0 % al margine di tolleranza.',
    `Data: 100 % nel giorno del target o prima; dopo, ${lateDays === 0 ? '0 %' : `il grado scende in proporzione fino a 0 % in ${lateDays} giorni`}.`,
    'Fatto / non fatto: 1 (fatto) vale 100 %, 0 (non fatto) vale 0 %.',
    'Il grado che entra nei risultati è limitato fra 0 % e 100 %. Dove il target è superato, il valore non limitato sta fra parentesi.',
    `Esito: Raggiunto da ${number(achieved)} % in su, Parzialmente raggiunto da ${number(partial)} % in su, Non raggiunto al di sotto. L’esito guarda il valore non arrotondato.`,
    `Obiettivo: media dei gradi di raggiungimento dei suoi indicatori, ponderata con i loro pesi.${phaseRule(phaseShare)}`,
    'Settore, area e piano: media degli obiettivi, ponderata con i loro pesi quando sono tutti noti; altrimenti media semplice, indicata come tale con il numero dei pesi non disponibili.',
  ];
}

function meanings(closed: boolean): string[] {
  return [
    `Non disponibile: un valore ignoto è scritto «n.d.» o con la sua ragione (Non rendicontato, Target da chiarire, Target non previsto, Indicatore riformulato, Non applicabile, Neutralizzato, peso non disponibile). Non è mai trattato come zero${closed ? ', salvo quanto segue' : ''}.`,
    ...(closed
      ? ['A ciclo chiuso un indicatore non rendicontato conta 0 nei risultati: resta indicato come tale.']
      : []),
    'Quota misurata: la parte del peso che ha un risultato calcolato. Ciò che manca abbassa la quota, non il grado di raggiungimento.',
    ...(closed
      ? []
      : [
          `Possibile esito finale: il risultato se tutto ciò che manca valesse ${percent(0)} e se valesse ${percent(100)}. Quando tutto è misurato i due valori coincidono.`,
        ]),
    'Effetto delle variazioni: quanti punti del risultato vengono dai target cambiati durante l’anno, cioè il grado con i target vigenti meno quello con i target iniziali, contando solo ciò che è misurato con entrambi. Per un settore, un’area o il piano è la media degli effetti degli obiettivi.',
    'Indicatore riformulato: una variazione ha cambiato che cosa si misura; i valori delle due definizioni non si confrontano.',
    'Peso ridotto: una decisione ha abbassato il peso dell’obiettivo, che nel risultato conta meno di quanto era previsto all’inizio.',
  ];
}

/** How phases count, where they do. */
function phaseRule(share: number): string {
  if (share === 0) return '';
  return ` Le sue fasi valgono il ${number(share)} %, dove ce ne sono: una fase conclusa entro la scadenza vale 100 %, dopo come una data; una non conclusa vale l’avanzamento rendicontato. Una fase che scade dopo l’anno non si misura.`;
}
