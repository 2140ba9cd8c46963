import { foldedWords, unmarkedText } from '../../text/folded-words.js';
import { type HeadingReading, headingReading } from '../columns/heading-words.js';

/** A field named by its label, as on a sheet of one objective: "Settore: Ambiente", or `Peso` beside `65`. */
export interface LabelledText {
  readonly label: string;
  readonly reading: HeadingReading;
  readonly text: string;
}

/** A line that begins an objective or an indicator: "Obiettivo n. 13 - Inclusione", "Indicatore AM.4.1 – Famiglie". */
export interface MemberLine {
  readonly owner: 'OBJECTIVE' | 'INDICATOR';
  readonly code: string | null;
  readonly title: string | null;
  /** What stands in brackets after the title: "(target vigente: 1.200)". */
  readonly labelled: readonly LabelledText[];
}

const LONGEST_LABEL = 60;
const MOST_LABEL_WORDS = 7;
/** A longer line is prose. */
const LONGEST_LINE = 400;
/** Words of a label within a line. */
const MOST_INNER_WORDS = 3;
/** A weight has no need of a colon. */
const PLAIN_WEIGHT = /^(peso(?: (?:dell['’])?\s?obiettivo)?)\s+(\d[\d.,]*\s*%?)$/iu;
const SEGMENT = /\s+[–—|·-]\s+(?=[^:–—|]{2,60}:)|\s{3,}(?=[^:]{2,60}:)/;
const CODE = String.raw`(?:(?:n\.?|nr\.?|num\.?|numero|cod\.?|codice)\s*°?\s*)?([\p{L}]{0,6}[._/-]?\d[\p{L}\d._/-]*)`;
const KINDS =
  '(?:\\s+(?:strategic[oi]|operativ[oi]|gestional[ei]|esecutiv[oi]|specific[oi]|di performance|di gestione|di risultato|di processo))*';
const OBJECTIVE = new RegExp(
  `^(?:scheda\\s+(?:di\\s+|dell['’]\\s?)?|(?:attività|fasi|cronoprogramma|indicatori)\\s+(?:dell['’]\\s?|di\\s+)?)?obiettivo${KINDS}\\s*`,
  'iu',
);
const INDICATOR = new RegExp(`^indicatore${KINDS}\\s*`, 'iu');
const NUMBERED = new RegExp(`^${CODE}(?:\\s*[-–—:.)]\\s*|\\s+|$)(.*)$`, 'iu');
const NAMED = /^[-–—:]\s*(.+)$/u;
const BRACKETS = /\s*\(([^()]*:[^()]*)\)/gu;

/** The labels of a row and what stands beside each: two or four cells, or one cell with colons. Empty where the row has
 *  no label that a plan knows. */
export function labelledTexts(cells: readonly string[]): LabelledText[] {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 1) return labelsOfLine(filled[0] ?? '');
  if (filled.length % 2 !== 0 || filled.length > 8) return [];
  const pairs = Array.from({ length: filled.length / 2 }, (_, at) => [filled[at * 2] ?? '', filled[at * 2 + 1] ?? '']);
  const labelled = pairs.flatMap(([label = '', text = '']) => labelOf(label, text));
  // A label with its colon stays one where a plan has no field for it.
  const isOther = ([label = '']: readonly string[]) =>
    headingReading(label)?.column === 'kept' || (label.endsWith(':') && labelOf(label, 'x').length === 0);
  const others = pairs.filter(isOther).length;
  return labelled.length + others === pairs.length ? labelled : [];
}

const OWN_LABEL =
  /^(?:(?:titolo|denominazione|descrizione|codice|peso|oggetto)(?: obiettivo(?: operativo| gestionale| esecutivo| specifico)?)?|obiettivo(?: operativo| gestionale| esecutivo| specifico)?|settore|servizio|area|direzione|responsabile|dirigente|referente)$/;

/** A label alone on its line, with its text on the line below: "Titolo obiettivo". Null where the line is none. */
export function labelAbove(line: string, below: string): LabelledText | null {
  const label = unmarkedText(line).replace(/\s*:$/, '');
  const words = foldedWords(label).filter((word) => !/^(?:dell|del|di)$/.test(word));
  if (!OWN_LABEL.test(words.join(' ')) || OWN_LABEL.test(foldedWords(below).join(' '))) return null;
  const reading = headingReading(label);
  return reading === null || below.trim() === '' ? null : { label, reading, text: below.trim() };
}

function labelsOfLine(line: string): LabelledText[] {
  const text = unmarkedText(line);
  const [, weight, points] = PLAIN_WEIGHT.exec(text) ?? [];
  if (weight !== undefined && points !== undefined) return labelOf(weight, points);
  const labelled: LabelledText[] = [];
  for (const segment of text.split(SEGMENT).flatMap(dividedAtLabels)) {
    const at = segment.indexOf(':');
    const found = at < 0 ? [] : labelOf(segment.slice(0, at), segment.slice(at + 1));
    if (found.length === 0) return labelled;
    labelled.push(...found);
  }
  return labelled;
}

/** A line divided before each further label: "Area: Affari generali Responsabile: Lanzi Ada". A colon in a sentence
 *  begins none. */
function dividedAtLabels(line: string): string[] {
  if (line.length > LONGEST_LINE) return [line];
  const starts = [...line.matchAll(/:/g)].slice(1).flatMap(({ index }) => labelStart(line, index) ?? []);
  return [0, ...starts].map((start, at) => line.slice(start, starts[at]).trim());
}

/** Where the shortest label before a colon begins; null where there is none. */
function labelStart(line: string, colon: number): number | null {
  const words = [...line.slice(Math.max(0, colon - LONGEST_LABEL), colon).matchAll(/\S+/g)].slice(-MOST_INNER_WORDS);
  const from = Math.max(0, colon - LONGEST_LABEL);
  for (const { index } of words.toReversed()) {
    const start = from + index;
    const isNew =
      /^\p{Lu}/u.test(line.slice(start)) && /[^.,;:!?\s]\s{1,9}$/.test(line.slice(Math.max(0, start - 10), start));
    const reading = isNew ? headingReading(line.slice(start, colon)) : null;
    if (reading !== null && reading.column !== 'kept') return start;
  }
  return null;
}

function labelOf(printed: string, text: string): LabelledText[] {
  const label = printed.trim().replace(/:$/, '').trim();
  if (label.length > LONGEST_LABEL || foldedWords(label).length > MOST_LABEL_WORDS) return [];
  const reading = headingReading(label);
  const value = text.trim();
  if (reading === null || value === '' || reading.column === 'kept') return [];
  const member = reading.column === 'indicatorTitle' ? memberLine(label) : null;
  const code =
    member?.code == null
      ? []
      : [{ label, reading: { ...reading, column: 'indicatorCode' as const }, text: member.code }];
  return [...code, { label, reading, text: value }];
}

/** The objective or indicator that a line begins; null where it begins none. */
export function memberLine(line: string): MemberLine | null {
  const text = unmarkedText(line);
  const owner = OBJECTIVE.test(text) ? 'OBJECTIVE' : INDICATOR.test(text) ? 'INDICATOR' : null;
  if (owner === null) return null;
  const rest = text.replace(owner === 'OBJECTIVE' ? OBJECTIVE : INDICATOR, '');
  const [, code, after] = NUMBERED.exec(rest) ?? [];
  const named = code === undefined ? NAMED.exec(rest)?.[1] : after;
  if (code === undefined && named === undefined) return null;
  const { title, labelled } = withoutBrackets(named ?? '');
  // "Scheda obiettivo 2022" names the year, and no objective.
  if (title === '' && /^(?:19|20)\d\d$/.test(code ?? '')) return null;
  return { owner, code: code ?? null, title: title === '' ? null : title, labelled };
}

function withoutBrackets(text: string): { readonly title: string; readonly labelled: LabelledText[] } {
  const labelled: LabelledText[] = [];
  const title = text.replace(BRACKETS, (whole: string, inner: string) => {
    const found = inner.split(/[;,]\s+(?=[^:]{2,40}:)/).flatMap((part) => labelsOfLine(part));
    labelled.push(...found);
    return found.length === 0 ? whole : '';
  });
  return { title: title.trim().replace(/^[-–—:]\s*/, ''), labelled };
}
