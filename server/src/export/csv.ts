import { Decimal } from 'decimal.js';
import type { Table, Value } from './table.js';

const BOM = '\uFEFF';
/** Texts that begin with apostrophes before such a sign get one more, so that what stood there can be told from the file. */
const TRIGGERS = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** The table for Italian spreadsheets: UTF-8 with BOM, `;`, decimal comma, CRLF; an unknown value is an empty cell. */
export async function* csv({ columns, batches }: Table): AsyncGenerator<string> {
  yield BOM + line(columns.map(({ heading }) => heading));
  for await (const rows of batches) yield rows.map((cells) => line(cells.map(({ shown }) => shown))).join('');
}

function line(values: readonly Value[]): string {
  return `${values.map(cell).join(';')}\r\n`;
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return new Decimal(value).toFixed().replace('.', ',');
  const text = inert(String(value));
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would run as a formula is made plain by an apostrophe; numbers never are. */
function inert(text: string): string {
  return TRIGGERS.test(text) ? `'${text}` : text;
}
