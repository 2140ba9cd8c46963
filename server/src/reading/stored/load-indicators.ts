import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';

/** The indicators of a plan after its latest act, in the order of their codes; of one sector, where it is given. */
export function indicatorsInForce(
  queries: Queries,
  { municipality, year }: PlanKey,
  sector?: string,
): Promise<Indicator[]> {
  let indicators = queries
    .selectFrom('Indicator')
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .where('atAct', '=', ({ selectFrom }) =>
      selectFrom('Act')
        .select(({ fn, lit }) => fn.coalesce(fn.max('ordinal'), lit(-1)).as('latest'))
        .where('municipality', '=', municipality)
        .where('year', '=', year),
    );
  if (sector !== undefined) indicators = indicators.where('sector', '=', sector);
  return indicators.orderBy('codeOrder').orderBy('code').selectAll().execute();
}

/** All readings of one indicator. */
export function readingsOfIndicator(queries: Queries, { municipality, year }: PlanKey, indicator: string) {
  return queries
    .selectFrom('Reading')
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .where('indicator', '=', indicator)
    .selectAll()
    .execute();
}
