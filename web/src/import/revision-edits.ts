import type { PendingRevisionInput, PendingRevisionPartsFragment, RevisionStatus } from '../gql/staff/graphql.js';
import type { RevisionContent } from '../ui/revision-content.js';
import { type Edits, withRevision } from './edits.js';

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
  return {
    id: null,
    status: 'CONFIRMED',
    addedByPerson: true,
    kind: 'OTHER',
    initiative: 'SECTOR',
    objective,
    indicator: null,
    from: null,
    to: null,
    fields: [],
  };
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

/** A revision for the form, with what is known of it. */
export function blankRevision(key: string, objective: string, indicator: string | null): ShownRevision {
  const kind = indicator === null ? 'OBJECTIVE_WEIGHT_CHANGED' : 'TARGET_CHANGED';
  return { ...newRevision(objective), key, kind, indicator };
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
