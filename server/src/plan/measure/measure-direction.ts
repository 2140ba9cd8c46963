import type { Direction, IndicatorKind } from '@traguardo/schema/vocabulary';
import { foldedText } from '../natural-key.js';
import type { MeasureEvidence } from './measure-evidence.js';
import { ratioParts } from './measure-ratio.js';
import { targetDirection } from './target-words.js';

const VALUE = '(?:valore|numero|dato|indicatore|risultato|percentuale|target|tempo|tempi)';
/** Words that state explicitly which direction is better. Matched against folded text. */
const LOWER_WORDS = new RegExp(
  [
    '(?<!non )(?:va|vanno|e|deve essere|da) (?:lett[oaie]|intes[oaie]|leggere|interpretat[oaie]|interpretare) (?:in|al|come) (?:senso )?(?:negativ|contrario|invers)',
    'lettura (?:in )?(?:negativ|invers)',
    'polarita[^a-z]{1,3}(?:e )?(?:negativ|decrescent|invers)',
    '(?:indicatore|natura) (?:[a-z]{1,20} ){0,2}(?:e )?(?:gia )?(?:negativ|decrescent)[aoie]',
    `${VALUE} (?:[a-z]{1,20} ){0,2}(?:deve|devono|dovra|dovrebbe|dovranno) (?:diminuire|decrescere|calare|ridursi|scendere|abbassarsi|essere (?:il )?(?:piu )?(?:basso|minore|inferiore))`,
    '(?:piu (?:e )?(?:il valore )?(?:e )?bass[oaie]|piu diminuisce|minore e)(?: [a-z]{1,20}){0,3},? (?:e )?(?:meglio|migliore|maggiore)',
    'meglio se (?:piu )?(?:bass|minor|inferior)',
    `${VALUE} (?:[a-z]{1,20} ){0,2}non (?:deve|dovra|puo) (?:superare|eccedere)|tetto massimo`,
  ].join('|'),
  'g',
);
const HIGHER_WORDS = new RegExp(
  [
    '(?:va|vanno|deve essere|da) (?:lett[oaie]|leggere) in (?:senso )?positiv',
    'non va lett[oa] in negativ',
    'polarita[^a-z]{1,3}(?:e )?(?:positiv|crescent)',
    `${VALUE} (?:[a-z]{1,20} ){0,2}(?:deve|devono|dovra|dovrebbe|dovranno) (?:aumentare|crescere|salire|incrementar)`,
    '(?:piu (?:e )?(?:il valore )?(?:e )?alt[oaie]|piu aumenta|maggiore e)(?: [a-z]{1,20}){0,3},? (?:e )?(?:meglio|migliore)',
  ].join('|'),
  'g',
);

/** The words before the counted thing: "n. di", "percentuale di", "(totale delle". */
const COUNT_WORDS =
  /^(?:[^a-z%]+|(?:nr?|num|numero|n ro|totale|tot|percentuale|tasso|incidenza|media|conteggio|sommatoria|somma|quantita|valore|rapporto (?:tra|fra)|complessiv[oaie]|il|lo|la|le|gli|i|l|di|d|dei|del|dell|della|delle|degli|dello|annu[oaie]|medi[oaie])(?![a-z])|%)/;
const REDUCTION =
  /^(?:riduzion|diminuzion|abbattiment|calo(?![a-z])|contrazion|conteniment|risparmi|eliminazion|azzerament)/;
/** Counted things that are bad in themselves, so that fewer is better. */
const BAD_THINGS =
  /^(?:ricors|reclam|lamentel|ritard|error[ei]|contenzios|infortun|assenz|assenteism|sinistr|incident|disserviz|guast|anomali|interruzion|sforament|inadempi|non conformita|debit|arretrat|morosita|insolut|abbandon|dispersion|perdit[ae]|annullament|rinunc|emissioni (?:di |in )?(?:co2|gas|inquin|atmosfer)|(?:giorn[oi]|giornate|ore|minuti|mesi) (?:medi[oae]? )?(?:di (?:ritard|attes|assenz|chiusur|fermo|interruzion)|medi[oae]? (?:di|per|tra|intercorr|necessar|impieg))|(?:giorn[oi]|giornate|ore|minuti|mesi) (?:tra |fra |intercorr|trascors)|(?:attesa|degenza) medi|(?:costo|spesa|consumo) (?:medi|unitari|pro ?capite)|temp[oi] (?!(?:pien|parzial|liber|determinat|indeterminat|reale|dedicat|(?:di )?(?:apertur|utilizz|lettur)))|durata medi|(?:indicatore|indice) (?:annuale |trimestrale )?(?:di )?tempestivita (?:dei |di )?pagament)/;
