import type { PendingRevisionInput, RevisionStatus } from '#gql';
import { blankContent, type RevisionContent } from '#ui/revision/revision-content.js';
import type { PendingRevisionPartsFragment } from '../pending-import.generated.js';
import { type Edits, withRevision } from '../rows/edits.js';

type Revision = PendingRevisionPartsFragment;
type Variation = { readonly line: number; readonly revisions: readonly Revision[] };

/** A revision on the screen; `key` identifies it among the edits. */
export type ShownRevision = RevisionContent & {
  readonly key: string;
  readonly status: RevisionStatus;
  readonly certain: boolean;
  readonly addedByPerson: boolean;
  /** Null = not saved yet. */
  readonly id: string | null;
};

function mergedRevision(revision: Revision, edit: PendingRevisionInput | undefined): ShownRevision {
  const shown = { ...revision, key: revision.id, fields: [...revision.fields] };
  if (edit === undefined) return shown;
  return edit.kind == null
    ? { ...shown, status: edit.status }
    : { ...shown, ...editContent(edit), status: edit.status };
}

/** The full content of an edit: only the form makes such edits, and it sets every field. */
function editContent(edit: PendingRevisionInput): Partial<RevisionContent> {
  const { kind, initiative, objective, indicator, from, to, fields } = edit;
  return {
    ...(kind == null ? {} : { kind }),
    ...(initiative == null ? {} : { initiative }),
    ...(objective == null ? {} : { objective }),
    indicator: indicator ?? null,
    from: from ?? null,
    to: to ?? null,
    fields: (fields ?? []).map((change) => ({ field: change.field, from: change.from ?? null, to: change.to ?? null })),
  };
}

/** The revisions of a decision: those that were read, as edited, then those that a person has added. */
export function shownRevisions({ line, revisions }: Variation, edits: Edits): ShownRevision[] {
  const read = revisions.map((revision) => mergedRevision(revision, edits.revisions.get(revision.id)));
  const added = [...edits.revisions].flatMap(([key, edit]): ShownRevision[] =>
    edit.id == null && edit.line === line ? [{ ...newRevision(edit.objective ?? ''), ...editContent(edit), key }] : [],
  );
  return [...read, ...added];
}

function newRevision(objective: string): Omit<ShownRevision, 'key'> {
  return { ...blankContent(objective, null), id: null, status: 'CONFIRMED', certain: true, addedByPerson: true };
}

/** Sets the status; the saved status is no edit. */
export function withStatus(edits: Edits, line: number, revision: Revision, status: RevisionStatus): Edits {
  const edit = status === revision.status ? null : { line, id: revision.id, status };
  return withRevision(edits, revision.id, edit);
}

/** Sets the content of a corrected or added revision. A new revision counts as checked. */
export function withContent(edits: Edits, line: number, revision: ShownRevision, content: RevisionContent): Edits {
  const status = revision.id === null ? 'CONFIRMED' : 'CORRECTED';
  return withRevision(edits, revision.key, { line, id: revision.id, status, ...content });
}

/** Adds a change that was not read, under the first unused temporary key. */
export function withAddedRevision(edits: Edits, line: number, content: RevisionContent): Edits {
  const taken = new Set(edits.revisions.keys());
  const names = Array.from({ length: taken.size + 1 }, (_, index) => `nuova/${index + 1}`);
  const key = names.find((name) => !taken.has(name)) ?? '';
  return withRevision(edits, key, { line, id: null, status: 'CONFIRMED', ...content });
}

/** Confirms every certain revision that is not yet reviewed: a doubtful one is confirmed by itself. */
export function withAllConfirmed(edits: Edits, variations: readonly Variation[]): Edits {
  return variations.reduce(
    (all, { line, revisions }) =>
      revisions
        .filter((revision) => isCertainlyProposed(mergedRevision(revision, all.revisions.get(revision.id))))
        .reduce((some, revision) => withStatus(some, line, revision, 'CONFIRMED'), all),
    edits,
  );
}

/** Whether a revision was read with certainty and nobody has reviewed it. */
export function isCertainlyProposed({ status, certain }: Pick<ShownRevision, 'status' | 'certain'>): boolean {
  return status === 'PROPOSED' && certain;
}
