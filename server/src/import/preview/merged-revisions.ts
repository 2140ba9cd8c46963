import type { RevisionStatus } from '@traguardo/schema/vocabulary';
import type { DraftRevision, DraftVariation, PlanDraft } from '../draft/plan-draft.js';
import { type ContentRequest, correctedContent, type KnownMembers } from './corrected-content.js';
import { type ImportEdits, type RevisionContent, type RevisionEdit, says } from './import-edits.js';
import { type InputProblem, inputProblem } from './input-problem.js';

/** What a person makes of a revision of a variation, or adds to it. */
export interface RevisionRequest extends ContentRequest {
  readonly line: number;
  /** Null = a new one. */
  readonly id?: string | null | undefined;
  readonly status: RevisionStatus;
}

/** How a revision is named until it is loaded: those that were read by their number, added ones by a key of their own. */
export function pendingRevisionId(line: number, index: number, { review }: DraftRevision): string {
  const added = review?.added ?? null;
  return added === null ? `${line}/${index + 1}` : `${line}/+${added}`;
}

type StoredReviews = Pick<ImportEdits, 'revisions' | 'lastKey'>;

/** The reviews of a document's revisions with new ones. `draft` is the draft as the earlier ones leave it. */
export function mergedRevisions(
  stored: StoredReviews,
  requests: readonly RevisionRequest[],
  draft: PlanDraft,
  known: KnownMembers,
): StoredReviews & { readonly problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  let { revisions, lastKey } = stored;
  for (const request of requests) {
    // Edits of before the counter have keys beyond it.
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

interface Surroundings {
  readonly draft: PlanDraft;
  readonly known: KnownMembers;
  /** Of a revision that is added: no other one ever had it. */
  readonly newKey: number;
}

type Merged = { readonly edits: RevisionEdit[] } | { readonly problems: readonly InputProblem[] };

function mergedRevision(
  edits: readonly RevisionEdit[],
  request: RevisionRequest,
  { draft, known, newKey }: Surroundings,
): Merged {
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
    ? reviewedRevision(edits, request, { revision, number: index + 1, id }, known)
    : addedAgain(edits, request, { revision, key, id }, known);
}

function addedRevision(
  edits: readonly RevisionEdit[],
  request: RevisionRequest,
  { variation, newKey: key }: { readonly variation: DraftVariation; readonly newKey: number },
  known: KnownMembers,
): Merged {
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

function addedAgain(
  edits: readonly RevisionEdit[],
  request: RevisionRequest,
  { revision, key, id }: AddedRevision,
  known: KnownMembers,
): Merged {
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
  readonly number: number;
  readonly id: string;
}

function reviewedRevision(
  edits: readonly RevisionEdit[],
  request: RevisionRequest,
  { revision, number, id }: ReadRevision,
  known: KnownMembers,
): Merged {
  const { line, status } = request;
  const read = revision.review?.read ?? revision;
  const others = edits.filter((edit) => edit.line !== line || edit.read?.number !== number);
  if (status === 'PROPOSED') return { edits: others };
  const review = { line, read: { number, says: says(read) }, key: 0 };
  if (status !== 'CORRECTED') {
    // Confirmed or discarded is what stands there: a correction where there is one.
    const content = revision.review?.read ? contentOf(revision) : null;
    return { edits: [...others, { ...review, status, content }] };
  }
  const checked = correctedContent(request, contentOf(revision), known, id);
  if ('problems' in checked) return checked;
  // A correction that changes nothing confirms what was read.
  const isAsRead = says(checked.content) === says(read);
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

function refusedRevision(code: string, message: string, subject: string, field: string | null = null): Merged {
  return { problems: [inputProblem(code, message, subject, field)] };
}
