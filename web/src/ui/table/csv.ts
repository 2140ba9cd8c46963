import { csvHeader, csvLine } from '@traguardo/schema/csv';
import type { PlainTable } from './plain-table.js';

/** The source of the rows of a file: the last columns of every line. */
export type Provenance = {
  year: number;
  /** Ordinal of the act whose state is shown; -1 = before the first one loaded. */
  act: number;
  /** ISO date. */
  takenOn: string;
  /** The choices in the address that decide which rows there are. */
  filters: string;
  demonstration: boolean;
};

/** Header and rows as CSV for Italian spreadsheets. */
export function csvText({ header, rows }: PlainTable): string {
  return csvHeader(header) + rows.map(csvLine).join('');
}

/** A table as CSV with the source of its rows on every line. */
export function csv({ header, rows }: PlainTable, { year, act, takenOn, filters, demonstration }: Provenance): string {
  const source = [String(year), String(act), takenOn, filters, demonstration ? 'sì' : 'no'];
  return csvText({
    header: [...header, 'anno', 'variazione', 'data_estrazione', 'filtri', 'dimostrativo'],
    rows: rows.map((row) => [...row, ...source]),
  });
}
