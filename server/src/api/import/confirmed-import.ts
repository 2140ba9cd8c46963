import { authorName } from '../../account/actor.js';
import { recordAudit } from '../../account/audit/record-audit.js';
import type { Queries } from '../../database/open-database.js';
import type { Replacing } from '../../import/act/read-document.js';
import { MembersAsked } from '../../import/act/save-document.js';
import { type PendingDocument, pendingDocument } from '../../import/pending/load-pending.js';
import { saveReviewed } from '../../import/pending/save-reviewed.js';
import type { DocumentReading } from '../../import/preview/document-reading.js';
import type { InputProblem } from '../../import/preview/input-problem.js';
import type { UnusualValues } from '../../import/readings/readings-check.js';
import { saveReadings } from '../../import/readings/save-readings.js';
import { DomainError } from '../../plan/domain-error.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { planView } from '../loading/plan-view.js';
import type { RequestContext } from '../loading/request-context.js';
import { issueProblems, openQuestionProblems } from './issue-problems.js';
import type { ConfirmImportResult } from './pending/pending-import-types.js';
import { otherBody, questionProblems } from './pending/pending-questions.js';
import { readDocument, readPending, readReadingsFile } from './pending/read-pending.js';

/** What was stored of a confirmed document. */
interface Stored {
  /** Null where the values of a file were all there already: then it was never kept. */
  readonly document: string | null;
  readonly plan: PlanKey;
  readonly changed: number;
}

/** Ends the transaction without storing anything: the document waits on. */
class NotStored extends Error {
  constructor(readonly issues: readonly InputProblem[]) {
    super('Rolled back: the document cannot be loaded.');
  }
}

export interface Confirmation {
  readonly seen: string | null;
  readonly unusual: UnusualValues;
  /** Where the document takes the place of the loaded one of the same act; null = it must not. */
  readonly replacing: (Replacing & { readonly reason: string }) | null;
}

/**
 * Loads a waiting document in one transaction, in which it stops waiting: so it is loaded at most once. `seen` is what
 * the preview of a file of values showed; null = what was there when it was uploaded or corrected.
 */
export async function confirmedImport(
  context: RequestContext,
  id: string,
  { seen, unusual, replacing }: Confirmation,
): Promise<ConfirmImportResult> {
  const found = await pendingDocument(context.queries, id, new Date());
  if (!found) throw importNotPending();
  const pending = { ...found, seen: seen ?? found.seen };
  const reading = await readPending(context, pending);
  try {
    const { document, plan, changed } = await context.database.write((queries) =>
      storeConfirmed(queries, context, pending, reading, { seen, unusual, replacing }),
    );
    const [head = null] = document === null ? [] : await context.loaders.document.load([plan.municipality, document]);
    return { document: head, plan: await planView(context, { ...plan, atAct: null }), changed, issues: [] };
  } catch (error) {
    if (error instanceof NotStored) return { document: null, plan: null, changed: 0, issues: error.issues };
    if (error instanceof MembersAsked) {
      return { document: null, plan: null, changed: 0, issues: questionProblems(error.questions) };
    }
    throw error;
  }
}

async function storeConfirmed(
  queries: Queries,
  { actor }: RequestContext,
  pending: PendingDocument,
  reading: DocumentReading,
  { unusual, replacing }: Confirmation,
): Promise<Stored> {
  await deletePending(queries, pending);
  if ('draft' in reading && reading.draft === null) throw new NotStored(issueProblems(reading.issues));
  const name = authorName(actor);
  const done =
    reading.kind === 'ACT'
      ? await storeAct(queries, pending, reading, name, replacing)
      : await storeReadings(queries, pending, reading, name, unusual);
  const { filename, kind, municipality } = pending;
  await recordAudit(queries, actor, {
    municipality,
    action: replacing === null ? 'confirmImport' : 'replaceDocument',
    subject: done.document ?? pending.id,
    after: {
      ...{ filename, kind, year: done.plan.year, changed: done.changed, corrections: pending.edits },
      ...(replacing !== null && { reason: replacing.reason, leaveReviews: replacing.leaveReviews }),
    },
  });
  return done;
}

type OfKind<K> = Extract<DocumentReading, { readonly kind: K; readonly text: string }>;

async function storeAct(
  queries: Queries,
  pending: PendingDocument,
  reading: OfKind<'ACT'>,
  name: string | null,
  replacing: Replacing | null,
): Promise<Stored> {
  const open = questionProblems(reading.questions);
  if (open.length > 0) throw new NotStored(open);
  if (municipalitySlug(reading.draft.municipality) !== pending.municipality) {
    throw new NotStored([otherBody(reading.draft.municipality)]);
  }
  const report = await saveReviewed(queries, {
    ...readDocument(pending, reading, name),
    ...(replacing !== null && { replacing }),
  });
  if (!report.saved || report.plan === null) throw new NotStored(issueProblems(report.issues));
  return {
    document: report.document.id,
    plan: { municipality: report.plan.slug, year: report.plan.year },
    changed: report.changed,
  };
}

async function storeReadings(
  queries: Queries,
  pending: PendingDocument,
  reading: OfKind<'READINGS'>,
  name: string | null,
  unusual: UnusualValues,
): Promise<Stored> {
  const choice = { municipality: pending.municipality, year: pending.year ?? undefined };
  const read = { ...readReadingsFile(pending, reading, name, unusual), seen: pending.seen };
  const report = await saveReadings(queries, read, choice);
  if (!report.saved || report.plan === null) {
    const problems = [...issueProblems(report.issues), ...openQuestionProblems(report.questions)];
    throw new NotStored(problems.length > 0 ? problems : [nothingTaken()]);
  }
  return { document: report.document.id, plan: report.plan, changed: report.changed };
}

function nothingTaken(): InputProblem {
  const message =
    'Nessun valore del file si può registrare: sono da confermare, o hanno un errore nella loro riga. Nulla è stato caricato. Correggerli e ricaricare il file, oppure confermare quelli insoliti.';
  return { code: 'VALUES_HELD', message, subject: null, field: null };
}

/** The request that deletes the row loads the document, as long as its corrections are those that were read. */
async function deletePending(queries: Queries, { municipality, id, storedEdits }: PendingDocument): Promise<void> {
  const taken = await queries
    .deleteFrom('PendingImport')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('edits', '=', storedEdits)
    .executeTakeFirst();
  if (taken.numDeletedRows === 0n) throw simultaneousWrite();
}

function importNotPending(): DomainError {
  return new DomainError(
    'CONFLICT',
    'Questa importazione non è più in attesa: è già stata confermata o scartata, oppure è scaduta. Controllare i documenti caricati, o caricare di nuovo il file.',
  );
}

function simultaneousWrite(): DomainError {
  return new DomainError(
    'CONFLICT',
    'Qualcun altro ha appena confermato o corretto questa importazione, o caricato lo stesso provvedimento: ricaricare la pagina.',
  );
}
