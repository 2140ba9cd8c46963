import { foldedWords } from '../../text/folded-words.js';
import { type ValueMoment, valueMoment } from '../time/value-moment.js';

/** What a column of a file of actual values holds. */
export type ReadingField =
  /** The indicator's code: "Codice indicatore". */
  | 'indicator'
  /** A code, of which the heading does not say that it is the indicator's. */
  | 'code'
  /** "Indicatore": a code or a title, which the cells tell. */
  | 'name'
  | 'title'
  /** The code of the objective. */
  | 'objective'
  | 'value'
  | 'numerator'
  | 'denominator'
  /** A heading that names a time and nothing else, such as "I semestre": a value, where no other column is one. */
  | 'moment'
  | 'asOf'
  /** The time of a row's value in words: "I semestre", "Anno 2019". */
  | 'period'
  | 'final'
  | 'year'
  | 'note'
  | 'criticality'
  | 'correctiveAction'
  | 'confirmed'
  | 'demonstration';

export interface ReadingColumn {
  readonly field: ReadingField;
  /** The time that the heading names. */
  readonly moment: ValueMoment;
}

const LONGEST_HEADING = 120;

const VALUE =
  /^(?:valor[ei]|consuntiv[oi]|preconsuntiv[oi]|consuntivat[oi]|risultat[oi]|realizzat[oi]|attual[ei]|rilevat[oi]|conseguit[oi]|ottenut[oi]|raggiunt[oi]|effettiv[oi]|rendicontat[oi]|misurat[oi]|esit[oi]|dat[oi])$/;
/** Words of titles and descriptions that are not the indicator's. */
const NO_TITLE = /^(?:obiettiv[oi]|fase|fasi|area|settore|valor[ei]|risultat[oi]|consuntiv[oi]|attivita|target)$/;
/** What "Rilevazione al 30/06" is, with its day. */
const SURVEY = /^(?:monitoraggio|rilevazione|rendicontazione|verifica|misurazione)$/;
/** A word that says that the value is the actual one, whatever else the heading says. */
const OWN_VALUE = /^(?:valor[ei]|consuntiv[oi]|risultat[oi]|dat[oi])$/;
/** Words of columns with another value than the actual one, such as «Valore atteso». */
const ANOTHER =
  /^(?:attes[oi]|target|preventiv[oi]|previst[oi]|inizial[ei]|programmat[oi]|pianificat[oi]|soglia|soglie|scostament[oi]|deviazion[ei]|differenz[ae]|variazion[ei]|rispetto|peso|pesi|pesat[oi]|ponderat[oi]|punteggi[oi]?|stato|baseline|base|partenza|riferimento|minim[oi]|massim[oi]|standard|benchmark|grado|fonte|responsabile|unita|formula|tipo|polarita|frequenza|delta|trend|tendenza|andamento|metodologia|settore|area|ente|obiettiv[oi]|fase|fasi|variante|ottimal[ei]|medi[aoe]|nazional[ei]|regional[ei]|desiderat[oi]|richiest[oi]|concordat[oi]|assegnat[oi]|propost[oi]|rimodulat[oi]|variat[oi])$/;
const PERIOD = /^(?:periodo|semestre|quadrimestre|trimestre|mese)$/;
/** What may stand beside "periodo". */
const OF_PERIOD = /^(?:di|del|della|dei|rilevazione|riferimento|monitoraggio|rendicontazione|misurazione|valor[ei])$/;
/** Words of columns that name something, or somebody. */
const OF_OTHERS =
  /^(?:codic[ei]|cod|id|titol[oi]|denominazion[ei]|descrizion[ei]|dirigente|referente|nome|cognome|data|anno|um|misura|n|nr|num|progressivo|linea|strategic[ao]|missione|programma|finalita|protocollo)$/;
const ATTAINMENT = /^(?:raggiung|realizz|consegu|attuaz|avanz|complet|rendicont)/;
/** What may stand beside "data" where it is the day that the value is of. */
const OF_THE_VALUE =
  /^(?:data|al|alla|il|del|della|dello|dell|di|dei|valor[ei]|consuntiv[oi]|consuntivazione|rilevazione|rilevamento|riferimento|misurazione|monitoraggio|rendicontazione|situazione|dat[oi]|aggiornat[oi]|lettura|osservazione|anno|\d{4})$/;
/** Words that stand in a heading beside a time without saying anything else. */
const BESIDE_TIME =
  /^(?:al|alla|il|i|ii|iii|iv|del|della|di|anno|annuo|annuale|totale|complessivo|primo|secondo|terzo|quarto|semestre|sem|trimestre|trim|quadrimestre|quadr|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|\d{1,4}o?)$/;

