import { knownMembers } from '../../../import/pending/load-known-members.js';
import {
  type PendingDocument,
  pendingDocument,
  requiredPendingDocument,
} from '../../../import/pending/load-pending.js';
import { currentSeenReadings } from '../../../import/pending/load-pending-readings.js';
import { type ImportEdits, NO_EDITS, questionAnswers } from '../../../import/preview/import-edits.js';
import { type InputProblem, inputProblem } from '../../../import/preview/input-problem.js';
import { mergedRevisions, type RevisionRequest } from '../../../import/preview/merged-revisions.js';
import { mergedRows, type RowRequest } from '../../../import/preview/merged-rows.js';
import { NODE_IDS } from '../../graphql/node-id.js';
import type { RequestContext } from '../../loading/request-context.js';
import { pendingView } from './pending-import.resolver.js';
import type { EditImportResult } from './pending-import-types.js';
import { readPending } from './read-pending.js';
import { storeEdits } from './store-edits.js';

/** The corrections that a person asks for in a pending document. */
export interface EditRequest {
  readonly rows: readonly RowRequest[];
  readonly revisions: readonly RevisionRequest[];
  /** Takes all earlier edits back first. */
  readonly reset: boolean;
}

/** Takes over corrections of a waiting document: all of them, or none and what is wrong with them. */
export async function editedImport(
  context: RequestContext,
  id: string,
  request: EditRequest,
): Promise<EditImportResult> {
  const stored = await requiredPendingDocument(context.queries, id, new Date());
  const { lastKey, answers, reopened } = stored.edits;
  const pending = request.reset ? { ...stored, edits: { ...NO_EDITS, answers, lastKey, reopened } } : stored;
  const merged = await mergedEdits(context, pending, request);
  if ('problems' in merged) return { import: pendingView(stored), issues: merged.problems };
  const next = { ...pending, edits: merged.edits };
  const reading = await readPending(context, next);
  if ('draft' in reading && reading.draft === null) {
    const issues = reading.issues.map(({ code, message }) => inputProblem(code, message, null));
    return { import: pendingView(stored), issues };
  }
  // A person who corrects the document again has seen the values that are stored now.
  const choice = { municipality: stored.municipality, year: stored.year ?? undefined };
  const seen =
    reading.kind === 'READINGS'
      ? await currentSeenReadings(context.queries, choice, reading.content, questionAnswers(merged.edits))
      : null;
  await storeEdits(context, { ...stored, seen }, merged.edits, { action: 'editImport' });
  const now = await pendingDocument(context.queries, id, new Date());
  return { import: pendingView(now ?? next), issues: [] };
}

type Merged = { readonly edits: ImportEdits } | { readonly problems: readonly InputProblem[] };

async function mergedEdits(
  context: RequestContext,
  pending: PendingDocument,
  { rows, revisions }: EditRequest,
): Promise<Merged> {
  if (rows.length === 0 && revisions.length === 0) return { edits: pending.edits };
  const reading = await readPending(context, pending);
  if (reading.kind === 'READINGS' || reading.draft === null) {
    const message = 'I valori di un file di consuntivi si correggono nel file: correggerlo e caricarlo di nuovo.';
    return { problems: [inputProblem('NOT_EDITABLE', message, null)] };
  }
  const { draft } = reading;
  const plan = { municipality: pending.municipality, year: draft.year };
  const known = await knownMembers(context.queries, plan, draft);
  const ofRows = mergedRows(pending.edits.rows, rows, reading.rows, draft.year);
  const ofRevisions = mergedRevisions(pending.edits, revisions.map(withDocumentKey), draft, known);
  const problems = [...ofRows.problems, ...ofRevisions.problems];
  if (problems.length > 0) return { problems };
  return {
    edits: { ...pending.edits, rows: ofRows.rows, revisions: [...ofRevisions.revisions], lastKey: ofRevisions.lastKey },
  };
}

/** A request that names its revision as the document itself does. */
function withDocumentKey({ id, ...request }: RevisionRequest): RevisionRequest {
  return { ...request, id: typeof id === 'string' ? (NODE_IDS.PendingRevision.key(id)?.revision ?? id) : null };
}
