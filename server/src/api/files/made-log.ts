import { type AuditQuestion, auditBatches } from '../../account/audit/audit-search.js';
import type { Database } from '../../database/open-database.js';
import { auditColumns, auditFilterWords } from '../../export/audit-columns.js';
import { csv } from '../../export/csv.js';
import { table } from '../../export/table.js';

/** The audit log for Italian spreadsheets, oldest line first, as it is at one moment. It takes seconds for a long one. */
export function madeLog(database: Database, question: AuditQuestion): Promise<Uint8Array> {
  return database.snapshot(async (queries) => {
    const parts: Buffer[] = [];
    for await (const lines of csv(table(auditColumns(auditFilterWords(question)), auditBatches(queries, question))))
      parts.push(Buffer.from(lines));
    return Buffer.concat(parts);
  });
}
