import { sql } from 'kysely';
import type { ReadDatabase } from '../../database/open-database.js';
import type { DeclaredValue } from '../../plan/stored/declared-value.entity.js';
import { unsettledDecisions } from '../../scoring/stored/load-closing.js';
import { rowLoader } from './row-loader.js';
import type { ShownRows } from './shown-rows.js';

const PLAN = ['municipality', 'year'] as const;

/** What people added to a plan beside its documents and readings: reviews, declarations, policy, steps of the cycle. */
export function cycleLoaders({ engine, queries }: ReadDatabase, shown: ShownRows) {
  const declared = (rows: readonly DeclaredValue[]) =>
    shown.texts(rows, ({ value, source, reason, words }, hidden) => ({
      ...{ value: hidden(value), source: hidden(source) },
      ...{ reason: hidden(reason), words: hidden(words) },
    }));
  return {
    policies: rowLoader(engine, PLAN, (within) =>
      queries.selectFrom('ScoringPolicyRow').selectAll().where(within).orderBy('number').execute(),
    ),
    cycleSteps: rowLoader(engine, PLAN, async (within) => {
      const rows = await queries.selectFrom('CycleStep').selectAll().where(within).orderBy('number').execute();
      return await shown.texts(rows, ({ reason }, hidden) => ({ reason: hidden(reason) }));
    }),
    revisionReviews: rowLoader(engine, [...PLAN, 'act', 'line', 'number'], async (within) => {
      const rows = await queries.selectFrom('RevisionReview').selectAll().where(within).orderBy('review').execute();
      return await shown.revised(rows);
    }),
    revisionCounts: rowLoader(engine, PLAN, (within) =>
      queries
        .selectFrom('Revision')
        .where(within)
        .select(['municipality', 'year', 'status', 'certain', sql<number>`cast(count(*) as integer)`.as('revisions')])
        .groupBy(['municipality', 'year', 'status', 'certain'])
        .execute(),
    ),
    outcomeCorrections: rowLoader(engine, [...PLAN, 'act', 'line'], async (within) => {
      const rows = await queries.selectFrom('OutcomeCorrection').selectAll().where(within).orderBy('number').execute();
      return await shown.texts(rows, ({ reason }, hidden) => ({ reason: hidden(reason) }));
    }),
    settlements: rowLoader(engine, [...PLAN, 'act', 'line'], async (within) => {
      const rows = await queries
        .selectFrom('VariationSettlement')
        .selectAll()
        .where(within)
        .orderBy('number')
        .execute();
      return await shown.texts(rows, ({ reason }, hidden) => ({ reason: hidden(reason) }));
    }),
    deferred: rowLoader(engine, PLAN, async (within) => {
      const rows = queries.selectFrom(unsettledDecisions(queries).as('deferred')).selectAll().where(within);
      return await shown.variations(await rows.orderBy('act').orderBy('line').execute());
    }),
    declarations: rowLoader(engine, [...PLAN, 'subject', 'code'], async (within) => {
      const rows = queries.selectFrom('DeclaredValue').selectAll().where(within);
      return await declared(await rows.orderBy('act').orderBy('field').orderBy('number').execute());
    }),
    planDeclarations: rowLoader(engine, PLAN, async (within) => {
      const rows = queries.selectFrom('DeclaredValue').selectAll().where(within);
      return await declared(await rows.orderBy('recordedAt').orderBy('number').execute());
    }),
    demonstrationReadings: shown.demonstrationReadings,
  };
}
