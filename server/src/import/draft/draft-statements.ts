import type { Statement } from '../../plan/statement/statement.js';
import { columnStatements, type UnnumberedStatement } from './column-statements.js';
import { type DraftRevision, isEffective, type PlanDraft } from './plan-draft.js';
import { type ActColumns, fieldKey, revisionStatements } from './revision-statements.js';

/** A statement, and the revision that makes it: its number among those of its line, null for a column. `review` 0 = as it
 *  was read, otherwise the number of the review by which a person says so. */
export type DraftStatement = UnnumberedStatement & Pick<Statement, 'number'> & { readonly review: number };

/**
 * What an act states of the plan's fields: its columns, then what its decisions name and change.
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
    revisions.flatMap((held, index) =>
      contents(held).flatMap(({ revision, review }) =>
        revisionStatements({
          act: draft.act.ordinal,
          line,
          number: index + 1,
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

/** What the columns of an act state, as its revisions need to know it. */
export function actColumns(columns: readonly Pick<Statement, 'subject' | 'code' | 'field' | 'value'>[]): ActColumns {
  return {
    values: new Map(columns.filter(({ value }) => value !== null).map((column) => [fieldKey(column), column.value])),
    indicatorsOf: (objective) =>
      columns
        .filter(({ subject, field, value }) => subject === 'INDICATOR' && field === 'objective' && value === objective)
        .map(({ code }) => code),
  };
}

/** Numbers statements on from the `last` number of their field and phase, which is brought up to date. */
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
