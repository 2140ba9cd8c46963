import { Readable } from 'node:stream';
import { csv } from '../../export/csv.js';
import { extractFacts } from '../../export/extract-facts.js';
import { json } from '../../export/json.js';
import type { Table } from '../../export/table.js';
import { xlsx } from '../../export/xlsx.js';
import type { PlanView } from '../loading/plan-at-act.js';
import type { NewContext } from '../loading/request-context.js';
import type { ExportKind, ExportList } from './export-question.js';
import { CONTENTS, exportFacts, exportTable } from './export-table.js';

export const EXPORT_KINDS = [
  'indicators',
  'objectives',
  'variations',
  'comparison',
] as const satisfies readonly ExportKind[];
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The rows that are asked for as a file, with its first batch read, so that a request that cannot be answered has been refused. */
export async function exportFile(
  newContext: NewContext,
  plan: PlanView,
  list: ExportList,
  format: ExportFormat,
  today: string,
): Promise<Readable | Buffer> {
  const facts = await exportFacts(newContext().loaders, plan, list, today);
  const rows = await startedTable(exportTable(newContext, plan, list, facts));
  if (format === 'xlsx') return Buffer.from(await xlsx(rows, CONTENTS[list.kind], extractFacts(facts)));
  return Readable.from(format === 'csv' ? csv(rows) : json(rows), { objectMode: false });
}

/** The table with its first batch read, so that what cannot be answered is refused before the answer begins. */
async function startedTable({ columns, batches }: Table): Promise<Table> {
  const iterator = batches[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* all() {
    for (let batch = first; !batch.done; batch = await iterator.next()) yield batch.value;
  }
  return { columns, batches: all() };
}
