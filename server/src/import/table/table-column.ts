import { foldedWords, unmarkedText } from '../text/folded-words.js';

/** What the columns of a plan's table hold, in the order in which they are usually printed. */
export const TABLE_COLUMNS = [
  'area',
  'manager',
  'sector',
  'objectiveCode',
  'objectiveTitle',
  'definition',
  'objectiveWeight',
  'indicatorCode',
  'indicatorTitle',
  'formula',
  'purpose',
  'target',
  'indicatorWeight',
  'request',
  'motivation',
  'decision',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The column that a heading names; `loose` where the words also fit another one, which a clearer heading may claim. */
export interface HeadingReading {
  readonly column: TableColumn;
  readonly loose?: TableColumn;
}

const MAX_HEADING = 80;
const CODE = /^(?:cod|codic[ei]|codif|id|sigla)$/;
const NUMBER = /^(?:n|nr|num|numero|progr|progressivo)$/;
const INDICATOR = /^(?:ind|indicator[ei]|indic|indicatre)$/;
const OBJECTIVE = /^(?:ob|obb|obie?t+iv[oi]|obiett)$/;
const TITLE = /^(?:titol|denom|nome$|descr|oggetto|test[oi]$)/;
const MANAGER = /^(?:respons|resp$|dirigent|direttor|referent|titolar)/;
const SECTOR = /^(?:settor|direzion|serviz|struttur|uffici|ripartizion|dipartiment|cdr$|uo$|centro$)/;
const AREA = /^(?:area|aree|linea|asse|ambito|missione)$/;
const WEIGHT = /^(?:pes[oi]$|pesatur|ponderaz|punti$|puntegg)/;
const REACHED = /^(?:consuntiv|raggiunt|storic|precedent|rilevat|nuov|richiest|propost|variat|finale$)/;
/** What may stand beside a bare "Obiettivo" or "Indicatore" without making it another column. */
const BARE =
  /^(?:di|del|dell|della|per|performance|risultato|gestione|gestionale|operativo|esecutivo|specifico|peg|piao|anno|\d{4})$/;
const BOARD = /^(?:nucleo|ndv|oiv|nuv)$/;

/** Recognises one heading of a plan's table by its words, in any order, case, spelling and with any apostrophes. */
export function headingReading(heading: string): HeadingReading | null {
  if (heading.length > MAX_HEADING) return null;
  const words = foldedWords(unmarkedText(heading));
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (words.length === 0 || words.length > 9) return null;
  return (
    variationHeading(has) ??
    measureHeading(has) ??
    codeHeading(words, has) ??
    placeHeading(words, has) ??
    titleHeading(words, has)
  );
}

type Has = (pattern: RegExp) => boolean;

function variationHeading(has: Has): HeadingReading | null {
  if (has(/^targ|^valor|^pes[oi]$/)) return null;
  if (has(/^(?:decis|determinaz|esit)/) || (has(BOARD) && has(/^(?:parer|valutaz|nucleo|ndv|oiv|nuv)/))) {
    return { column: 'decision' };
  }
  if (has(/^(?:motiv|giustific)/)) return { column: 'motivation' };
  return has(/^(?:richiest|propost)/) ? { column: 'request' } : null;
}

function measureHeading(has: Has): HeadingReading | null {
  if (has(/^formul|^calcolo$/)) return { column: 'formula' };
  if (has(/^(?:finalit|scop[oi]$)/)) return { column: 'purpose' };
  if (has(WEIGHT)) return weightHeading(has);
  const isExpected =
    has(/^(?:targ|traguard)/) || (has(/^(?:valor|risultat)/) && has(/^(?:attes|obiettivo|previst|programm)/));
  return isExpected && !has(REACHED) ? { column: 'target' } : null;
}

function weightHeading(has: Has): HeadingReading {
  if (has(INDICATOR)) return { column: 'indicatorWeight' };
  return has(OBJECTIVE) ? { column: 'objectiveWeight' } : { column: 'indicatorWeight', loose: 'objectiveWeight' };
}

function codeHeading(words: readonly string[], has: Has): HeadingReading | null {
  if (!has(CODE) && !(has(NUMBER) && words.length <= 3)) return null;
  const owner = words.find((word) => INDICATOR.test(word) || OBJECTIVE.test(word));
  if (owner === undefined) return null;
  return { column: INDICATOR.test(owner) ? 'indicatorCode' : 'objectiveCode' };
}

function placeHeading(words: readonly string[], has: Has): HeadingReading | null {
  if (has(INDICATOR) || (has(OBJECTIVE) && !has(MANAGER))) return null;
  if (has(/^centro$/) || has(/^cdr$/)) return { column: 'sector' };
  if (has(MANAGER) || words.join(' ') === 'posizione organizzativa' || words.join(' ') === 'po')
    return { column: 'manager' };
  if (has(SECTOR) || words.join(' ').startsWith('unita organizzativ')) return { column: 'sector' };
  return has(AREA) ? { column: 'area', loose: 'sector' } : null;
}

function titleHeading(words: readonly string[], has: Has): HeadingReading | null {
  const isTitle = has(TITLE) || words.every((word) => BARE.test(word) || INDICATOR.test(word) || OBJECTIVE.test(word));
  if (has(INDICATOR)) return isTitle ? indicatorTitle(has) : null;
  if (has(/^(?:defin|descr)/))
    return has(/^descr/) && has(OBJECTIVE)
      ? { column: 'definition', loose: 'objectiveTitle' }
      : { column: 'definition' };
  return has(OBJECTIVE) && isTitle ? { column: 'objectiveTitle' } : null;
}

function indicatorTitle(has: Has): HeadingReading {
  return has(/^descr/) ? { column: 'indicatorTitle', loose: 'indicatorTitle' } : { column: 'indicatorTitle' };
}
