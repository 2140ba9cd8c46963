import type { Queries } from '../../../database/open-database.js';
import type { PrintedAct } from '../../cycle-dates.js';
import { italianDay } from '../../italian-day.js';
import type { PlanKey } from '../../plan-key.js';
import { ofPlan } from '../of-plan.js';

/** The acts of a plan with their days: as a person entered them, else as they are printed. */
export async function datedActs(queries: Queries, plan: PlanKey): Promise<PrintedAct[]> {
  const acts = await queries
    .selectFrom('Act')
    .innerJoin('SourceDocument', (join) =>
      join
        .onRef('SourceDocument.municipality', '=', 'Act.municipality')
        .onRef('SourceDocument.id', '=', 'Act.document'),
    )
    .where(ofPlan(plan, 'Act'))
    .orderBy('Act.ordinal')
    .select(['Act.ordinal', 'Act.adoptedOn', 'SourceDocument.importedAt'])
    .execute();
  const details = await queries
    .selectFrom('ActDetail')
    .where(ofPlan(plan))
    .orderBy('number')
    .select(['act', 'adoptedOn'])
    .execute();
  const entered = new Map(details.map((row) => [row.act, row.adoptedOn]));
  return acts.map(({ ordinal, adoptedOn, importedAt }) => ({
    ordinal,
    adoptedOn: entered.get(ordinal) ?? adoptedOn,
    loadedOn: italianDay(new Date(importedAt)),
  }));
}
