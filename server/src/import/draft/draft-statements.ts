import { sameText } from '../../plan/natural-key.js';
import type { StatedField, Statement, StatementSource, Subject } from '../../plan/statement.js';
import { columnStatements, type UnnumberedStatement } from './column-statements.js';
import { holds } from './draft-review.js';
import type { DraftRevision, DraftVariation, PlanDraft } from './plan-draft.js';

/** A statement, and the revision that makes it: its number among those of its line, null for a column. `review` 1 = what
 *  a person made of the revision, 0 = what was read. */
export type DraftStatement = UnnumberedStatement & Pick<Statement, 'number'> & { readonly review: number };

/**
 * What an act states of the plan's fields: its columns, then what its decisions name and change.
 * Independent of the database and of every other act.
 */
export function draftStatements(draft: PlanDraft): DraftStatement[] {
  const columns = columnStatements(draft);
  const stated = new Map(columns.filter((s) => s.value !== null).map((s) => [fieldKey(s), s.value]));
  const revised = draft.variations.flatMap((variation) =>
    variation.revisions.flatMap((held, index) =>
      contents(held).flatMap(({ revision, review }) =>
        revisionStatements({ draft, variation, revision, number: index + 1, stated }).map((statement) => ({
          ...statement,
          review,
        })),
      ),
    ),
  );
  return numbered([...columns.map((statement) => ({ ...statement, review: 0 })), ...revised]);
}

/** What was read is stated beside what a person made of it: which of the two counts is the revision's to say. */
function contents(revision: DraftRevision): { readonly revision: DraftRevision; readonly review: number }[] {
  const read = revision.review?.read ?? null;
  return read === null
    ? [{ revision, review: 0 }]
    : [
        { revision: read, review: 0 },
        { revision, review: 1 },
      ];
}

interface RevisionContext {
  readonly draft: PlanDraft;
  readonly variation: DraftVariation;
  readonly revision: DraftRevision;
  readonly number: number;
  /** Values that the columns state, by subject, code and field. */
  readonly stated: ReadonlyMap<string, string | null>;
}

function revisionStatements(context: RevisionContext): UnnumberedStatement[] {
  const { revision } = context;
  const { objective, indicator, from, to } = revision;
  switch (revision.kind) {
    case 'OBJECTIVE_WEIGHT_CHANGED':
      return changed(context, 'OBJECTIVE', objective, 'weight', from, to);
    case 'OBJECTIVE_ADDED':
      return added(context, 'OBJECTIVE', objective);
    case 'OBJECTIVE_REMOVED':
      return [after(context, 'OBJECTIVE', objective, 'exists', 'false')];
    case 'OBJECTIVE_MOVED':
      return fieldChanges(context, 'OBJECTIVE', objective);
    case 'NEUTRALISED':
      return neutralisedCodes(context).flatMap((code) => [
        before(context, 'INDICATOR', code, 'neutralised', null),
        after(context, 'INDICATOR', code, 'neutralised', 'true'),
      ]);
    default:
      return indicator === null ? [] : indicatorStatements(context, indicator);
  }
}

function indicatorStatements(context: RevisionContext, code: string): UnnumberedStatement[] {
  const { draft, revision } = context;
  const { from, to } = revision;
  switch (revision.kind) {
    case 'TARGET_CHANGED':
    case 'TARGET_INSERTED':
      return changed(context, 'INDICATOR', code, 'target', from, to);
    case 'INDICATOR_WEIGHT_CHANGED':
      return changed(context, 'INDICATOR', code, 'weight', from, to);
    case 'INDICATOR_REDEFINED':
      return [
        before(context, 'INDICATOR', code, 'meaning', null),
        after(context, 'INDICATOR', code, 'meaning', String(draft.act.ordinal)),
        ...changed(context, 'INDICATOR', code, 'title', from, to),
        ...fieldChanges(context, 'INDICATOR', code),
      ];
    case 'INDICATOR_ADDED':
      return added(context, 'INDICATOR', code);
    case 'INDICATOR_REMOVED':
      return [after(context, 'INDICATOR', code, 'exists', 'false')];
    case 'INDICATOR_MOVED':
      return fieldChanges(context, 'INDICATOR', code);
    case 'DIRECTION_CLARIFIED':
      // It says what always was, so it is stated as found; where the same act redefines the indicator, of the new one.
      return to === null
        ? []
        : redefines(draft, code)
          ? [after(context, 'INDICATOR', code, 'direction', to)]
          : [before(context, 'INDICATOR', code, 'direction', to)];
    default:
      return [];
  }
}

