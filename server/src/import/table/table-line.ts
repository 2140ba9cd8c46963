import type { DocumentRow } from '../text/document-rows.js';
import { foldedWords } from '../text/folded-words.js';
import { type LabelledText, labelledTexts } from './cells/member-line.js';
import { headingReading } from './columns/heading-words.js';

/** Lines that a table of a plan has none of. */
const TOTAL = /^(?:sub ?)?total[ei]\b|^somma\b|^tot\b/;
const NOTE = /^(?:nota|note|n b|nb|legenda|fonte|avvertenz[ae])\b|^\(?\*+\)?\s|^\(\d{1,2}\)\s/;
const SECTOR_LINE =
  /^(?:\d{1,2} |[a-h] |[ivx]{1,4} )?(?:settore|servizio|direzione|dipartimento|ripartizione|struttura|unita organizzativa|unita operativa|ufficio|uoc|uosd?|cdr|centro di responsabilita)\b/;
const LONGEST_NAME = 120;

/** Whether a row has labels and what stands beside them, rather than headings over the rows below. */
export function isOfLabels(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const texts = filled.filter((_, at) => at % 2 === 1);
  return labelledTexts(cells).length > 0 && texts.length > 0 && texts.every((text) => headingReading(text) === null);
}

export function textOf(row: DocumentRow): string {
  return row.cells.find((cell) => cell !== '') ?? '';
}

export function isSectorLine(text: string): boolean {
  const words = foldedWords(text);
  return SECTOR_LINE.test(words.join(' ')) && words.length > 1 && text.length <= LONGEST_NAME;
}

export function sectorText(text: string): LabelledText {
  const reading = { column: 'sector', years: [], day: null, isNew: false, isApproved: false } as const;
  return { label: 'Settore', reading, text };
}

export function isTotal(row: DocumentRow): boolean {
  const texts = row.cells.filter((cell) => cell !== '' && /\p{L}/u.test(cell));
  return texts.length > 0 && texts.length <= 2 && TOTAL.test(foldedWords(texts[0] ?? '').join(' '));
}

/** A single cell at the start of a row is text, also where a spreadsheet padded it with blank cells. */
export function isTextLine(row: DocumentRow): boolean {
  return row.cells.slice(1).every((cell) => cell === '');
}

/** A note below a table, a legend, a footnote. */
export function isNote(text: string): boolean {
  return NOTE.test(foldedWords(text).join(' '));
}
