import { foldedWords, unmarkedText } from '../../text/folded-words.js';
import { withoutAbbreviations } from './heading-abbreviations.js';
import { namesPhase, phaseHeading } from './phase-heading.js';
import type { TableColumn } from './table-column.js';

/** What a column prints beside the fields of a plan. A `code`, a `title`, a `description` and a `weight` belong to
 *  whatever stands beside them; `kept` is something that a plan has no field for, such as a note or a threshold. */
export type OtherColumn =
  | 'code'
  | 'title'
  | 'description'
  | 'weight'
  | 'strategicObjective'
  | 'strategicCode'
  | 'strategicWeight'
  | 'actual'
  | 'interimActual'
  | 'measured'
  | 'year'
  | 'kept';

/** What the words of a heading say about its column. */
export interface HeadingReading {
  readonly column: TableColumn | OtherColumn;
  /** The column that it is where a clearer heading has the first one. */
  readonly loose?: TableColumn;
  /** The years that the heading names. */
  readonly years: readonly number[];
  /** The day that it names, as MM-DD: 06-30 for "30/06", "I semestre". */
  readonly day: string | null;
  /** Whether it is the value that a variation asks for: "target rimodulato". */
  readonly isNew: boolean;
  /** Whether it is the value before a variation: "target vigente". */
  readonly isApproved: boolean;
}

type Named = Pick<HeadingReading, 'column' | 'loose'>;

const MAX_HEADING = 120;
const MAX_WORDS = 14;
const CODE = /^(?:cod|codic[ei]|codif|id|sigla|rif)$/;
const NUMBER = /^(?:n|nr|num|numero|progr|progressivo)$/;
const INDICATOR = /^(?:ind|indicator[ei]|indic|indicatre|kpi)$/;
const OBJECTIVE = /^(?:ob|obb|obie?t+iv[oi]|obiett)$/;
const TITLE = /^(?:titol|denom|nome$|oggetto|test[oi]$)/;
const DESCRIPTION = /^(?:descr|defin|dettagl)/;
const MANAGER = /^(?:respons|resp$|dirigent|direttor|referent|titolar|assegnatari)/;
const SECTOR = /^(?:settor|direzion|serviz|struttur|uffici|ripartizion|dipartiment|cdr$|uo$|uoc$|centro$|articolazion)/;
/** Sectors beside the leading one: «Settori coinvolti», «Servizi trasversali», «Trasversale». */
const CONTRIBUTING = /^(?:coinvolt|contribu|trasversal|compartecip|concorr)/;
const AREA = /^(?:area|aree|linea|asse|ambito|missione)$/;
const WEIGHT = /^(?:pes[oi]$|pesatur|ponderaz|punti$|puntegg|rilevanza$)/;
const TARGET = /^(?:targ|traguard)/;
const EXPECTED = /^(?:attes[aoie]$|previst|programmat|pianificat)/;
const MEASURE = /^(?:valor|risultat|performance$|livell|standard$)/;
const REACHED = /^(?:consuntiv|realizzat|conseguit|raggiunt|ottenut|effettiv|rendicontat|rilevat)/;
const PROGRESS = /^(?:raggiungiment|realizzazion|conseguiment|attuazion|avanzament|scostament|completament|grado$)/;
const NEW = /^(?:rimodulat|nuov|variat|propost|modificat|aggiornat|rideterminat|richiest)/;
const APPROVED = /^(?:approvat|vigent|originari|attual|precedent|inizial|vecchi)/;
const THRESHOLD = /^(?:sogli|minim|massim|toller)/;
const BEFORE = /^(?:baseline|partenza|storic[oi]|precedent[ei])$/;
const PART =
  /^(?:numerator|denominator|numeric|tipo$|tipologia$|fonte|fonti|dimensione|stato$|note?$|annotazion|riferiment)/;
const STRATEGIC = /^(?:strategic[oi]|mandato|dup|rpp)$/;
/** Words of the level above the objectives; a mandate or programme is it only where the heading names objectives. */
const STRATEGIC_LEVEL = /^(?:strat|strategic[oi])$/;
/** Words that may be beside a bare "Obiettivo" or "Indicatore" without making it another column. */
const BARE =
  /^(?:di|del|dell|della|per|e|in|performance|risultato|gestione|gestionale|operativ[oi]|esecutivo|specifico|peg|piao|pdo|anno|assegnat[oi]|\d{4}|qualita|quantita|efficacia|efficienza|outcome|output|impatto|economicita|sintetic[oi]|temporal[ei]|strategic[oi])$/;
