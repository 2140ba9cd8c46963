import { municipalityName } from '../../facts/municipality-name.js';
import type { DocumentRow } from '../../text/document-rows.js';
import { foldedWords, unmarkedText } from '../../text/folded-words.js';

export interface AreaHeading {
  readonly name: string;
  readonly line: number;
}

/** A longer paragraph is prose. */
const MAX_HEADING_LINES = 4;
const LONGEST_AREA = 200;
const PLAN_LINE =
  /^(?:piano (?:di |dei |degli )?(?:dettagli|obiettivi)|piano dettagliato|scheda obiettiv|schede obiettiv)/;
/** Words of a heading that continues the area of the page before. */
const CONTINUED = /\s*[([-]?\s*(?:segue|continua(?:zione)?)\s*[)\]]?\s*$/i;
/** What an area is called, where its name says so. */
const AREA_LINE =
  /^(?:\d{1,2} |[a-h] |[ivx]{1,4} )?(?:area|linea|asse|ambito|missione|obiettiv[oi] strategic[oi]|indirizzo strategico|politica)\b/;
/** Page numbers and the words of a document about itself. */
const PAGE_LINE =
  /^(?:pag(?:ina)? ?\d|\d+( (?:di|su) \d+)?$|segue$|legenda$|tabella \d|sezione \S{1,4}(?: |$)|sottosezione|segreteria (?:generale|comunale)$|allegat[oi](?:$| (?:\S{1,2}|al|alla|tecnico)(?: |$))|deliber\S*(?:$| (?:n|di|della|del|g|c|giunta|consiglio) )|variazion[ei](?:$| (?:n |al |del )?\d)|(?:il )?(?:peg|piao|pdo)\b|(?:il )?piano (?:esecutivo|(?:della |delle )?performance|integrato|dettagliat|degli obiettivi|di gestione|triennale|annuale))|provvediment[oi] di variazione|documento (?:firmato|informatico)|^provincia (?:di|d) \S+(?: \S+)?$/u;
const ABOUT_PLAN =
  /^(?:rimodulazione|aggiornamento|revisione|elenco|relazione|prospetto|variazioni|piano)\b.*\b(?:piano|peg|piao|pdo|obiettivi|indicatori|performance|target|(?:19|20)\d\d)\b/u;
/** Words that begin a title or a name of the body, and may begin the name of an area: furniture where they are
 *  repeated beside another line. */
const MAYBE_FURNITURE =
  /^(?:allegat|comune d|citta d|provincia d|segreteria|deliber|rimodulazione|aggiornamento|revisione|elenco|relazione|prospetto|sezione|(?:il )?piano\b|variazioni|legenda)/u;
const BODY =
  /^(?:comune|citta(?: metropolitana)?|provincia|municipio|unione(?: dei| di)? comuni) (?:di |d |del |dello |della |dell |dei |degli |delle )?/u;

/** What a document repeats around its tables. */
export interface PageFurniture {
  /** The lines above the line of its plan, folded for comparison. */
  readonly above: ReadonlySet<string>;
  /** The lines of text that occur more than once. */
  readonly repeated: ReadonlySet<string>;
  /** The name of the body without what it is: "cremona". Null where the document names none. */
  readonly body: string | null;
}

/**
 * The area's name among the lines of text above a table heading: the last paragraph below the plan's own line
 * ("Piano dettaglio degli obiettivi…"), without page numbers and the like. Null where there is none: the area of the
 * page before continues.
 */
export function areaHeading(lines: readonly DocumentRow[], furniture: PageFurniture): AreaHeading | null {
  const planLine = lines.findLastIndex((line) => isPlanLine(line));
  const below = lines.slice(planLine + 1);
  const other = lastParagraph(below, (line) => isFurniture(line, furniture));
  // A repeated line that stands alone above a table is the area, which continues over pages.
  const paragraph = other.length > 0 ? other : lastParagraph(below, (line) => isPageLine(line, furniture));
  const named = paragraph.findLastIndex((line) => AREA_LINE.test(lineKey(line)));
  const [first, ...others] = named < 0 ? paragraph : paragraph.slice(named);
  if (first === undefined) return null;
  const name = [first, ...others].map((line) => unmarkedText(printedLine(line))).join(' ');
  return { name: name.replace(CONTINUED, ''), line: first.line };
}

/** The area that lines of text name as such: "Area 1 - Servizi", "Linea di mandato 2". Null where none does. */
export function namedArea(lines: readonly DocumentRow[]): AreaHeading | null {
  const line = lines.findLast((row) => AREA_LINE.test(lineKey(row)) && printedLine(row).length <= LONGEST_AREA);
  return line === undefined ? null : { name: unmarkedText(printedLine(line)).replace(CONTINUED, ''), line: line.line };
}

/** The furniture of a document; `before` are its rows before the first table. */
export function pageFurniture(document: readonly DocumentRow[], before: readonly DocumentRow[]): PageFurniture {
  const planLine = before.findIndex((line) => isPlanLine(line));
  const texts = document.filter(({ cells }) => cells.filter((cell) => cell !== '').length === 1);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of texts.map(lineKey)) (seen.has(key) ? repeated : seen).add(key);
  const name = municipalityName(texts.map((line) => unmarkedText(printedLine(line))));
  return {
    above: new Set(before.slice(0, planLine + 1).map(lineKey)),
    repeated,
    body: name === null ? null : foldedWords(name).join(' ').replace(BODY, ''),
  };
}

function lastParagraph(lines: readonly DocumentRow[], isSkipped: (line: DocumentRow) => boolean): DocumentRow[] {
  const paragraph: DocumentRow[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || (lineKey(line) === '' && paragraph.length > 0)) break;
    if (isSkipped(line)) continue;
    paragraph.push(line);
    if (paragraph.length > MAX_HEADING_LINES) return [];
  }
  return paragraph.toReversed();
}

/** Blank lines, page numbers and what a document repeats around its tables. */
export function isFurniture(line: DocumentRow, furniture: PageFurniture): boolean {
  const key = lineKey(line);
  return isPageLine(line, furniture) || (furniture.repeated.has(key) && MAYBE_FURNITURE.test(key));
}

/** The same without lines that may as well be the name of an area. */
function isPageLine(line: DocumentRow, { above, body }: PageFurniture): boolean {
  const key = lineKey(line);
  return key === '' || above.has(key) || PAGE_LINE.test(key) || ABOUT_PLAN.test(key) || namesBody(key, body);
}

/** "Città di Cremona", "Comune di Cremona (CR)": the body's own name, alone or with a few words more. */
function namesBody(key: string, body: string | null): boolean {
  const kind = BODY.exec(key)?.[0];
  if (kind === undefined || body === null) return false;
  const name = key.slice(kind.length);
  const more = name.slice(body.length);
  return name.startsWith(body) && (more === '' || (more.startsWith(' ') && more.split(' ').length <= 5));
}

/** Whether a line announces the tables of an area: "Piano dettaglio degli obiettivi di performance 2019". */
export function isPlanLine(line: DocumentRow): boolean {
  return PLAN_LINE.test(lineKey(line));
}

function lineKey(line: DocumentRow): string {
  return foldedWords(unmarkedText(printedLine(line))).join(' ');
}

function printedLine(line: DocumentRow): string {
  return line.cells.filter((cell) => cell !== '').join(' ');
}
