import type { DocumentRow } from '../text/document-rows.js';
import { foldedWords, unmarkedText } from '../text/folded-words.js';

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
const FURNITURE =
  /^(?:pag(?:ina)? ?\d|\d+( (?:di|su) \d+)?$|allegat|comune d|citta (?:di|d|del|della|dell) [\p{L} ]+$|provincia d|segreteria|deliber|rimodulazione|aggiornamento|revisione|elenco|relazione|prospetto|sezione|sottosezione|segue$|(?:il )?(?:piano|peg|piao)\b|variazioni|legenda|tabella \d)|provvediment[oi] di variazione|documento (?:firmato|informatico)/u;

/**
 * The area's name among the lines of text above a table heading: the last paragraph below the plan's own line
 * ("Piano dettaglio degli obiettivi…"), without page numbers and the like. Null where there is none: the area of the
 * page before continues.
 */
export function areaHeading(lines: readonly DocumentRow[], furniture: ReadonlySet<string>): AreaHeading | null {
  const planLine = lines.findLastIndex((line) => isPlanLine(line));
  const paragraph = lastParagraph(lines.slice(planLine + 1), furniture);
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

/** The lines that a document repeats around its tables, folded for comparison: those above the line of its plan. */
export function pageFurniture(lines: readonly DocumentRow[]): Set<string> {
  const planLine = lines.findIndex((line) => isPlanLine(line));
  return new Set(lines.slice(0, planLine + 1).map(lineKey));
}

function lastParagraph(lines: readonly DocumentRow[], furniture: ReadonlySet<string>): DocumentRow[] {
  const paragraph: DocumentRow[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || (lineKey(line) === '' && paragraph.length > 0)) break;
    if (isFurniture(line, furniture)) continue;
    paragraph.push(line);
    if (paragraph.length > MAX_HEADING_LINES) return [];
  }
  return paragraph.toReversed();
}

/** Blank lines, page numbers and what a document repeats around its tables. */
export function isFurniture(line: DocumentRow, furniture: ReadonlySet<string>): boolean {
  const key = lineKey(line);
  return key === '' || furniture.has(key) || FURNITURE.test(key);
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
