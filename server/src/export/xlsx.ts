import { type CellStyle, rangeRef, writeXlsx } from 'hucre/xlsx';
import { DomainError } from '../plan/domain-error.js';
import type { ColumnKind, Table, Value } from './table.js';
import { xmlText } from './xml-text.js';

/** A workbook is created in memory, so it is limited. */
export const MAX_XLSX_ROWS = 50_000;

const TEXT = '@';
const WORDS = { width: 28, numFmt: TEXT };
const WIDTHS: Readonly<Record<ColumnKind, { width: number; numFmt?: string }>> = {
  ...{ text: WORDS, vocabulary: WORDS, yesNo: WORDS, measure: WORDS },
  number: { width: 16 },
  day: { width: 14, numFmt: 'dd/mm/yyyy' },
};
const BOLD: CellStyle = { font: { bold: true } };

/**
 * The table as a workbook with two sheets: one with the rows, and "Filtri e fonte" with `facts` about them. Texts are
 * cells of the format "text", so that none is a formula, even after a person edits it.
 */
export async function xlsx(
  { columns, batches }: Table,
  name: string,
  facts: readonly (readonly [string, string])[],
): Promise<Uint8Array> {
  const rows: (Value | Date)[][] = [columns.map(({ heading }) => heading)];
  for await (const batch of batches) {
    for (const cells of batch) {
      rows.push(cells.map(({ shown }, index) => (columns[index]?.kind === 'day' ? day(shown) : storableValue(shown))));
    }
    if (rows.length > MAX_XLSX_ROWS + 1) {
      throw new DomainError(
        'TOO_COMPLEX',
        `Un foglio XLSX può avere al massimo ${MAX_XLSX_ROWS} righe: aggiungere un filtro, oppure scaricare il CSV.`,
      );
    }
  }
  return await writeXlsx({
    sheets: [
      {
        name,
        columns: columns.map(({ kind }) => WIDTHS[kind]),
        rows,
        cells: bold(columns.map((_, index) => `0,${index}`)),
        freezePane: { rows: 1 },
        autoFilter: { range: rangeRef(0, 0, rows.length - 1, columns.length - 1) },
      },
      {
        name: 'Filtri e fonte',
        columns: [{ width: 28 }, { width: 90, numFmt: TEXT }],
        rows: facts.map(([term, fact]) => [term, storableValue(fact)]),
        cells: bold(facts.map((_, index) => `${index},0`)),
      },
    ],
  });
}

/** The date of a cell, in which a spreadsheet can sort and count; a text that is no day stays what it is. */
function day(value: Value): Value | Date {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return storableValue(value);
  return new Date(`${value}T00:00:00Z`);
}

/** Excel refuses a whole file that contains a longer text. */
const MAX_TEXT = 32_767;

function storableValue(value: Value): Value {
  if (typeof value !== 'string') return value;
  // A text like `_x0041_` is Excel's escape of a character unless its first underscore is escaped.
  const text = xmlText(value).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

function bold(places: readonly string[]): Map<string, { style: CellStyle }> {
  return new Map(places.map((place) => [place, { style: BOLD }]));
}
