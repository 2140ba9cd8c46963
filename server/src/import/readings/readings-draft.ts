import { possibleMeanings } from '@traguardo/schema/italian-number';
import { doneWord, MOST_DECIMALS } from '@traguardo/schema/reported-value';
import { Decimal } from 'decimal.js';
import { foldedText } from '../../plan/natural-key.js';
import type { ValueForm } from '../../reading/reported-input.js';
import { type ImportIssue, importError, importWarning } from '../draft/import-issue.js';
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
  /** Canonical number text, or an ISO day. */
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
  readonly note: string | null;
  readonly criticality: string | null;
  readonly correctiveAction: string | null;
  /** How the value is written. */
  readonly form: ValueForm;
  /** Whether the file says that the value is meant, however unusual it is. */
  readonly confirmed: boolean;
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
  const counts = { rows: drafts.length, final, interim: drafts.length - final };
  return { rows: drafts, counts, issues: rows.flatMap(roundedIssues) };
}

function draftReading(row: ReadingRow, style: NumberStyle): DraftReading | ImportIssue {
  const { line, cells, text } = row;
  const indicator = cells.get('indicator');
  if (indicator === undefined) return rowError('CODE_MISSING', row, "manca il codice dell'indicatore");
  const measures = MEASURES.map((column) => measure(row, column, style));
  const wrong = unreadableMeasure(row, measures, style);
  if (wrong !== null) return wrong;
  const [value = null, numerator = null, denominator = null] = measures.map((reading) =>
    reading.kind === 'value' ? reading.value : null,
  );
  const together = wrongMeasures(value, numerator, denominator);
  if (together !== null) return rowError('INVALID_ROW', row, together);
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
  const confirmed = answer(cells.get('confirmed') ?? 'no');
  if (confirmed === null)
    return rowError('INVALID_ROW', row, `«confermato» deve essere sì o no, non ${quoted(cells.get('confirmed'))}`);
  const texts = {
    note: cells.get('note') ?? null,
    criticality: cells.get('criticality') ?? null,
    correctiveAction: cells.get('correctiveAction') ?? null,
  };
  return {
    line,
    indicator,
    value,
    numerator,
    denominator,
    asOf,
    final,
    ...texts,
    form: valueForm(row),
    confirmed,
    text,
  };
}

function measure(row: ReadingRow, column: ReadingColumn, style: NumberStyle): NumberReading {
  const text = row.cells.get(column);
  if (text === undefined) return { kind: 'missing' };
  if (row.canonical?.has(column) === true) return styledNumber(roundedCell(text) ?? text, 'PLAIN');
  const reading = styledNumber(text, style);
  if (reading.kind !== 'unreadable') return reading;
  // "fatto", "sì" and a day are values in either style, whatever the indicator then makes of them.
  const done = column === 'value' ? (doneWord(text) ?? italianDate(text)) : null;
  return done === null ? reading : { kind: 'value', value: done };
}

/** The issue of a measure that is no number, or one of two: as in the entry grid, neither is guessed. */
function unreadableMeasure(
  row: ReadingRow,
  measures: readonly NumberReading[],
  style: NumberStyle,
): ImportIssue | null {
  for (const [at, column] of MEASURES.entries()) {
    const text = row.cells.get(column);
    if (text === undefined) continue;
    if (measures[at]?.kind === 'unreadable')
      return rowError('UNREADABLE_NUMBER', row, `${quoted(text)} non è un numero leggibile`);
    if (column !== 'value' && hasPercent(row, column))
      return rowError('NOT_A_PERCENTAGE', row, `${quoted(text)} è un numeratore o denominatore: scriverlo senza %`);
    if (italianDate(text) !== null) continue;
    const meant = style === 'ITALIAN' && row.canonical?.has(column) !== true ? possibleMeanings(bareNumber(text)) : [];
    if (meant.length > 0) {
      const place = row.cells.get('indicator');
      const question = `indicatore ${place}: che cosa si intende con ${quoted(text)}? Scrivere ${meant.join(' oppure ')}`;
      return rowError('AMBIGUOUS_NUMBER', row, question);
    }
  }
  return null;
}

function bareNumber(text: string): string {
  return text.replace(/€|euro?|%/gi, '').trim();
}

function hasPercent({ cells, percent }: ReadingRow, column: ReadingColumn): boolean {
  return percent?.has(column) === true || cells.get(column)?.includes('%') === true;
}

function valueForm(row: ReadingRow): ValueForm {
  const text = row.cells.get('value');
  if (text !== undefined && italianDate(text) !== null) return 'DAY';
  if (text === undefined || row.canonical?.has('value') === true)
    return hasPercent(row, 'value') ? 'PERCENT' : 'NUMBER';
  if (!/\d/.test(text)) return 'WORD';
  return hasPercent(row, 'value') ? 'PERCENT' : 'NUMBER';
}

/** A spreadsheet computes with more decimals than anybody wrote: they are rounded, and the row says so. */
function roundedCell(text: string): string | null {
  const exact = new Decimal(text);
  return exact.decimalPlaces() > MOST_DECIMALS ? exact.toDecimalPlaces(MOST_DECIMALS).toFixed() : null;
}

function roundedIssues(row: ReadingRow): ImportIssue[] {
  const { line, cells, canonical, text } = row;
  return MEASURES.flatMap((column) => {
    const cell = cells.get(column);
    const rounded = cell !== undefined && canonical?.has(column) === true ? roundedCell(cell) : null;
    if (cell === undefined || rounded === null) return [];
    const message = `Riga ${line}, indicatore ${quoted(cells.get('indicator'))}: ${cell.replace('.', ',')} ha più di ${MOST_DECIMALS} decimali, ed è arrotondato a ${rounded.replace('.', ',')}.`;
    return [importWarning('ROUNDED', message, { line, found: text.slice(0, LONGEST_FOUND) })];
  });
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
