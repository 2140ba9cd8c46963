import { COMMAND_LINE } from '../account/actor.js';
import { recordAudit } from '../account/audit/record-audit.js';
import type { Queries } from '../database/open-database.js';

interface LoadedDocument {
  readonly document: { readonly id: string | null; readonly filename: string };
  readonly plan: { readonly municipality: string; readonly slug?: string } | null;
  readonly changed: number;
}

/** Records in the audit log what the command line loads, in the same transaction. */
export async function recordLoad(queries: Queries, { document, plan, changed }: LoadedDocument): Promise<void> {
  if (plan === null) return;
  await recordAudit(queries, COMMAND_LINE, {
    municipality: plan.slug ?? plan.municipality,
    action: 'import',
    subject: document.id ?? document.filename,
    after: { filename: document.filename, changed },
  });
}
