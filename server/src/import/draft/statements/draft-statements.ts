import type { Statement } from '../../../plan/statement/statement.js';
import { type DraftRevision, isEffective, type PlanDraft } from '../plan-draft.js';
import { columnStatements } from './column-statements.js';
import { type ActColumns, fieldKey, revisionStatements } from './revision-statements.js';
import type { UnnumberedStatement } from './unnumbered-statement.js';

/** A statement, and the revision that makes it: its number among those of its line, null for a column. `review` 0 = as
 *  read, otherwise the number of the review that corrected it. */
export type DraftStatement = UnnumberedStatement & Pick<Statement, 'number'> & { readonly review: number };

/**
 * The statements of an act about the plan's fields: first its columns, then the values that its decisions name and
 * change.
 * Independent of the database and of every other act.
 */
export function draftStatements(draft: PlanDraft): DraftStatement[] {
  const printed = columnStatements(draft);
  const columns = actColumns(printed);
  const redefined = new Set(
    draft.variations
      .flatMap(({ revisions }) => revisions)
      .filter((revision) => isEffective(revision) && revision.kind === 'INDICATOR_REDEFINED')
      .map(({ indicator }) => indicator),
  );
  const revised = draft.variations.flatMap(({ line, decision, revisions }) =>
    revisions.flatMap((reviewed, index) =>
      statedContents(reviewed).flatMap(({ revision, review }) =>
        revisionStatements({
          act: draft.act.ordinal,
          line,
          revisionNumber: index + 1,
          text: revision.evidence?.text ?? decision ?? '',
          revision,
          columns,
          redefines: (code) => redefined.has(code),
        }).map((statement) => ({ ...statement, review })),
      ),
    ),
  );
  return numberedStatements([...printed.map((statement) => ({ ...statement, review: 0 })), ...revised], new Map());
}

/** A corrected revision is stated as read and as corrected; the stored revision decides which of the two counts. */
function statedContents(revision: DraftRevision): { readonly revision: DraftRevision; readonly review: number }[] {
  const read = revision.review?.read ?? null;
  return read === null
    ? [{ revision, review: 0 }]
    : [
        { revision: read, review: 0 },
        { revision, review: 1 },
      ];
}

/** The statements of an act's columns, in the form that its revisions need. */
export function actColumns(columns: readonly Pick<Statement, 'subject' | 'code' | 'field' | 'value'>[]): ActColumns {
  return {
    values: new Map(columns.filter(({ value }) => value !== null).map((column) => [fieldKey(column), column.value])),
    indicatorsOf: (objective) =>
      columns
        .filter(({ subject, field, value }) => subject === 'INDICATOR' && field === 'objective' && value === objective)
        .map(({ code }) => code),
  };
}

/** Numbers statements from the `last` number of their field and phase on, and updates it. */
export function numberedStatements(
  statements: readonly Omit<DraftStatement, 'number'>[],
  last: Map<string, number>,
): DraftStatement[] {
  return statements.map((statement) => {
    const key = phaseKey(statement);
    const number = (last.get(key) ?? -1) + 1;
    last.set(key, number);
    return { ...statement, number };
  });
}

/** Names a field of a subject in one phase. */
export function phaseKey(statement: Pick<Statement, 'subject' | 'code' | 'field' | 'phase'>): string {
  return `${fieldKey(statement)}|${statement.phase}`;
}
