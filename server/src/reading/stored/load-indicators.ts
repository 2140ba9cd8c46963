import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';

/** The indicators of a plan after its latest act, by code; of one sector or with these codes, where they are given. */
export function indicatorsInForce(
  queries: Queries,
  key: PlanKey,
  { sector, codes }: { readonly sector?: string; readonly codes?: readonly string[] } = {},
): Promise<Indicator[]> {
  let indicators = queries
    .selectFrom('Indicator')
    .where(ofPlan(key))
    .where('atAct', '=', ({ selectFrom }) =>
      selectFrom('Act')
        .select(({ fn, lit }) => fn.coalesce(fn.max('ordinal'), lit(-1)).as('latest'))
        .where(ofPlan(key)),
    );
  if (sector !== undefined) indicators = indicators.where('sector', '=', sector);
  if (codes !== undefined) indicators = indicators.where('code', 'in', codes);
  return indicators.orderBy('codeOrder').orderBy('code').selectAll().execute();
}

/** The indicators of the objectives to which a sector contributes, after the latest act, by code. */
export async function contributedIndicators(queries: Queries, key: PlanKey, sector: string): Promise<Indicator[]> {
  const contributions = await queries
    .selectFrom('Contribution')
    .where(ofPlan(key))
    .where('sector', '=', sector)
    .select(['atAct', 'objective'])
    .execute();
  if (contributions.length === 0) return [];
  const indicators = await indicatorsInForce(queries, key);
  return indicators.filter(({ atAct, objective }) =>
    contributions.some((contribution) => contribution.atAct === atAct && contribution.objective === objective),
  );
}

/** All readings of one indicator. */
export function readingsOfIndicator(queries: Queries, key: PlanKey, indicator: string) {
  return queries.selectFrom('Reading').where(ofPlan(key)).where('indicator', '=', indicator).selectAll().execute();
}
