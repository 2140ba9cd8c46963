import type { Statement } from '../../plan/statement.js';
import { columnStatements, type UnnumberedStatement } from './column-statements.js';
import type { PlanDraft } from './plan-draft.js';
import { type ActColumns, fieldKey, revisionStatements } from './revision-statements.js';

/** A statement, and the revision that makes it: its number among those of its line, null for a column. */
export type DraftStatement = UnnumberedStatement & Pick<Statement, 'number'>;

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
      .filter(({ kind }) => kind === 'INDICATOR_REDEFINED')
      .map(({ indicator }) => indicator),
  );
  const revised = draft.variations.flatMap(({ line, decision, revisions }) =>
    revisions.flatMap((revision, index) =>
      revisionStatements({
        act: draft.act.ordinal,
        line,
        number: index + 1,
        text: revision.evidence?.text ?? decision ?? '',
        revision,
        columns,
        redefines: (code) => redefined.has(code),
      }),
    ),
  );
  return numbered([...printed, ...revised], new Map());
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
export function numbered(statements: readonly UnnumberedStatement[], last: Map<string, number>): DraftStatement[] {
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
