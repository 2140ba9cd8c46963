import { csv } from '../../export/csv.js';
import { extractFacts } from '../../export/extract-facts.js';
import { json } from '../../export/json.js';
import { xlsx } from '../../export/xlsx.js';
import type { NewFileSource } from '../loading/file-source.js';
import type { PlanView } from '../loading/plan-at-act.js';
import type { ExportList } from './export-question.js';
import { CONTENTS, exportFacts, exportTable } from './export-table.js';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The rows that are asked for as a file. */
export async function exportFile(
  newSource: NewFileSource,
  plan: PlanView,
  list: ExportList,
  format: ExportFormat,
  today: string,
): Promise<Uint8Array> {
  const facts = await exportFacts(newSource().loaders, plan, list, today);
  const rows = exportTable(newSource, plan, list, facts);
  if (format === 'xlsx') return await xlsx(rows, CONTENTS[list.kind], extractFacts(facts));
  const parts: Buffer[] = [];
  for await (const part of format === 'csv' ? csv(rows) : json(rows)) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