/** Any adjective beside them: "annuali", "dirigenziali", "specifici"; not those of values. */
const ADJECTIVE = /^(?!final|parzial|total|inizial|attual|percentual|annual[ei]?ita)[a-z]{2,}(?:al|iv|ic|ar|nt)[aeoi]$/;
/** Objectives of the whole body, above those of its offices where a table has both. */
const OF_BODY = /^(?:aziendal[ei]|general[ei]|istituzional[ei]|ente|macro|pluriennal[ei]|triennal[ei]|tematic[oi])$/;
/** "Unità operativa", "Unità organizzativa", "Unità complessa": an office. */
const UNIT_OF_STAFF = /^(?:organizz|operativ|compless|semplic|responsab|proponent|produttiv)/;
const TREND = /^(?:andamento|trend|tendenza|attes[oa]|desiderat[oa]|previst[oa]|dell|indicatore)$/;
const BOARD = /^(?:nucleo|ndv|oiv|nuv)$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

interface Words {
  readonly words: readonly string[];
  readonly has: (pattern: RegExp) => boolean;
}

/** Recognises one heading of a plan's table by its words, in any order, case, spelling and with any apostrophes. */
export function headingReading(heading: string): HeadingReading | null {
  if (heading.length > MAX_HEADING) return null;
  const text = wordsOf(heading);
  const { words, has } = text;
  if (words.length === 0) return symbolReading(heading);
  if (words.length > MAX_WORDS) return null;
  const named = ownColumn(heading) ?? namedColumn(text);
  if (named === null) return mendedReading(heading);
  const isMeasured = has(TARGET) || has(WEIGHT) || has(MEASURE);
  return {
    ...named,
    years: yearsOf(heading),
    day: namedMonthDay(heading),
    isNew: isMeasured && has(NEW) && !has(/^final/),
    isApproved: isMeasured && has(APPROVED),
  };
}

/** A heading of which a narrow column broke a word: "Obiettiv o". */
function mendedReading(heading: string): HeadingReading | null {
  const [, before = '', after = ''] = /^(.*\p{L}{4}) (\p{Ll}{1,3}(?: .*)?)$/u.exec(heading) ?? [];
  return before === '' ? null : headingReading(`${before}${after}`);
}

function wordsOf(heading: string): Words {
  const words = foldedWords(withoutAbbreviations(unmarkedText(heading)));
  return { words, has: (pattern) => words.some((word) => pattern.test(word)) };
}

const IN_BRACKETS = /\s*[([][^()[\]]*[)\]]/g;
/** What needs the words in brackets to say whose it is: "Peso (indicatore)". */
const OF_ANYTHING: ReadonlySet<string> = new Set(['code', 'title', 'description', 'weight', 'measured', 'kept']);

/** The column that a heading names before its brackets, which only explain it: "Indicatore (unità di misura)". */
function ownColumn(heading: string): Named | null {
  const own = heading.replace(IN_BRACKETS, '').trim();
  if (own === '' || own === heading) return null;
  const text = wordsOf(own);
  const named = text.words.length === 0 ? null : namedColumn(text);
  return named === null || OF_ANYTHING.has(named.column) ? null : named;
}

/** The years that a heading names. */
export function yearsOf(heading: string): number[] {
  return [...heading.matchAll(YEAR)].map(([year]) => Number(year));
}

const NOTHING = { years: [], day: null, isNew: false, isApproved: false };

function symbolReading(heading: string): HeadingReading | null {
  return heading.trim() === '%' ? { column: 'kept', ...NOTHING } : null;
}

function namedColumn(text: Words): Named | null {
  const { words, has } = text;
  if (/^(?:u (?:di? )?m|udm|unita mis)$/.test(words.join(' '))) return { column: 'unit' };
  if (words.length === 1 && /^(?:anno|esercizio|annualita)$/.test(words[0] ?? '')) return { column: 'year' };
  const isIndicator = INDICATOR.test(words[0] ?? '');
  const phase = isIndicator ? null : phaseHeading(words);
  if (phase !== null) return { column: phase };
  if (namesPhase(words) && !isIndicator) return null;
  return (
    variationHeading(text) ??
    measureHeading(text) ??
    codeHeading(text) ??
    placeHeading(text) ??
    titleHeading(text) ??
    (has(PART) ? { column: 'kept' } : null)
  );
}

