import { csvHeader, csvLine } from '@traguardo/schema/csv';
import type { Table } from './table.js';

/** The table for Italian spreadsheets, batch by batch. */
export async function* csv({ columns, batches }: Table): AsyncGenerator<string> {
  yield csvHeader(columns.map(({ heading }) => heading));
  for await (const rows of batches) yield rows.map((cells) => csvLine(cells.map(({ shown }) => shown))).join('');
}
