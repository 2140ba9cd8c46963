import type { Queries } from '../database/open-database.js';
import type { PlanKey } from './derived-rows.js';
import type { FinalReading } from './plan-scores.js';

/** The latest final reading of each indicator: of the latest date, the last recorded. */
export async function finalReadings(queries: Queries, { municipality, year }: PlanKey): Promise<FinalReading[]> {
  const readings = await queries
    .selectFrom('Reading')
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .where('final', '=', true)
    .orderBy('asOf')
    .orderBy('number')
    .select(['indicator', 'value', 'numerator', 'denominator', 'measuresAct'])
    .execute();
  return [...new Map(readings.map((reading) => [reading.indicator, reading])).values()];
}
