import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import {
  type EffectiveStatement,
  effectiveStatements,
  REPHRASING_KINDS,
} from '../../plan/statement/effective-statements.js';

/**
 * The statements that count, of plans or of single subjects: what documents state after all reviews, and what people
 * declared. `within` is a condition on municipality, year, subject and code.
 */
export async function storedStatements(queries: Queries, within: RawBuilder<SqlBool>): Promise<EffectiveStatement[]> {
  const statements = await queries
    .selectFrom('StatedValue')
    .where(within)
    .select(['municipality', 'year', 'subject', 'code', 'field', 'act', 'phase', 'number', 'value', 'line', 'text'])
    .select(['revision', 'review'])
    .execute();
  const declared = await queries.selectFrom('DeclaredValue').where(within).selectAll().execute();
  const revisions = await queries
    .selectFrom('Revision')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('municipality', 'year'),
        'in',
        selectFrom('StatedValue')
          .where(within)
          .select(['municipality', 'year'])
          .distinct()
          .$asTuple('municipality', 'year'),
      ),
    )
    .where(({ eb, or }) =>
      or([eb('kind', 'in', REPHRASING_KINDS), eb('status', '=', 'DISCARDED'), eb('review', '!=', 0)]),
    )
    .select(['municipality', 'year', 'act', 'line', 'number', 'kind', 'objective', 'indicator', 'status', 'review'])
    .execute();
  return effectiveStatements({ statements, revisions, declared });
}

/** The condition that holds for everything of one plan. */
export function ofPlan({ municipality, year }: PlanKey): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref('municipality')} = ${municipality} and ${sql.ref('year')} = ${year}`;
}
