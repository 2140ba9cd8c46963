import { keysOf } from '@traguardo/schema/fields/field-descriptor';
import type { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import type { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import type { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';
import { foldedWords, unmarkedText } from '../text/folded-words.js';
import { namesPhase, phaseHeading } from './phase-heading.js';

/** A column of a plan's table. */
interface ColumnWords {
  /** The heading under which the product itself prints it. */
  readonly heading: string;
  /** Italian, for the SDL. */
  readonly description: string;
}

/** The columns of a plan's table, in the order in which they are usually printed. */
export const COLUMN_WORDS = {
  area: { heading: 'Area strategica', description: 'Area (linea) strategica.' },
  manager: { heading: 'Responsabile Settore', description: 'Responsabile di settore.' },
  sector: { heading: 'Settore', description: 'Settore.' },
  contributors: { heading: 'Settori coinvolti', description: 'Settori coinvolti, oltre al responsabile.' },
  objectiveCode: { heading: 'Codice Obiettivo', description: "Codice dell'obiettivo." },
  objectiveTitle: { heading: 'Titolo Obiettivo', description: "Titolo dell'obiettivo." },
  definition: { heading: 'Definizione Obiettivo', description: "Descrizione dell'obiettivo." },
  objectiveWeight: { heading: 'Peso Obiettivo', description: "Peso dell'obiettivo, in punti." },
  indicatorCode: { heading: 'Codice Indicatore', description: "Codice dell'indicatore." },
  indicatorTitle: { heading: 'Titolo Indicatore', description: "Titolo dell'indicatore." },
  formula: { heading: 'Formula Indicatore', description: "Formula dell'indicatore." },
  purpose: { heading: 'Finalità Indicatore', description: "Finalità dell'indicatore." },
  unit: { heading: 'Unità di misura', description: 'Unità di misura del target.' },
  direction: {
    heading: 'Polarità',
    description: 'Polarità: se il risultato è migliore quando cresce o quando decresce.',
  },
  baseline: { heading: 'Valore di partenza', description: 'Valore di partenza, prima del piano.' },
  frequency: { heading: 'Frequenza di rilevazione', description: 'Frequenza di rilevazione dell’indicatore.' },
  target: { heading: 'Target Atteso', description: 'Target atteso.' },
  indicatorWeight: { heading: 'Peso Indicatore', description: "Peso dell'indicatore, in percentuale." },
  phaseTitle: { heading: 'Fase', description: "Fase dell'obiettivo." },
  phaseStart: { heading: 'Data inizio', description: 'Inizio della fase.' },
  phaseDue: { heading: 'Scadenza', description: 'Scadenza della fase.' },
  phaseWeight: { heading: 'Peso Fase', description: 'Peso della fase, in percentuale.' },
  request: { heading: 'Richiesta', description: 'Richiesta di variazione.' },
  motivation: { heading: 'Motivazione', description: 'Motivazione.' },
  decision: { heading: 'Decisione', description: 'Decisione del Nucleo di Valutazione.' },
} as const satisfies Readonly<Record<Described, ColumnWords>> & Readonly<Record<string, ColumnWords>>;

/** The columns that print described fields of objectives, indicators and phases. */
type Described = NonNullable<
  | (typeof OBJECTIVE_FIELDS)[keyof typeof OBJECTIVE_FIELDS]['column']
  | (typeof INDICATOR_FIELDS)[keyof typeof INDICATOR_FIELDS]['column']
  | (typeof PHASE_FIELDS)[keyof typeof PHASE_FIELDS]['column']
>;

export type TableColumn = keyof typeof COLUMN_WORDS;

export const TABLE_COLUMNS: readonly TableColumn[] = keysOf(COLUMN_WORDS);

/** The column that a heading names; `loose` where the words also fit another one, which a clearer heading may get. */
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
/** Sectors beside the leading one: «Settori coinvolti», «Servizi trasversali», «Trasversale». */
const CONTRIBUTING = /^(?:coinvolt|contribu|trasversal|compartecip|concorr)/;
const AREA = /^(?:area|aree|linea|asse|ambito|missione)$/;
const WEIGHT = /^(?:pes[oi]$|pesatur|ponderaz|punti$|puntegg)/;
const REACHED = /^(?:consuntiv|raggiunt|storic|precedent|rilevat|nuov|richiest|propost|variat|finale$)/;
/** Words that may be beside a bare "Obiettivo" or "Indicatore" without making it another column. */
const BARE =
  /^(?:di|del|dell|della|per|performance|risultato|gestione|gestionale|operativo|esecutivo|specifico|peg|piao|anno|\d{4})$/;
const BOARD = /^(?:nucleo|ndv|oiv|nuv)$/;

/** Recognises one heading of a plan's table by its words, in any order, case, spelling and with any apostrophes. */
export function headingReading(heading: string): HeadingReading | null {
  if (heading.length > MAX_HEADING) return null;
  const words = foldedWords(unmarkedText(heading));
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (words.length === 0 || words.length > 9) return null;
  if (words.join(' ') === 'u m') return { column: 'unit' };
  const phase = phaseHeading(words);
  if (phase !== null) return { column: phase };
  if (namesPhase(words)) return null;
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
  if (has(/^(?:frequenz|periodicit|cadenz)/)) return { column: 'frequency' };
  if (has(WEIGHT)) return weightHeading(has);
  const detail = targetDetail(has);
  if (detail !== null) return detail;
  const isExpected =
    has(/^(?:targ|traguard)/) || (has(/^(?:valor|risultat)/) && has(/^(?:attes|obiettivo|previst|programm)/));
  return isExpected && !has(REACHED) ? { column: 'target' } : null;
}

/** Unit, polarity and the value before the plan. */
function targetDetail(has: Has): HeadingReading | null {
  if (has(/^(?:um|unita)$/) && !has(/^organizz/)) return { column: 'unit' };
  if (has(/^(?:polarita|verso)$/)) return { column: 'direction' };
  const isBefore = has(/^(?:baseline|partenza|storic[oi])$/) || (has(/^iniziale$/) && has(/^valore$/));
  return isBefore && !has(/^(?:data|anno|targ)/) ? { column: 'baseline' } : null;
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
  if (has(CONTRIBUTING) || (has(/^altr[ei]$/) && has(SECTOR))) return { column: 'contributors' };
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
