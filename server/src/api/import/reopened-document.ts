import { authorName } from '../../account/actor.js';
import { recordAudit } from '../../account/audit/record-audit.js';
import { type PendingDocument, requiredPendingDocument } from '../../import/pending/load-pending.js';
import { savePending } from '../../import/pending/save-pending.js';
import { NO_EDITS } from '../../import/preview/import-edits.js';
import { DomainError } from '../../plan/domain-error.js';
import type { RequestContext } from '../loading/request-context.js';
import { uploadReport } from './upload-report.js';

const NO_WAIT = { left: new AbortController().signal };

/**
 * Puts a loaded act among the waiting documents again, with all its questions open: which members it is about, how its
 * codes are numbered, what its columns are. The plan changes when it takes its own place, with a reason.
 */
export async function reopenedDocument(context: RequestContext, id: string): Promise<PendingDocument> {
  const { database, queries, actor, documents } = context;
  const stored = await queries
    .selectFrom('SourceDocument')
    .where('id', '=', id)
    .select(['municipality', 'kind', 'filename', 'bytes', 'replacedBy', 'places'])
    .executeTakeFirst();
  if (stored === undefined) throw new DomainError('NOT_FOUND', 'Il documento non c’è più: ricaricare la pagina.');
  if (stored.kind !== 'ACT' || stored.replacedBy !== null) throw notReopened();
  const { municipality, filename, bytes, places } = stored;
  const edits = { ...NO_EDITS, reopened: true };
  const reading = await documents.read({ bytes, kind: 'ACT', takenFor: 'ACT', edits }, NO_WAIT);
  if (reading.kind !== 'ACT' || reading.draft === null) throw notReopened();
  const upload = { filename, bytes, kind: 'ACT', municipality, year: null, load: false } as const;
  const { report } = await uploadReport(context, upload, reading, () => undefined);
  const waiting = {
    municipality,
    kind: 'ACT',
    filename,
    bytes,
    places,
    year: null,
    seen: null,
    report,
    edits,
  } as const;
  const saved = await database.write(async (inside) => {
    const pending = await savePending(inside, { ...waiting, createdBy: authorName(actor) ?? '' }, new Date());
    await recordAudit(inside, actor, {
      municipality,
      action: 'reopenDocument',
      subject: id,
      after: { filename, waiting: pending.id },
    });
    return pending;
  });
  return await requiredPendingDocument(queries, saved.id, new Date());
}

function notReopened(): DomainError {
  return new DomainError(
    'CONFLICT',
    'Si riaprono le domande solo di un provvedimento caricato da un documento che vale ancora e che si legge: caricare di nuovo il documento.',
  );
}