/** Bad things that are dealt with count as good work: *reclami evasi*, *ricorsi vinti*, *risposte entro 30 giorni*. */
const HANDLING_WORDS =
  /(?:evas|gestit|risolt|trattat|chius[eio]|definit|vint|conclus|corrett|recuperat|riscontrat|rispost|esaminat|istruit|abbattut|eliminat|evitat|prevenut|prevenzion|rimoss|sanat|smaltit|favorevol|archiviat|assegnat|rilevat|seguit|patrocinat)|^(?:attivita|azion|intervent|control|cors|verific|iniziativ|incontr|progett|sopralluogh)|entro (?:i |il )?(?:\d|termin)/;
const CONTAINMENT =
  /(?:^|[^a-z])(?:contenere|contenendo|ridurre|riducendo|limitare|limitando|diminuire|diminuendo|minimizzare|abbattere) (?:il|lo|la|i|gli|le|l') ?([^.;]{1,120})/g;
const BASELINE = /precedent|iniziale|anno base|storic/;

/** What the words of the target demand; else HIGHER unless the other words state that lower is better. RANGE is never
 *  inferred: its limits must be stated. */
export function inferredDirection(evidence: MeasureEvidence, kind: IndicatorKind): Direction {
  const { target, targetText } = evidence;
  const demanded = target === null ? null : targetDirection(targetText ?? '', target);
  if (demanded !== null) return demanded;
  const title = foldedText(evidence.title ?? '');
  const formula = foldedText(evidence.formula ?? '');
  const purpose = foldedText(evidence.purpose ?? '');
  const said = statedDirection([title, formula, purpose, foldedText(evidence.request ?? '')].join(' \n '));
  if (said !== null) return said;
  if (kind === 'BINARY') return 'HIGHER';
  if (countsBad(countedThing(title), formula) || isPaymentDelay(title, evidence)) return 'LOWER';
  return kind === 'NUMBER' && containsCount(purpose, [countedThing(title), countedThing(formula)]) ? 'LOWER' : 'HIGHER';
}

/** The direction that a title or a purpose states in so many words; null where they do not. */
export function wordedDirection(title: string | null, purpose: string | null): Direction | null {
  return statedDirection([title, purpose].map((text) => foldedText(text ?? '')).join(' \n '));
}

/** The direction of the last explicit statement; null where there is none. */
function statedDirection(text: string): Direction | null {
  const lower = lastIndex(text, LOWER_WORDS);
  const higher = lastIndex(text, HIGHER_WORDS);
  if (lower === higher) return null;
  return lower > higher ? 'LOWER' : 'HIGHER';
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

function countsBad(title: string, formula: string): boolean {
  const above = countedThing(ratioParts(formula)[0]);
  if (HANDLING_WORDS.test(title) || HANDLING_WORDS.test(above)) return false;
  if (REDUCTION.test(above)) return false;
  if (subtractsFromBaseline(formula)) return false;
  return BAD_THINGS.test(above) || (BAD_THINGS.test(title) && !REDUCTION.test(title));
}

/** The delay of payments is called their timeliness: days, or a negative target, show that the delay is meant. */
function isPaymentDelay(title: string, { target, unit }: MeasureEvidence): boolean {
  return (
    /indic[a-z]+ (?:[a-z]{1,20} ){0,2}tempestivita/.test(title) &&
    (target?.startsWith('-') === true || /^(?:gg?\.?|giorni)/.test(foldedText(unit ?? '')))
  );
}

/** "(reclami anno precedente - reclami anno)": the reduction itself is counted. */
function subtractsFromBaseline(formula: string): boolean {
  const minus = formula.search(/[a-z\d)] ?[-–−] ?[a-z(]/);
  return minus > 0 && BASELINE.test(formula.slice(0, minus + 1));
}

/** A purpose of containing the counted thing makes the target a ceiling. */
function containsCount(purpose: string, counts: readonly string[]): boolean {
  const heads = counts.filter((count) => !HANDLING_WORDS.test(count)).map(stem);
  return [...purpose.matchAll(CONTAINMENT)].some(([, object = '']) => {
    const head = stem(countedThing(object));
    return head.length >= 4 && heads.includes(head);
  });
}

/** The first word without its ending for singular or plural. */
function stem(text: string): string {
  return (/^[a-z]*/.exec(text)?.[0] ?? '').replace(/[aeio]$/, '');
}

/** The text from the counted thing on. */
function countedThing(text: string): string {
  let rest = text;
  for (let step = 0; step < 8; step += 1) {
    const next = rest.replace(COUNT_WORDS, '');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}
