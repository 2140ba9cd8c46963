import { doneOrNot } from '../../plan/measure/target-words.js';
import { foldedText } from '../../plan/natural-key.js';
import { type ImportIssue, importError } from '../draft/import-issue.js';
import { italianDate } from '../facts/deliberation.js';
import { decodedText } from '../text/decode.js';
import type { NumberReading } from '../text/printed-number.js';
import { type NumberStyle, numberStyle, styledNumber } from './number-style.js';
import type { ReadingColumn } from './readings-column.js';
import { type ReadingRow, type ReadingsTable, readingsTable } from './readings-table.js';

/** One actual value of a file, before it is checked against the plan. Either `value`, or `numerator` and `denominator`. */
export interface DraftReading {
  readonly line: number;
  /** The indicator's code as printed. */
  readonly indicator: string;
  /** Canonical number text. */
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
  readonly note: string | null;
  /** The whole printed row. */
  readonly text: string;
}

/** A file of actual values is read as a whole, or refused with at least one ERROR. */
export type ReadingsDraftResult =
  | {
      readonly rows: readonly DraftReading[];
      readonly counts: { readonly rows: number; readonly final: number; readonly interim: number };
      readonly issues: readonly ImportIssue[];
    }
  | { readonly rows: null; readonly issues: readonly ImportIssue[] };

const MEASURES: readonly ReadingColumn[] = ['value', 'numerator', 'denominator'];
const LONGEST_QUOTE = 60;
const LONGEST_FOUND = 4000;
const YES = /^(?:s|si|true|vero|1|x|y|yes|definitivo)$/;
const NO = /^(?:n|no|false|falso|0|provvisorio|intermedio)$/;

/** Reads a file of actual values (CSV). Pure: whether the indicators exist is checked later. */
export function readingsDraft(bytes: Uint8Array): ReadingsDraftResult {
  const text = decodedText(bytes);
  if ('refused' in text) return { rows: null, issues: [text.refused] };
  const table = readingsTable(text.text);
  return 'code' in table ? { rows: null, issues: [table] } : tableDraft(table);
}

/** The readings of a table from any kind of file. */
export function tableDraft(table: ReadingsTable): ReadingsDraftResult {
  if (table.rows.length === 0)
    return {
      rows: null,
      issues: [importError('NO_TABLE', 'Il file non contiene valori: sotto le intestazioni non ci sono righe.')],
    };
  const style = numberStyle(table.rows.flatMap(printedMeasures), table.delimiter);
  if (style === null) return { rows: null, issues: [undecidableIssue(table.rows)] };
  return readRows(table.rows, style);
}

function readRows(rows: readonly ReadingRow[], style: NumberStyle): ReadingsDraftResult {
  const read = rows.map((row) => draftReading(row, style));
  const drafts = read.filter((row): row is DraftReading => !('code' in row));
  const issues = [...read.filter((row): row is ImportIssue => 'code' in row), ...duplicateIssues(drafts)];
  if (issues.length > 0) return { rows: null, issues };
  const final = drafts.filter((row) => row.final).length;
  return { rows: drafts, counts: { rows: drafts.length, final, interim: drafts.length - final }, issues };
}

function draftReading(row: ReadingRow, style: NumberStyle): DraftReading | ImportIssue {
  const { line, cells, text } = row;
  const indicator = cells.get('indicator');
  if (indicator === undefined) return rowError('CODE_MISSING', row, "manca il codice dell'indicatore");
  const measures = MEASURES.map((column) =>
    measure(cells.get(column), row.canonical?.has(column) === true ? 'PLAIN' : style),
  );
  const unreadable = MEASURES.find((_, at) => measures[at]?.kind === 'unreadable');
  if (unreadable !== undefined)
    return rowError('UNREADABLE_NUMBER', row, `${quoted(cells.get(unreadable))} non è un numero leggibile`);
  const [value = null, numerator = null, denominator = null] = measures.map((reading) =>
    reading.kind === 'value' ? reading.value : null,
  );
  const wrong = wrongMeasures(value, numerator, denominator);
  if (wrong !== null) return rowError('INVALID_ROW', row, wrong);
  const asOf = italianDate(cells.get('asOf') ?? '');
  if (asOf === null)
    return rowError(
      'INVALID_ROW',
      row,
      `la data ${quoted(cells.get('asOf'))} non è una data (servono forme come 31/12/2019 o 2019-12-31)`,
    );
  const final = answer(cells.get('final'));
  if (final === null)
    return rowError('INVALID_ROW', row, `«definitivo» deve essere sì o no, non ${quoted(cells.get('final'))}`);
  return { line, indicator, value, numerator, denominator, asOf, final, note: cells.get('note') ?? null, text };
}