function variationHeading({ has }: Words): Named | null {
  if (has(TARGET) || has(/^valor/) || has(/^pes[oi]$/)) return null;
  if (has(/^(?:decis|determinaz|esit)/) || (has(BOARD) && has(/^(?:parer|valutaz|nucleo|ndv|oiv|nuv)/))) {
    return { column: 'decision' };
  }
  if (has(/^parere?$/)) return { column: 'decision' };
  if (has(/^(?:motiv|giustific)/)) return { column: 'motivation' };
  return has(/^(?:richiest|propost)/) && !has(MEASURE) ? { column: 'request' } : null;
}

function measureHeading(text: Words): Named | null {
  const { has } = text;
  if (has(/^(?:frequenz|periodicit|cadenz)/)) return { column: 'frequency' };
  if (has(PART) && (has(TARGET) || has(MEASURE) || has(/^formul/))) return { column: 'kept' };
  if (has(/^formul|^calcolo$/)) return { column: 'formula' };
  if (has(/^(?:finalit|scop[oi]$)/)) return { column: 'purpose' };
  if (has(WEIGHT)) return weightHeading(text);
  return targetDetail(text) ?? valueHeading(text);
}

/** Unit, polarity and the value before the plan. */
function targetDetail({ words, has }: Words): Named | null {
  if (has(/^(?:um|unita)$/) && !has(UNIT_OF_STAFF)) return { column: 'unit' };
  if (has(/^(?:polarita|verso|crescente|decrescente)$/)) return { column: 'direction' };
  if (/^(?:andamento|trend|tendenza)$/.test(words[0] ?? '') && words.every((word) => TREND.test(word))) {
    return { column: 'direction' };
  }
  const isBefore = has(BEFORE) || (has(/^iniziale$/) && has(/^valore$/));
  if (isBefore && !has(TARGET) && !has(/^(?:data|anno)$/)) return { column: 'baseline' };
  return isBefore && has(/^anno$/) && has(MEASURE) ? { column: 'baseline' } : words.length === 0 ? null : null;
}

/** A target, a value reached, or how far it was reached. */
function valueHeading({ words, has }: Words): Named | null {
  if (has(PROGRESS) && !has(TARGET) && !has(EXPECTED)) return { column: 'kept' };
  if (words[0] === 'anno' && has(TARGET) && words.length === 2) return { column: 'kept' };
  if (has(THRESHOLD) && !has(OBJECTIVE) && !has(INDICATOR)) return { column: 'kept' };
  if (has(/^monitoraggi/)) return { column: 'interimActual' };
  if (has(REACHED)) return { column: 'actual' };
  if (has(TARGET) || (has(EXPECTED) && (has(MEASURE) || words.length <= 2))) return { column: 'target' };
  if (has(/^valor/) && has(/^obiettivo$/) && !has(/^pubblico$/)) return { column: 'target' };
  return has(MEASURE) && !has(OBJECTIVE) && !has(INDICATOR) ? { column: 'measured' } : null;
}

function weightHeading({ has }: Words): Named {
  if (has(INDICATOR)) return { column: 'indicatorWeight' };
  if (has(STRATEGIC_LEVEL)) return { column: 'strategicWeight' };
  return has(OBJECTIVE) ? { column: 'objectiveWeight' } : { column: 'weight' };
}

function codeHeading({ words, has }: Words): Named | null {
  const isNumber = has(NUMBER) && words.length <= 3;
  if ((!has(CODE) && !isNumber) || (has(/^rif$/) && words.length > 2)) return null;
  const initials = words.filter((word) => !CODE.test(word) && !NUMBER.test(word)).join('');
  if (/^os$/.test(initials) || (has(OBJECTIVE) && has(STRATEGIC_LEVEL))) return { column: 'strategicCode' };
  if (/^o[op]$/.test(initials)) return { column: 'objectiveCode' };
  const owner = words.find((word) => INDICATOR.test(word) || OBJECTIVE.test(word));
  if (owner !== undefined) return { column: INDICATOR.test(owner) ? 'indicatorCode' : 'objectiveCode' };
  if (words.every((word) => CODE.test(word) || NUMBER.test(word))) return { column: 'code' };
  return has(SECTOR) || has(AREA) || has(MANAGER) ? { column: 'kept' } : null;
}