/** The old value where no column says the same, and the new one. Without a known old value, "none known" is stated. */
function changed(
  context: RevisionContext,
  subject: Subject,
  code: string,
  field: StatedField,
  from: string | null,
  to: string | null,
): UnnumberedStatement[] {
  const column = context.stated.get(fieldKey({ subject, code, field }));
  // A title in a decision is a citation, often abridged or misspelt: the column is the better witness.
  const found =
    column === undefined || (from !== null && field !== 'title' && !sameText(from, column ?? ''))
      ? [before(context, subject, code, field, from)]
      : [];
  return to === null ? found : [...found, after(context, subject, code, field, to)];
}

function fieldChanges(context: RevisionContext, subject: Subject, code: string): UnnumberedStatement[] {
  return context.revision.fields.flatMap((change) => {
    const isInferred = change.field === 'kind' || change.field === 'direction';
    const column = context.stated.get(fieldKey({ subject, code, field: change.field }));
    const found =
      column === undefined && !isInferred ? [before(context, subject, code, change.field, change.from)] : [];
    return [...found, after(context, subject, code, change.field, change.to)];
  });
}

function added(context: RevisionContext, subject: 'OBJECTIVE' | 'INDICATOR', code: string): UnnumberedStatement[] {
  const { objective, to, fields } = context.revision;
  const column = (field: StatedField) => context.stated.get(fieldKey({ subject, code, field }));
  const belongs = subject === 'INDICATOR' && column('objective') === undefined;
  const exists =
    column('exists') === undefined
      ? [before(context, subject, code, 'exists', 'false'), after(context, subject, code, 'exists', 'true')]
      : [];
  return [
    ...exists,
    ...(belongs ? [after(context, subject, code, 'objective', objective)] : []),
    ...(to !== null && column('title') === undefined ? [after(context, subject, code, 'title', to)] : []),
    ...fields.map((change) => after(context, subject, code, change.field, change.to)),
  ];
}

function neutralisedCodes({ draft, revision }: RevisionContext): string[] {
  if (revision.indicator !== null) return [revision.indicator];
  return draft.indicators.filter((i) => i.objective === revision.objective).map((i) => i.code);
}

function redefines(draft: PlanDraft, code: string): boolean {
  return draft.variations.some((v) =>
    v.revisions.some((r) => holds(r) && r.kind === 'INDICATOR_REDEFINED' && r.indicator === code),
  );
}

function before(context: RevisionContext, subject: Subject, code: string, field: StatedField, value: string | null) {
  return statement(context, 'BEFORE', subject, code, field, value);
}

function after(context: RevisionContext, subject: Subject, code: string, field: StatedField, value: string | null) {
  return statement(context, 'AFTER', subject, code, field, value);
}

function statement(
  { draft, variation, revision, number }: RevisionContext,
  phase: Statement['phase'],
  subject: Subject,
  code: string,
  field: StatedField,
  value: string | null,
): UnnumberedStatement {
  const source: StatementSource = { line: variation.line, text: revision.evidence?.text ?? variation.decision ?? '' };
  return { subject, code, field, act: draft.act.ordinal, phase, value, source, revision: number };
}

function numbered(statements: readonly Omit<DraftStatement, 'number'>[]): DraftStatement[] {
  const last = new Map<string, number>();
  return statements.map((statement) => {
    const key = `${fieldKey(statement)}|${statement.phase}`;
    const number = (last.get(key) ?? -1) + 1;
    last.set(key, number);
    return { ...statement, number };
  });
}

function fieldKey({ subject, code, field }: Pick<Statement, 'subject' | 'code' | 'field'>): string {
  return `${subject}|${code}|${field}`;
}
