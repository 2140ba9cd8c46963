import type { IndicatorKind } from '@traguardo/schema/vocabulary';
import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { chainMembers, chainOf, readingsBy } from '../../reading/reading-chain.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { planReadings } from '../../reading/stored/record-readings.js';
import type { ActualRow } from '../actuals/save-actuals.js';
import { type ImportIssue, importWarning } from '../draft/import-issue.js';
import type { Answers } from '../question/import-question.js';
import { type ChosenPlan, chosenPlan, type PlanChoice } from '../readings/chosen-plan.js';
import type { DraftReading } from '../readings/draft-reading.js';
import { type FileReadings, fileReadings } from '../readings/file-readings.js';
import { loadReadingsPlan } from '../readings/load-readings-plan.js';
import type { ReadingsFileContent } from '../readings/readings-file.js';
import { seenReadings } from '../readings/seen-readings.js';

/** A reading of an uploaded file, with the reading that is in force now. */
export interface PendingReadingRow extends DraftReading {
  readonly title: string | null;
  /** What the indicator measures; null where the plan does not have it. */
  readonly kind: IndicatorKind | null;
  /** The reading in force, of any date for a final value; null = none. */
  readonly inForce: Reading | null;
}

/** A value that the document of an act prints beside its target. */
export type PendingActual = ActualRow & PendingReadingRow;

/** The fields of an indicator that are shown with a value. */
export interface NamedIndicator {
  readonly title: string | null;
  readonly kind: IndicatorKind;
}

/** The readings of a file with the titles and kinds of their indicators and what is in force. */
export function pendingReadings<R extends DraftReading>(
  readings: readonly R[],
  indicators: ReadonlyMap<string, NamedIndicator>,
  recorded: readonly Reading[],
): (R & PendingReadingRow)[] {
  const known = readingsBy(recorded, ({ indicator }) => indicator);
  return readings.map((row) => {
    const { inForce } = chainOf(chainMembers(known.get(row.indicator) ?? [], row));
    const { title = null, kind = null } = indicators.get(row.indicator) ?? {};
    return { ...row, title, kind, inForce };
  });
}

/** The indicators of a plan with these codes, in the order of the codes. */
export async function namedIndicators(
  queries: Queries,
  { municipality, year, latestAct }: ChosenPlan,
): Promise<Map<string, NamedIndicator>> {
  const indicators = await queries
    .selectFrom('Indicator')
    .where(ofPlan({ municipality, year }))
    .where('atAct', '=', latestAct)
    .orderBy('codeOrder')
    .orderBy('code')
    .select(['code', 'title', 'kind'])
    .execute();
  return new Map(indicators.map(({ code, ...named }) => [code, named]));
}

/** What an uploaded file of values says for a plan as it is now. What people upload is never demonstration data. */
export async function readingsForPlan(
  queries: Queries,
  plan: ChosenPlan,
  { tables }: ReadingsFileContent,
  answers: Answers,
): Promise<FileReadings> {
  return fileReadings(tables, await loadReadingsPlan(queries, plan, { demonstration: false }), answers);
}

/** The readings that the values of a file would supersede now, as text (`seenReadings`). */
export async function currentSeenReadings(
  queries: Queries,
  choice: PlanChoice,
  content: ReadingsFileContent,
  answers: Answers,
): Promise<string> {
  const plan = await chosenPlan(queries, choice);
  const { rows } = await readingsForPlan(queries, plan, content, answers);
  return seenReadings(rows, await planReadings(queries, plan));
}

/** A warning where the plan still has invented values; none otherwise. */
export async function demonstrationWarning(queries: Queries, { municipality, year }: PlanKey): Promise<ImportIssue[]> {
  const found = await queries
    .selectFrom('Reading')
    .where(ofPlan({ municipality, year }))
    .where('demonstration', '=', true)
    .select('indicator')
    .limit(1)
    .executeTakeFirst();
  if (!found) return [];
  return [
    importWarning(
      'DEMONSTRATION_DATA',
      'Nel piano ci sono ancora valori dimostrativi, che non sono dati reali: dopo aver caricato i consuntivi toglierli con «Elimina i dati di prova» nella pagina Chiusura.',
    ),
  ];
}
