import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';

/** The obstacles to closing a plan, each in Italian with what to do about it. */
export async function closingObstacles(queries: Queries, key: PlanKey): Promise<string[]> {
  const deferred = await unsettledDecisions(queries)
    .where(ofPlan(key, 'v'))
    .orderBy('v.act')
    .orderBy('v.line')
    .execute();
  const shown = await demonstrationReadings(queries).where(ofPlan(key, 'r')).select('r.indicator').execute();
  const decisions = deferred.map(
    ({ objective, indicator, act, line }) =>
      `la decisione rinviata su ${indicator === null ? objective : `${objective} / ${indicator}`} (variazione ${act}, riga ${line}) va definita`,
  );
  if (shown.length === 0) return decisions;
  return [...decisions, `ci sono ${shown.length} dati dimostrativi: toglierli prima di chiudere`];
}

/** Decisions that were deferred to year end and are not settled yet. */
export function unsettledDecisions(queries: Queries) {
  return queries
    .selectFrom('Variation as v')
    .where('v.outcome', '=', 'DEFERRED')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('VariationSettlement as s')
            .select('s.number')
            .whereRef('s.municipality', '=', 'v.municipality')
            .whereRef('s.year', '=', 'v.year')
            .whereRef('s.act', '=', 'v.act')
            .whereRef('s.line', '=', 'v.line'),
        ),
      ),
    )
    .selectAll('v');
}

/** Demonstration readings, also superseded ones: they are in force again if the real value is withdrawn. */
export function demonstrationReadings(queries: Queries) {
  return queries.selectFrom('Reading as r').where('r.demonstration', '=', true).where('r.withdrawn', '=', false);
}
