import type { Expression, SqlBool } from 'kysely';
import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import {
  type EffectiveStatement,
  effectiveStatements,
  REPHRASING_KINDS,
} from '../../plan/statement/effective-statements.js';
import type { PlanCondition } from '../../plan/stored/of-plan.js';

/**
 * The effective statements of plans or of single subjects: those of documents after all reviews, and the declarations
 * of people. `within` is a condition on municipality, year, subject and code.
 */
export async function storedStatements(
  queries: Queries,
  within: Expression<SqlBool> | PlanCondition,
): Promise<EffectiveStatement[]> {
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
      or([
        eb('kind', 'in', REPHRASING_KINDS),
        eb('status', '=', 'DISCARDED'),
        eb('review', '!=', 0),
        eb('certain', '=', false),
        eb('settlement', 'is not', null),
      ]),
    )
    .select(['municipality', 'year', 'act', 'line', 'number', 'kind', 'objective', 'indicator', 'status', 'review'])
    .select(['certain', 'settlement'])
    .execute();
  const settles = revisions.some(({ settlement }) => settlement !== null);
  const lastActs = settles ? await lastActsOf(queries, revisions) : [];
  return effectiveStatements({ statements, revisions, declared, lastActs });
}

/** The last loaded act of each plan that the revisions belong to. */
async function lastActsOf(queries: Queries, revisions: readonly PlanKey[]): Promise<(PlanKey & { act: number })[]> {
  const plans = new Map(revisions.map(({ municipality, year }) => [`${municipality}|${year}`, { municipality, year }]));
  return await queries
    .selectFrom('Act')
    .where(({ and, or }) => or([...plans.values()].map((plan) => and(plan))))
    .groupBy(['municipality', 'year'])
    .select(({ fn }) => ['municipality', 'year', fn.max('ordinal').as('act')])
    .execute();
}
