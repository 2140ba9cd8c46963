import { recordAudit } from '../../../account/audit/record-audit.js';
import type { PendingDocument } from '../../../import/pending/load-pending.js';
import { pendingOptions } from '../../../import/pending/save-pending.js';
import type { ImportEdits } from '../../../import/preview/import-edits.js';
import { DomainError } from '../../../plan/domain-error.js';
import type { RequestContext } from '../../loading/request-context.js';

interface Storing {
  readonly action: 'editImport' | 'answerQuestions';
  /** The plan that the document is of, where the edits may say it. */
  readonly plan?: PendingDocument['plan'];
}

/** Keeps what a person changed in a waiting document. CONFLICT where another person did so since it was read. */
export async function storeEdits(
  { database, actor }: RequestContext,
  { municipality, id, storedEdits, ...document }: PendingDocument,
  edits: ImportEdits,
  { action, plan }: Storing,
): Promise<void> {
  await database.write(async (queries) => {
    const stored = await queries
      .updateTable('PendingImport')
      .set({
        edits: JSON.stringify(edits),
        options: pendingOptions(document),
        ...(plan != null && { report: JSON.stringify({ plan }) }),
      })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      // Corrections that another person has saved in the meantime are not overwritten.
      .where('edits', '=', storedEdits)
      .executeTakeFirst();
    if (stored.numUpdatedRows === 0n) {
      throw new DomainError(
        'CONFLICT',
        'Qualcun altro ha corretto o confermato questa importazione nel frattempo: ricaricare la pagina e riprovare.',
      );
    }
    const before: unknown = JSON.parse(storedEdits);
    await recordAudit(queries, actor, { municipality, action, subject: id, before, after: edits });
  });
}
