import type { RevisionStatus } from '@traguardo/schema/vocabulary';
import type { DraftRevision, DraftVariation, PlanDraft } from '../draft/plan-draft.js';
import { type ContentRequest, correctedContent, type KnownMembers } from './corrected-content.js';
import { contentKey, type ImportEdits, type RevisionContent, type RevisionEdit } from './import-edits.js';
import { type InputProblem, inputProblem } from './input-problem.js';

/** A person's review of a revision of a variation, or a new revision. */
export interface RevisionRequest extends ContentRequest {
  readonly line: number;
  /** Null = a new one. */
  readonly id?: string | null | undefined;
  readonly status: RevisionStatus;
}

/** The id of a revision until it is loaded: its number where it was read, a separate key where a person added it. */
export function pendingRevisionId(line: number, index: number, { review }: DraftRevision): string {
  const added = review?.added ?? null;
  return added === null ? `${line}/${index + 1}` : `${line}/+${added}`;
}

type StoredReviews = Pick<ImportEdits, 'revisions' | 'lastKey'>;

/** The stored reviews of a document's revisions with new ones. `draft` is the draft after the stored ones. */
export function mergedRevisions(
  stored: StoredReviews,
  requests: readonly RevisionRequest[],
  draft: PlanDraft,
  known: KnownMembers,
): StoredReviews & { readonly problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  let { revisions, lastKey } = stored;
  for (const request of requests) {
    // Edits stored before the counter was introduced may have higher keys.
    const newKey = Math.max(lastKey, ...revisions.map(({ key }) => key)) + 1;
    const merged = mergedRevision(revisions, request, { newKey, draft, known });
    if ('problems' in merged) problems.push(...merged.problems);
    else {
      revisions = merged.edits;
      lastKey = Math.max(lastKey, ...revisions.map(({ key }) => key));
    }
  }
  return { revisions, lastKey, problems };
}

interface MergeContext {
  readonly draft: PlanDraft;
  readonly known: KnownMembers;
  /** Key of an added revision, which no other revision had before. */
  readonly newKey: number;
}

type MergeResult = { readonly edits: RevisionEdit[] } | { readonly problems: readonly InputProblem[] };

function mergedRevision(
  edits: readonly RevisionEdit[],
  request: RevisionRequest,
  { draft, known, newKey }: MergeContext,
): MergeResult {
  const { line, id = null } = request;
  const variation = draft.variations.find((found) => found.line === line);
  if (variation === undefined)
    return refusedRevision('UNKNOWN_ROW', `Alla riga ${line} non c'è una richiesta o una decisione.`, String(line));
  if (id === null) return addedRevision(edits, request, { variation, newKey }, known);
  const index = variation.revisions.findIndex((revision, at) => pendingRevisionId(line, at, revision) === id);
  const revision = variation.revisions[index];
  if (revision === undefined) {
    return refusedRevision(
      'UNKNOWN_REVISION',
      'Questa modifica non è più fra quelle lette: ricaricare la pagina e riprovare.',
      id,
    );
  }
  const key = revision.review?.added ?? null;
  return key === null
    ? reviewedRevision(edits, request, { revision, revisionNumber: index + 1, id }, known)
    : correctedAddition(edits, request, { revision, key, id }, known);
}

function addedRevision(
  edits: readonly RevisionEdit[],
  request: RevisionRequest,
  { variation, newKey: key }: { readonly variation: DraftVariation; readonly newKey: number },
  known: KnownMembers,
): MergeResult {
  const { line } = request;
  if (request.kind === undefined || request.kind === null) {
    return refusedRevision('KIND_MISSING', 'Di una modifica aggiunta occorre indicare il tipo.', String(line), 'kind');
  }
  const blank: RevisionContent = {
    kind: request.kind,
    initiative: 'SECTOR',
    objective: variation.objective,
    indicator: request.indicator === undefined ? variation.indicator : null,
    from: null,
    to: null,
    fields: [],
  };
  const checked = correctedContent(request, blank, known, String(line));
  if ('problems' in checked) return checked;
  return { edits: [...edits, { line, read: null, key, status: 'CONFIRMED', content: checked.content }] };
}

interface AddedRevision {
  readonly revision: DraftRevision;
  readonly key: number;
  readonly id: string;
}

function correctedAddition(
  edits: readonly RevisionEdit[],
  request: RevisionRequest,
  { revision, key, id }: AddedRevision,
  known: KnownMembers,
): MergeResult {
  const { line, status } = request;
  const others = edits.filter((edit) => edit.line !== line || edit.read !== null || edit.key !== key);
  if (status === 'DISCARDED') return { edits: others };
  if (status === 'PROPOSED') {
    return refusedRevision(
      'NOT_READ',
      'Una modifica aggiunta a mano non è stata letta nel documento: confermarla o scartarla.',
      id,
    );
  }
  const checked = correctedContent(request, contentOf(revision), known, id);
  if ('problems' in checked) return checked;
  return { edits: [...others, { line, read: null, key, status: 'CONFIRMED', content: checked.content }] };
}

interface ReadRevision {
  readonly revision: DraftRevision;
  readonly revisionNumber: number;
  readonly id: string;
}

function reviewedRevision(
  edits: readonly RevisionEdit[],
  request: RevisionRequest,
  { revision, revisionNumber, id }: ReadRevision,
  known: KnownMembers,
): MergeResult {
  const { line, status } = request;
  const read = revision.review?.read ?? revision;
  const others = edits.filter((edit) => edit.line !== line || edit.read?.number !== revisionNumber);
  if (status === 'PROPOSED') return { edits: others };
  const review = { line, read: { number: revisionNumber, says: contentKey(read) }, key: 0 };
  if (status !== 'CORRECTED') {
    // The person confirms or discards the current content, which may be a correction.
    const content = revision.review?.read ? contentOf(revision) : null;
    return { edits: [...others, { ...review, status, content }] };
  }
  const checked = correctedContent(request, contentOf(revision), known, id);
  if ('problems' in checked) return checked;
  // A correction that changes nothing confirms the revision as read.
  const isAsRead = contentKey(checked.content) === contentKey(read);
  return {
    edits: [
      ...others,
      isAsRead ? { ...review, status: 'CONFIRMED', content: null } : { ...review, status, content: checked.content },
    ],
  };
}

function contentOf({ kind, initiative, objective, indicator, from, to, fields }: DraftRevision): RevisionContent {
  return { kind, initiative, objective, indicator, from, to, fields: [...fields] };
}

function refusedRevision(code: string, message: string, subject: string, field: string | null = null): MergeResult {
  return { problems: [inputProblem(code, message, subject, field)] };
}
