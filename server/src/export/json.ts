import type { Table } from './table.js';

/** The table for programs: an array of objects with the API's names, numbers with a dot, null where unknown. */
export async function* json({ columns, batches }: Table): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const rows of batches) {
    for (const cells of rows) {
      const entries = columns.map(({ name }, index) => [name, cells[index]?.value ?? null] as const);
      yield separator + JSON.stringify(Object.fromEntries(entries));
      separator = ',\n';
    }
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
