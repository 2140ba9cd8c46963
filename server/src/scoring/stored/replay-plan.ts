import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { DERIVED_TABLES, derivedRows } from './derived-rows.js';

/** The form in which derived rows are stored. A release that stores them in another one counts it up, and replays what
 *  is stored when it starts. 1: explanations and unknown effects by their parts, for every language. */
export const DERIVED_FORM = 1;

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
  await queries.updateTable('Plan').set({ derivedForm: DERIVED_FORM }).where(ofPlan(key)).execute();
}
