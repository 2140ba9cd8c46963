import type { Database } from '../database/open-database.js';
import { rowLoader } from './row-loader.js';

const PLAN = ['municipality', 'year'] as const;

/** What people added to a plan beside its documents and readings: reviews, declarations, policy, steps of the cycle. */
export function cycleLoaders({ engine, queries }: Database) {
  return {
    policies: rowLoader(engine, PLAN, (within) =>
      queries.selectFrom('ScoringPolicyRow').selectAll().where(within).orderBy('number').execute(),
    ),
    cycleSteps: rowLoader(engine, PLAN, (within) =>
      queries.selectFrom('CycleStep').selectAll().where(within).orderBy('number').execute(),
    ),
    actDetails: rowLoader(engine, [...PLAN, 'act'], (within) =>
      queries.selectFrom('ActDetail').selectAll().where(within).orderBy('number').execute(),
    ),
    revisionReviews: rowLoader(engine, [...PLAN, 'act', 'line', 'number'], (within) =>
      queries.selectFrom('RevisionReview').selectAll().where(within).orderBy('review').execute(),
    ),
    revisionsOfPlan: rowLoader(engine, PLAN, (within) =>
      queries.selectFrom('Revision').selectAll().where(within).execute(),
    ),
    settlements: rowLoader(engine, [...PLAN, 'act', 'line'], (within) =>
      queries.selectFrom('VariationSettlement').selectAll().where(within).orderBy('number').execute(),
    ),
    deferred: rowLoader(engine, PLAN, (within) =>
      queries
        .selectFrom('Variation')
        .selectAll()
        .where(within)
        .where('outcome', '=', 'DEFERRED')
        .orderBy('act')
        .orderBy('line')
        .execute(),
    ),
    declarations: rowLoader(engine, [...PLAN, 'subject', 'code'], (within) =>
      queries
        .selectFrom('DeclaredValue')
        .selectAll()
        .where(within)
        .orderBy('act')
        .orderBy('field')
        .orderBy('number')
        .execute(),
    ),
    readingsOfPlan: rowLoader(engine, PLAN, (within) =>
      queries.selectFrom('Reading').selectAll().where(within).orderBy('number').execute(),
    ),
  };
}
