import type { PendingRevisionInput, RevisionStatus } from '#gql';
import { blankContent, type RevisionContent } from '#ui/revision/revision-content.js';
import type { PendingRevisionPartsFragment } from '../pending-import.generated.js';
import { type Edits, withRevision } from '../rows/edits.js';

type Revision = PendingRevisionPartsFragment;
type Variation = { readonly line: number; readonly revisions: readonly Revision[] };

/** A revision as it stands on the screen; `key` names it among the edits. */
export type ShownRevision = RevisionContent & {
  readonly key: string;
  readonly status: RevisionStatus;
  readonly addedByPerson: boolean;
  /** Null = not saved yet. */
  readonly id: string | null;
};

function merged(revision: Revision, edit: PendingRevisionInput | undefined): ShownRevision {
  const shown = { ...revision, key: revision.id, fields: [...revision.fields] };
  if (edit === undefined) return shown;
  return edit.kind == null ? { ...shown, status: edit.status } : { ...shown, ...said(edit), status: edit.status };
}

/** What an edit says in full: only the form makes such edits, and it fills in everything. */
function said(edit: PendingRevisionInput): Partial<RevisionContent> {
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
  const read = revisions.map((revision) => merged(revision, edits.revisions.get(revision.id)));
  const added = [...edits.revisions].flatMap(([key, edit]): ShownRevision[] =>
    edit.id == null && edit.line === line ? [{ ...newRevision(edit.objective ?? ''), ...said(edit), key }] : [],
  );
  return [...read, ...added];
}

function newRevision(objective: string): Omit<ShownRevision, 'key'> {
  return { ...blankContent(objective, null), id: null, status: 'CONFIRMED', addedByPerson: true };
}

/** Another status; the one that is saved already is no edit. */
export function withStatus(edits: Edits, line: number, revision: Revision, status: RevisionStatus): Edits {
  const edit = status === revision.status ? null : { line, id: revision.id, status };
  return withRevision(edits, revision.id, edit);
}

/** What a person says instead of what was read, or besides. A new revision counts as checked. */
export function withContent(edits: Edits, line: number, revision: ShownRevision, content: RevisionContent): Edits {
  const status = revision.id === null ? 'CONFIRMED' : 'CORRECTED';
  return withRevision(edits, revision.key, { line, id: revision.id, status, ...content });
}

/** A change that was not read, under the first name that no other has until it is saved. */
export function withAdded(edits: Edits, line: number, content: RevisionContent): Edits {
  const taken = new Set(edits.revisions.keys());
  const names = Array.from({ length: taken.size + 1 }, (_, index) => `nuova/${index + 1}`);
  const key = names.find((name) => !taken.has(name)) ?? '';
  return withRevision(edits, key, { line, id: null, status: 'CONFIRMED', ...content });
}

/** Confirms every revision that nobody has looked at yet. */
export function withAllConfirmed(edits: Edits, variations: readonly Variation[]): Edits {
  return variations.reduce(
    (all, { line, revisions }) =>
      revisions
        .filter((revision) => merged(revision, all.revisions.get(revision.id)).status === 'PROPOSED')
        .reduce((some, revision) => withStatus(some, line, revision, 'CONFIRMED'), all),
    edits,
  );
}
