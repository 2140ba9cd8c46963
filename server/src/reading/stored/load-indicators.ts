import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';

/** The indicators of a plan after its latest act, by code; of one sector, where it is given. */
export function indicatorsInForce(queries: Queries, key: PlanKey, sector?: string): Promise<Indicator[]> {
  let indicators = queries
    .selectFrom('Indicator')
    .where(ofPlan(key))
    .where('atAct', '=', ({ selectFrom }) =>
      selectFrom('Act')
        .select(({ fn, lit }) => fn.coalesce(fn.max('ordinal'), lit(-1)).as('latest'))
        .where(ofPlan(key)),
    );
  if (sector !== undefined) indicators = indicators.where('sector', '=', sector);
  return indicators.orderBy('codeOrder').orderBy('code').selectAll().execute();
}

/** All readings of one indicator. */
export function readingsOfIndicator(queries: Queries, key: PlanKey, indicator: string) {
  return queries.selectFrom('Reading').where(ofPlan(key)).where('indicator', '=', indicator).selectAll().execute();
}
