import type { Queries } from '../../database/open-database.js';
import { importWarning } from '../draft/import-issue.js';
import type { ImportIssue } from '../draft/plan-draft.js';
import type { ChosenPlan } from '../readings/chosen-plan.js';
import { bareCode } from '../readings/indicator-code.js';
import type { DraftReading } from '../readings/readings-draft.js';

/** A reading of an uploaded file beside what stands there now. */
export interface PendingReadingRow extends DraftReading {
  readonly title: string | null;
  /** The value that holds for the same date; null = none. */
  readonly current: string | null;
}

/** The readings of a file with the titles of their indicators and the values that they would supersede. */
export async function pendingReadings(
  queries: Queries,
  plan: ChosenPlan,
  readings: readonly DraftReading[],
): Promise<PendingReadingRow[]> {
  const titles = await queries
    .selectFrom('Indicator')
    .where('municipality', '=', plan.municipality)
    .where('year', '=', plan.year)
    .where('atAct', '=', plan.latestAct)
    .select(['code', 'title'])
    .execute();
  const recorded = await queries
    .selectFrom('Reading')
    .where('municipality', '=', plan.municipality)
    .where('year', '=', plan.year)
    .orderBy('number')
    .select(['indicator', 'asOf', 'final', 'value', 'withdrawn'])
    .execute();
  const titleOf = new Map(titles.map(({ code, title }) => [code, title]));
  // SQLite gives a boolean back as 0 or 1.
  const key = (indicator: string, asOf: string, final: boolean) => `${indicator}|${asOf}|${Boolean(final)}`;
  const held = new Map(
    recorded.map((row) => [key(row.indicator, row.asOf, row.final), row.withdrawn ? null : row.value]),
  );
  return readings.map((reading) => {
    const code = bareCode(reading.indicator, plan.year);
    const current = held.get(key(code, reading.asOf, reading.final)) ?? null;
    return { ...reading, indicator: code, title: titleOf.get(code) ?? null, current };
  });
}

/** A warning where invented values still stand among the plan's; none otherwise. */
export async function demonstrationWarning(
  queries: Queries,
  { municipality, year }: { readonly municipality: string; readonly year: number },
): Promise<ImportIssue[]> {
  const found = await queries
    .selectFrom('Reading')
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .where('demonstration', '=', true)
    .select('indicator')
    .limit(1)
    .executeTakeFirst();
  if (!found) return [];
  return [
    importWarning(
      'DEMONSTRATION_DATA',
      'Nel piano ci sono ancora valori dimostrativi, che non sono dati reali: dopo aver caricato i consuntivi toglierli con «Rimuovi i dati dimostrativi» nella pagina del piano.',
    ),
  ];
}
