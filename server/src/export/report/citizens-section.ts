import { number, percent, share } from '@traguardo/schema/italian-format';
import { italianWords } from '@traguardo/schema/words/it';
import { heading, list, paragraph, type ReportBlock, table, words } from './report-block.js';
import type { ObjectiveFacts, ReportFacts, StoredScore } from './report-facts.js';
import { scoreBar, scoreTitle } from './result-words.js';

/** What fits on the two pages: areas in the drawing, objectives in each list, characters of a title. */
const MOST_AREAS = 10;
const MOST_OBJECTIVES = 5;
const LONGEST_TITLE = 140;

/** The result on two pages, in plain words, for those who do not know the trade (art. 14 d.lgs. 150/2009). */
export function citizensSection(facts: ReportFacts): ReportBlock[] {
  return [
    { ...heading(1, 'Sintesi per i cittadini'), ownPages: true },
    ...introduction(facts),
    ...outcomes(facts.whole),
    ...areas(facts),
    ...objectives(facts),
    ...changes(facts),
    paragraph('Le pagine che seguono spiegano ogni cosa nel dettaglio. Dicono anche da dove viene ogni dato.'),
  ];
}

function introduction({ year, whole, objectives, closed }: ReportFacts): ReportBlock[] {
  const size = `Nel ${year} ${objectives.length === 1 ? 'l’obiettivo era 1' : `gli obiettivi erano ${number(objectives.length)}`}. Il loro esito si vede da ${whole.total === 1 ? '1 misura' : `${number(whole.total)} misure`}, dette indicatori.`;
  return [
    paragraph('Ogni anno l’ente si dà degli obiettivi. A fine anno dice che cosa ha fatto e che cosa no.'),
    paragraph(`${size} Ogni indicatore ha un valore da raggiungere, detto target.`),
    paragraph(`${resultSentence(whole)} ${measuredSentence(whole, closed)}`),
  ];
}

function resultSentence({ currentValue }: StoredScore): string {
  if (currentValue === null) return 'Il risultato non si può ancora dire: nessun valore è stato misurato.';
  return `Il risultato di tutto il piano è ${percent(currentValue)}. Cento vuol dire che ogni target è stato raggiunto.`;
}

function measuredSentence({ currentCoverage, reported, total }: StoredScore, closed: boolean): string {
  if (total === 0) return 'Il piano non ha ancora indicatori.';
  if (reported === total) return 'Tutti gli indicatori hanno un valore.';
  const missing = total - reported;
  const some = missing === 1 ? 'Manca il valore di 1 indicatore' : `Manca il valore di ${number(missing)} indicatori`;
  if (closed) return `${some}: dove il valore manca per causa dell’ente, conta zero.`;
  return `${some}. Per ora il risultato guarda il ${share(currentCoverage)} del piano.`;
}

function outcomes({ achieved, partial, missed, notReported, notMeasurable }: StoredScore): ReportBlock[] {
  const counts = [
    ['ACHIEVED', achieved],
    ['PARTIAL', partial],
    ['MISSED', missed],
    ['NOT_REPORTED', notReported],
    ['NOT_MEASURABLE', notMeasurable],
  ] as const;
  return table(
    'Come sono andati gli indicatori',
    [words('Esito', 70), { heading: 'Quanti', width: 30, isNumber: true }],
    counts
      .filter(([, count]) => count > 0)
      .map(([status, count]) => [{ status, text: italianWords.status[status] }, number(count)]),
  );
}

function areas({ areas, closed }: ReportFacts): ReportBlock[] {
  if (areas.length === 0) return [];
  const bars = areas.map(({ name, score }) => scoreBar(name, score, closed));
  const shown = bars.slice(0, MOST_AREAS);
  const rest = bars.length - shown.length;
  return [
    heading(2, 'Il risultato area per area'),
    { kind: 'chart', title: scoreTitle(shown), bars: shown },
    ...(rest > 0 ? [paragraph(`Le altre aree sono ${number(rest)}: stanno nel capitolo «Risultati per area».`)] : []),
  ];
}

function objectives({ objectives }: ReportFacts): ReportBlock[] {
  const measured = objectives
    .filter(({ score }) => score.currentValue !== null)
    .sort((a, b) => (a.score.currentValue ?? 0) - (b.score.currentValue ?? 0));
  const reached = measured.filter(({ score }) => (score.currentValue ?? 0) >= 100);
  const behind = measured.filter(({ score }) => (score.currentValue ?? 0) < 100);
  return [
    heading(2, 'Che cosa è riuscito'),
    ...(reached.length === 0
      ? [paragraph('Nessun obiettivo è arrivato al cento per cento.')]
      : [
          paragraph(counted(reached.length, 'è arrivato al cento per cento', 'sono arrivati al cento per cento')),
          ...list(reached.slice(0, MOST_OBJECTIVES).map(({ title, code }) => shortTitle(title ?? code))),
        ]),
    heading(2, 'Che cosa è mancato'),
    ...(behind.length === 0
      ? [paragraph('Nessun obiettivo misurato è rimasto sotto il cento per cento.')]
      : [
          paragraph(
            `${counted(behind.length, 'è rimasto sotto il cento per cento', 'sono rimasti sotto il cento per cento')}${behind.length > MOST_OBJECTIVES ? ' Ecco i più lontani.' : ''}`,
          ),
          ...list(behind.slice(0, MOST_OBJECTIVES).map(behindLine)),
        ]),
  ];
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 obiettivo ${one}.` : `${number(count)} obiettivi ${many}.`;
}

function behindLine({ title, code, score }: ObjectiveFacts): string {
  return `${shortTitle(title ?? code)}: ${percent(score.currentValue)}`;
}

/** The beginning of a title that would take more than its two lines; the whole one stands in its chapter. */
function shortTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE - 1)) || title.slice(0, LONGEST_TITLE - 1)}…`;
}

function changes({ acts, weightChanges }: ReportFacts): ReportBlock[] {
  const amending = acts.filter(({ ordinal }) => ordinal > 0).length;
  const reduced = new Set(weightChanges.filter((change) => change.reduced).map(({ objective }) => objective)).size;
  const said =
    amending === 0
      ? 'Durante l’anno il piano non è cambiato.'
      : `Durante l’anno il piano è cambiato. ${amending === 1 ? 'Questa Relazione conta 1 atto di modifica.' : `Questa Relazione conta ${number(amending)} atti di modifica.`} Un nuovo target può essere più facile o più difficile del primo: la Relazione li mostra tutti e due.`;
  const cuts =
    reduced === 0
      ? ''
      : reduced === 1
        ? ' 1 obiettivo conta meno di quanto era previsto all’inizio.'
        : ` ${number(reduced)} obiettivi contano meno di quanto era previsto all’inizio.`;
  return [heading(2, 'Che cosa è cambiato durante l’anno'), paragraph(`${said}${cuts}`)];
}
