import type { Database, Queries } from '../../database/open-database.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { planReadings } from '../../reading/stored/record-readings.js';
import { ClosedPlan } from '../../scoring/stored/change-plan.js';
import { type ChosenPlan, chosenPlan, type PlanChoice } from '../readings/chosen-plan.js';
import { type ReadingChange, readingChanges } from '../readings/reading-changes.js';
import type { ReadingsReport } from '../readings/readings-report.js';
import { type ReadReadingsFile, saveReadings } from '../readings/save-readings.js';
import { levelScores, type ScoreChange, scoreChanges } from './load-score-changes.js';

/** The changes that loading a file of values would make. */
export interface ReadingsRehearsal {
  readonly plan: ChosenPlan;
  /** The readings of the plan as they are. */
  readonly before: readonly Reading[];
  readonly changes: readonly ReadingChange[];
  readonly scores: readonly ScoreChange[];
  /** The plan is closed where there is none. */
  readonly report: ReadingsReport | ClosedPlan;
}

/** Loads a file of values in a transaction that is rolled back, and returns the differences. */
export function readingsRehearsal(
  database: Database,
  read: ReadReadingsFile,
  choice: PlanChoice,
): Promise<ReadingsRehearsal> {
  return database.rehearse(async (queries) => {
    const plan = await chosenPlan(queries, choice);
    const before = await planReadings(queries, plan);
    const scores = await levelScores(queries, plan);
    const report = await rehearsedReport(queries, read, plan);
    const after = await planReadings(queries, plan);
    const changed = scoreChanges(scores, await levelScores(queries, plan));
    return { plan, before, report, changes: readingChanges(before, after), scores: changed };
  });
}

/** A closed plan refuses the loading of a file, not its preview. */
async function rehearsedReport(
  queries: Queries,
  read: ReadReadingsFile,
  plan: ChosenPlan,
): Promise<ReadingsReport | ClosedPlan> {
  try {
    return await saveReadings(queries, read, plan);
  } catch (error) {
    if (error instanceof ClosedPlan) return error;
    throw error;
  }
}