function placeHeading({ words, has }: Words): Named | null {
  if (has(INDICATOR) || (has(OBJECTIVE) && !has(MANAGER))) return null;
  if (has(CONTRIBUTING) || (has(/^altr[ei]$/) && has(SECTOR))) return { column: 'contributors' };
  const text = words.join(' ');
  if (has(/^centro$/) || has(/^cdr$/) || /^u o(?: c)?$/.test(text)) return { column: 'sector' };
  if (SECTOR.test(words[0] ?? '') && has(MANAGER)) return { column: 'sector', loose: 'manager' };
  if (has(MANAGER) || text === 'posizione organizzativa' || text === 'po') return { column: 'manager' };
  if (has(SECTOR) || (words[0] === 'unita' && has(UNIT_OF_STAFF))) return { column: 'sector' };
  return has(AREA) ? { column: 'area', loose: 'sector' } : null;
}

function titleHeading(text: Words): Named | null {
  const { words, has } = text;
  const others = words.filter((word) => !INDICATOR.test(word) && !OBJECTIVE.test(word));
  const isBare = others.every((word) => BARE.test(word) || ADJECTIVE.test(word) || namesPhase([word]));
  const isTitle = has(TITLE) || has(DESCRIPTION) || isBare;
  if (has(INDICATOR)) return isTitle || INDICATOR.test(words[0] ?? '') ? { column: 'indicatorTitle' } : null;
  if (has(OBJECTIVE)) return objectiveTitle(text, isTitle);
  if (has(/^(?:attivita|azion[ei]|intervent[oi])$/) && (others.length === 1 || has(DESCRIPTION) || has(TITLE))) {
    return { column: 'phaseTitle' };
  }
  if (has(/^defin/) && words.length <= 2) return { column: 'definition' };
  if (has(DESCRIPTION) && words.length <= 2) return { column: 'description' };
  return has(TITLE) && words.length <= 2 ? { column: 'title' } : null;
}

function objectiveTitle({ words, has }: Words, isTitle: boolean): Named | null {
  // "Obiettivo strategico di riferimento", "Obiettivo del Piano Strategico": the level above, where another column is
  // the objective.
  const isAbove = has(STRATEGIC) || has(OF_BODY) || (has(/^valore$/) && has(/^pubblico$/));
  if (isAbove && OBJECTIVE.test(words[0] ?? '')) return { column: 'strategicObjective' };
  if (!isTitle) return null;
  if (has(/^defin/)) return { column: 'definition' };
  return has(DESCRIPTION) ? { column: 'definition', loose: 'objectiveTitle' } : { column: 'objectiveTitle' };
}

const MONTHS = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:i|1|1°|primo)°? ?semestre|\b(?:2|ii|secondo)°? trimestre/, '06-30'],
  [/\b(?:ii|2|2°|secondo)°? ?semestre|\b(?:iv|4|quarto)°? trimestre/, '12-31'],
  [/\b(?:i|1|primo)°? trimestre/, '03-31'],
  [/\b(?:iii|3|terzo)°? trimestre/, '09-30'],
  [/\b(?:i|1|primo)°? quadrimestre/, '04-30'],
  [/\b(?:ii|2|secondo)°? quadrimestre/, '08-31'],
  [/\b(?:intermedi|semestral)/, '06-30'],
  [/\b(?:final[ei]|annual[ei]|fine anno)\b/, '12-31'],
];

/** The day of the year that a heading names, as MM-DD; null where it names none. */
function namedMonthDay(heading: string): string | null {
  const text = withoutAbbreviations(heading).replace(/ +/g, ' ');
  const [, day, month] = /(?<!\d)([0-3]?\d)[/.-](0?[1-9]|1[0-2])(?![\d])/.exec(text) ?? [];
  if (day !== undefined && month !== undefined) return `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [, named, name] = new RegExp(`\\b([0-3]?\\d)°? (${MONTHS.join('|')})\\b`).exec(text) ?? [];
  if (named !== undefined && name !== undefined) {
    return `${String(MONTHS.indexOf(name) + 1).padStart(2, '0')}-${named.padStart(2, '0')}`;
  }
  return PERIODS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