function measure(text: string | undefined, style: NumberStyle): NumberReading {
  if (text === undefined) return { kind: 'missing' };
  const reading = styledNumber(text, style);
  // "fatto" and "sì" are values in either style.
  const done = reading.kind === 'unreadable' ? doneOrNot(text) : null;
  return done === null ? reading : { kind: 'value', value: done };
}

function wrongMeasures(value: string | null, numerator: string | null, denominator: string | null): string | null {
  const isRatio = numerator !== null && denominator !== null;
  if (value !== null && (numerator !== null || denominator !== null))
    return 'ci sono sia il valore sia numeratore o denominatore: lasciare solo uno dei due modi';
  if (value !== null || isRatio) return null;
  return numerator === null && denominator === null
    ? 'manca il valore (oppure numeratore e denominatore)'
    : 'numeratore e denominatore vanno indicati insieme';
}

function answer(text: string | undefined): boolean | null {
  const word = foldedText(text ?? '');
  if (YES.test(word)) return true;
  return NO.test(word) ? false : null;
}

/** Issues for two values of the same indicator and day, which contradict each other. */
function duplicateIssues(rows: readonly DraftReading[]): ImportIssue[] {
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = `${row.indicator}|${row.asOf}|${row.final}`;
    const first = lines.get(key);
    if (first === undefined) {
      lines.set(key, row.line);
      return [];
    }
    return [
      rowError(
        'DUPLICATE_CODE',
        row,
        `l'indicatore ${quoted(row.indicator)} ha già un valore con la stessa data alla riga ${first}`,
      ),
    ];
  });
}

/** The measures that are text: they show the number style of the file. */
function printedMeasures({ cells, canonical }: ReadingRow): string[] {
  return MEASURES.filter((column) => canonical?.has(column) !== true)
    .map((column) => cells.get(column))
    .filter((text) => text !== undefined);
}

function undecidableIssue(rows: readonly ReadingRow[]): ImportIssue {
  const doubtful = rows.find((row) => printedMeasures(row).some((text) => /^[+-]?\d{1,3}[.,]\d{3}\D*$/.test(text)));
  const found =
    doubtful === undefined ? null : (printedMeasures(doubtful).find((text) => /[.,]\d{3}/.test(text)) ?? null);
  const message = `Non si può stabilire come sono scritti i numeri: ${quoted(found)} può essere in migliaia o con i decimali, e il resto del file non lo chiarisce. Separare le celle con il punto e virgola e scrivere i numeri all'italiana (1.234,5), oppure senza separatore delle migliaia.`;
  return importError('UNDECIDABLE_NUMBERS', message, {
    ...(doubtful === undefined ? {} : { line: doubtful.line }),
    found,
  });
}

function rowError(
  code: ImportIssue['code'],
  { line, text }: Pick<ReadingRow, 'line' | 'text'>,
  reason: string,
): ImportIssue {
  return importError(
    code,
    `Riga ${line}: ${reason}. Nessun valore è stato caricato: correggere e ricaricare il file.`,
    { line, found: text.slice(0, LONGEST_FOUND) },
  );
}

/** A printed text within a message. */
function quoted(text: string | null | undefined): string {
  const printed = text ?? '';
  return printed.length > LONGEST_QUOTE ? `«${printed.slice(0, LONGEST_QUOTE)}…»` : `«${printed}»`;
}
