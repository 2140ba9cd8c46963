import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { DERIVED_TABLES, derivedRows } from './derived-rows.js';

/**
 * Replays a plan's statements and readings: replaces the areas, sectors, objectives, indicators, scores, attainments,
 * weight changes and discrepancies of every act.
 */
export async function replayPlan(queries: Queries, key: PlanKey): Promise<void> {
  const rows = await derivedRows(queries, key);
  for (const table of DERIVED_TABLES) {
    await queries.deleteFrom(table).where(ofPlan(key)).execute();
  }
  await insertRows(queries, 'StrategicArea', rows.StrategicArea);
  await insertRows(queries, 'Sector', rows.Sector);
  await insertRows(queries, 'Objective', rows.Objective);
  await insertRows(queries, 'Contribution', rows.Contribution);
  await insertRows(queries, 'Indicator', rows.Indicator);
  await insertRows(queries, 'Phase', rows.Phase);
  await insertRows(queries, 'Score', rows.Score);
  await insertRows(queries, 'ScoreSums', rows.ScoreSums);
  await insertRows(queries, 'Attainment', rows.Attainment);
  await insertRows(queries, 'WeightChange', rows.WeightChange);
  await insertRows(queries, 'Discrepancy', rows.Discrepancy);
}