/** The field and the time that a heading names; null = another column. */
export function readingColumn(heading: string): ReadingColumn | null {
  if (heading.length > LONGEST_HEADING) return null;
  const words = foldedWords(heading);
  if (words.length === 0) return null;
  const field = textField(words) ?? memberField(words) ?? timeField(words) ?? measureField(words, heading);
  return field === null ? null : { field, moment: valueMoment(heading) };
}

/** Whether a heading says that the values below it are percentages. */
export function isShareHeading(heading: string): boolean {
  return heading.includes('%') || foldedWords(heading).some((word) => /^(?:percentual[ei]|tasso)$/.test(word));
}

/** Whether a heading without a meaning of its own may be that of the actual values: not that of another measure. */
export function mayNameValues(heading: string): boolean {
  const words = foldedWords(heading);
  if (words.length === 0 || heading.length > LONGEST_HEADING || readingColumn(heading) !== null) return false;
  const isOfOther = words.some((word) => ANOTHER.test(word) || ATTAINMENT.test(word) || OF_OTHERS.test(word));
  return !isOfOther;
}

function textField(words: readonly string[]): ReadingField | null {
  const some = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (some(/^correttiv[aeo]$/)) return 'correctiveAction';
  if (some(/^criticita$/)) return 'criticality';
  if (some(/^(?:not[ae]|osservazion[ei]|comment[oi]|annotazion[ei])$/)) return 'note';
  if (some(/^confermat[oi]$/)) return 'confirmed';
  return some(/^dimostrativ[oi]$/) ? 'demonstration' : null;
}

function memberField(words: readonly string[]): ReadingField | null {
  const some = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const isCode = some(/^(?:codic[ei]|cod|id)$/);
  if (isCode && some(/^(?:obiettiv[oi]|ob|obb)$/)) return 'objective';
  if (isCode && some(/^(?:settore|area|ente|fase|fasi|centro|cdr|istat|ipa|missione|programma)$/)) return null;
  const isIndicator = some(/^(?:indicator[ei]|ind|kpi)$/);
  if (isIndicator && (isCode || some(/^(?:n|nr|num|numero)$/))) return 'indicator';
  if (isCode) return 'code';
  if (some(/^(?:titol[oi]|denominazion[ei]|descrizion[ei])$/) && !some(NO_TITLE)) {
    return 'title';
  }
  if (isIndicator && words.length === 2 && some(/^obiettiv[oi]$/)) return 'name';
  if (!isIndicator || some(ANOTHER) || some(VALUE)) return null;
  return words.length <= 2 ? 'name' : null;
}

function timeField(words: readonly string[]): ReadingField | null {
  const some = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (words.join(' ') === 'anno') return 'year';
  // "consuntivo_data" is a day that was reported, "data_consuntivo" the day of the report.
  const isValueFirst = words.length === 2 && words[1] === 'data' && VALUE.test(words[0] ?? '');
  if (words.includes('data') && !isValueFirst) return words.every((word) => OF_THE_VALUE.test(word)) ? 'asOf' : null;
  if (words.at(-1) === 'al' && words.every((word) => OF_THE_VALUE.test(word)) && !some(OWN_VALUE)) return 'asOf';
  if (PERIOD.test(words[0] ?? '') && words.slice(1).every((word) => OF_PERIOD.test(word))) return 'period';
  const isFinal = some(/^(?:definitiv[oi]|def|finale)$/) && !some(VALUE) && !some(ANOTHER);
  const isSort = words[0] === 'tipo' && some(/^(?:rilevazione|valore|dato|monitoraggio|consuntivo)$/);
  const own = words.filter((word) => !/^(?:anno|\d{4})$/.test(word));
  return (isFinal && own.length <= 2) || isSort ? 'final' : null;
}

function measureField(words: readonly string[], heading: string): ReadingField | null {
  const some = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (some(ANOTHER)) return null;
  if (some(/^num(?:eratore)?$/)) return 'numerator';
  if (some(/^den(?:ominatore)?$/)) return 'denominator';
  const isShare = isShareHeading(heading) || some(/^livello$/);
  if (isShare && some(ATTAINMENT) && !some(OWN_VALUE)) return null;
  const { day, year, span } = valueMoment(heading);
  if (some(VALUE) || (day !== null && some(SURVEY))) return 'value';
  // "Totale" beside columns of quarters is the year's.
  const isTotal = words[0] === 'totale';
  const isTime =
    (isTotal || day !== null || year !== null || span !== null) && words.every((word) => BESIDE_TIME.test(word));
  return isTime ? 'moment' : null;
}
