import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { measuresSettled, settledDefinitions } from '../../plan/stored/settled-definitions.js';
import { chainOf, readingsBy } from '../../reading/reading-chain.js';
import type { FinalReading } from '../plan-scores.js';

/** The final reading in force of each indicator, or of each of these, that has one. */
export async function finalReadings(
  queries: Queries,
  key: PlanKey,
  indicators: readonly string[] | null = null,
): Promise<FinalReading[]> {
  const ofAll = queries.selectFrom('Reading').where(ofPlan(key)).where('final', '=', true);
  const readings = await (indicators === null ? ofAll : ofAll.where('indicator', 'in', indicators))
    .select([
      'indicator',
      'asOf',
      'final',
      'number',
      'demonstration',
      'withdrawn',
      'value',
      'numerator',
      'denominator',
      'measuresAct',
      'recordedAt',
    ])
    .execute();
  const settled = await settledDefinitions(queries, key);
  const chains = readingsBy(readings, ({ indicator }) => indicator).values();
  return [...chains].flatMap((chain) => {
    const { inForce } = chainOf(chain);
    return inForce === null ? [] : [{ ...inForce, settled: measuresSettled(settled, inForce) }];
  });
}
