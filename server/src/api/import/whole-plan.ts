import { authorName } from '../../account/actor.js';
import { recordAudit } from '../../account/audit/record-audit.js';
import type { ImportReport } from '../../import/act/import-report.js';
import { refusal } from '../../import/act/save-document.js';
import { importError } from '../../import/draft/import-issue.js';
import { storeRecord } from '../../import/record/load-record.js';
import type { RequestContext } from '../loading/request-context.js';
import type { Upload } from './upload.js';

/** What loading a whole plan from its file changes, or has changed; `check` throws where the person may not load for its
 *  municipality. */
export async function wholePlanReport(
  { database, documents, actor }: RequestContext,
  upload: Upload,
  check: (municipality: string) => void,
): Promise<ImportReport> {
  const { filename, bytes, load } = upload;
  const read = await documents.record(bytes);
  if (read === null) return refusal(upload, [UNREADABLE]);
  if ('record' in read) {
    const [plan] = read.record.plan;
    if (plan === undefined) return refusal(upload, [UNREADABLE]);
    check(plan.municipality);
  }
  return await storeRecord(database, { filename, bytes, importedBy: authorName(actor) }, read, {
    dryRun: !load,
    onSaved: async (queries, { plan, document, changed }) => {
      if (plan === null) return;
      await recordAudit(queries, actor, {
        municipality: plan.slug,
        action: 'confirmImport',
        subject: `${plan.slug}/${plan.year}`,
        after: { filename, kind: 'PLAN', sha256: document.sha256, year: plan.year, changed },
      });
    },
  });
}

const UNREADABLE = importError(
  'NOT_READABLE',
  'Il file è un piano scaricato da Traguardo, ma non si legge: scaricarlo di nuovo e caricare quello.',
);
