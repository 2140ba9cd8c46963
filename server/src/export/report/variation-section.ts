import { date, number, points } from '@traguardo/schema/italian-format';
import { italianWords } from '@traguardo/schema/words/it';
import type { Resolution } from '../../plan/report/report-decision.js';
import { unknownEffectSentence } from '../../scoring/weight-effect.js';
import { figures, heading, list, paragraph, type ReportBlock, table, words } from './report-block.js';
import type { ReportFacts, VariationFacts, WeightChangeFacts } from './report-facts.js';
import { codeAndTitle } from './result-words.js';
import { revisionText } from './revision-words.js';

/** The changes by the acts of the year: every weight, then every request with its decision. */
export function variationSection({ acts, variations, weightChanges, closed }: ReportFacts): ReportBlock[] {
  return [
    heading(1, 'Variazioni del piano'),
    paragraph(LAW),
    ...(acts.length === 0 ? [paragraph('In questa situazione nessun provvedimento è caricato.')] : []),
    heading(2, 'Pesi degli obiettivi modificati'),
    ...weightBlocks(weightChanges),
    ...acts.flatMap((act) => [
      heading(2, act.title),
      paragraph(resolutionText(act), 'Provvedimento'),
      ...actBlocks(
        variations.filter((variation) => variation.act === act.ordinal),
        closed,
      ),
    ]),
  ];
}

const LAW =
  'Gli obiettivi e gli indicatori cambiati durante l’anno, con i motivi e le decisioni, che l’organismo di valutazione considera per la validazione (art. 6 del decreto legislativo n. 150 del 2009).';

/** "numero 12, data 3 dicembre 2019"; an unknown part has its word. */
export function resolutionText({ number: printed, date: decidedOn, link }: Resolution): string {
  const text = `numero ${printed ?? 'non disponibile'}, data ${decidedOn === null ? 'non disponibile' : date(decidedOn)}`;
  return link === null ? text : `${text}, ${link}`;
}

function weightBlocks(changes: readonly WeightChangeFacts[]): ReportBlock[] {
  if (changes.length === 0) return [paragraph('Nessun obiettivo ha cambiato peso in questa situazione.')];
  return [
    ...table(
      'Da quale a quale peso, per iniziativa di chi e con quale effetto',
      [
        words('Obiettivo', 30),
        words('Variazione', 12),
        figures('Peso prima', 9),
        figures('Peso dopo', 9),
        words('Iniziativa', 15),
        words('Effetto sul risultato', 25),
      ],
      changes.map((change) => [
        codeAndTitle({ code: change.objective, title: change.objectiveTitle }),
        actName(change.act),
        number(change.from),
        number(change.to),
        change.reduced && change.initiative === 'BOARD'
          ? italianWords.boardReduction
          : italianWords.initiative[change.initiative],
        effectText(change),
      ]),
    ),
    ...list(
      changes.flatMap(({ objective, evidence }) =>
        evidence === null ? [] : [`${objective}, testo della decisione: «${evidence}».`],
      ),
    ),
  ];
}

function effectText({ sectorEffect, areaEffect, effectUnknownBecause }: WeightChangeFacts): string {
  const known = [
    ...(sectorEffect === null ? [] : [`Settore: ${points(sectorEffect)}.`]),
    ...(areaEffect === null ? [] : [`Area: ${points(areaEffect)}.`]),
    ...(effectUnknownBecause === null ? [] : [unknownEffectSentence(effectUnknownBecause, 'it')]),
  ];
  return known.join(' ');
}

/** "5ª variazione" */
export function actName(ordinal: number): string {
  return ordinal === 0 ? 'Piano originario' : `${ordinal}ª variazione`;
}

function actBlocks(variations: readonly VariationFacts[], closed: boolean): ReportBlock[] {
  if (variations.length === 0) return [paragraph('Nessuna richiesta e nessuna decisione di variazione.')];
  return variations.flatMap((variation) => [
    heading(3, variationTitle(variation)),
    ...(variation.objectiveTitle === null ? [] : [paragraph(variation.objectiveTitle, 'Obiettivo')]),
    paragraph(printedText(variation.request, variation), 'Richiesta'),
    paragraph(printedText(variation.motivation, variation), 'Motivazione'),
    paragraph(printedText(variation.decision, variation), 'Decisione del Nucleo di Valutazione'),
    ...changeBlocks(variation, closed),
    ...settlementBlocks(variation),
  ]);
}

function variationTitle({ objective, indicator, outcome, settlement }: VariationFacts): string {
  const said =
    settlement === null ? italianWords.outcome[outcome] : `${italianWords.outcome[settlement.outcome]} a consuntivo`;
  return `${objective}${indicator === null ? '' : `, indicatore ${indicator}`}: ${said}`;
}

function printedText(text: string | null, { readable }: Pick<VariationFacts, 'readable'>): string {
  if (text !== null) return text;
  return readable ? 'non riportata' : 'non leggibile: nel documento questa riga ha perso le ultime celle';
}

function changeBlocks({ revisions }: VariationFacts, closed: boolean): ReportBlock[] {
  const counted = revisions.filter(({ status }) => status !== 'DISCARDED');
  if (counted.length === 0) return [paragraph('nessun cambiamento', 'Che cosa cambia')];
  return [paragraph('', 'Che cosa cambia'), ...list(counted.map((revision) => revisionText(revision, closed)))];
}

function settlementBlocks({ settlement }: VariationFacts): ReportBlock[] {
  if (settlement === null) return [];
  const when = settlement.decidedOn === null ? '' : ` (${date(settlement.decidedOn)})`;
  return [
    paragraph(`${italianWords.outcome[settlement.outcome]}${when}. ${settlement.reason}`, 'Valutazione a consuntivo'),
  ];
}
