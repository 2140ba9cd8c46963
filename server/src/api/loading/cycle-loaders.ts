import { sql } from 'kysely';
import type { ReadDatabase } from '../../database/open-database.js';
import { demonstrationReadings, unsettledDecisions } from '../../scoring/stored/load-closing.js';
import { rowLoader } from './row-loader.js';

const PLAN = ['municipality', 'year'] as const;

/** What people added to a plan beside its documents and readings: reviews, declarations, policy, steps of the cycle. */
export function cycleLoaders({ engine, queries }: ReadDatabase) {
  return {
    policies: rowLoader(engine, PLAN, (within) =>
      queries.selectFrom('ScoringPolicyRow').selectAll().where(within).orderBy('number').execute(),
    ),
    cycleSteps: rowLoader(engine, PLAN, (within) =>
      queries.selectFrom('CycleStep').selectAll().where(within).orderBy('number').execute(),
    ),
    revisionReviews: rowLoader(engine, [...PLAN, 'act', 'line', 'number'], (within) =>
      queries.selectFrom('RevisionReview').selectAll().where(within).orderBy('review').execute(),
    ),
    revisionCounts: rowLoader(engine, PLAN, (within) =>
      queries
        .selectFrom('Revision')
        .where(within)
        .select(['municipality', 'year', 'status', 'certain', sql<number>`cast(count(*) as integer)`.as('revisions')])
        .groupBy(['municipality', 'year', 'status', 'certain'])
        .execute(),
    ),
    settlements: rowLoader(engine, [...PLAN, 'act', 'line'], (within) =>
      queries.selectFrom('VariationSettlement').selectAll().where(within).orderBy('number').execute(),
    ),
    outcomeCorrections: rowLoader(engine, [...PLAN, 'act', 'line'], (within) =>
      queries.selectFrom('OutcomeCorrection').selectAll().where(within).orderBy('number').execute(),
    ),
    deferred: rowLoader(engine, PLAN, (within) =>
      queries
        .selectFrom(unsettledDecisions(queries).as('deferred'))
        .selectAll()
        .where(within)
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
    demonstrationReadings: rowLoader(engine, PLAN, (within) =>
      queries
        .selectFrom(demonstrationReadings(queries).select(['r.municipality', 'r.year']).as('shown'))
        .where(within)
        .select(['municipality', 'year', sql<number>`cast(count(*) as integer)`.as('readings')])
        .groupBy(['municipality', 'year'])
        .execute(),
    ),
  };
}
