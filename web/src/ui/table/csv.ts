import type { Plain, PlainTable } from './plain-table.js';

/** Where the rows of a file come from: the last columns of every line. */
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

/** Decimal comma and no grouping: what an Italian spreadsheet reads as a number. */
const italianNumber = new Intl.NumberFormat('it-IT', { useGrouping: false, maximumFractionDigits: 6 });

/** A text that a spreadsheet would run as a formula is written as the text it is. */
function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cell(value: Plain): string {
  if (value === null) return '';
  if (typeof value === 'number') return italianNumber.format(value);
  const text = inert(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Header and rows as CSV for Italian spreadsheets: BOM, `;`, decimal comma, CRLF; unknown is an empty cell. */
export function csvText({ header, rows }: PlainTable): string {
  const lines = [header, ...rows].map((cells) => cells.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A table as CSV with where its rows come from on every line. */
export function csv({ header, rows }: PlainTable, { year, act, takenOn, filters, demonstration }: Provenance): string {
  const source = [String(year), String(act), takenOn, filters, demonstration ? 'sì' : 'no'];
  return csvText({
    header: [...header, 'anno', 'variazione', 'data_estrazione', 'filtri', 'dimostrativo'],
    rows: rows.map((row) => [...row, ...source]),
  });
}
