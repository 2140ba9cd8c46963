import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../plan-key.js';
import { isApplied } from '../statement/applied-revision.js';

/**
 * When the settlement of a deferred decision gave an indicator another definition, by its code. What was recorded until
 * then measures the definition before, whichever act was in force.
 */
export async function settledDefinitions(
  queries: Queries,
  { municipality, year }: PlanKey,
): Promise<ReadonlyMap<string, string>> {
  const rows = await queries
    .selectFrom('Revision')
    .innerJoin('VariationSettlement', (join) =>
      join
        .onRef('VariationSettlement.municipality', '=', 'Revision.municipality')
        .onRef('VariationSettlement.year', '=', 'Revision.year')
        .onRef('VariationSettlement.act', '=', 'Revision.act')
        .onRef('VariationSettlement.line', '=', 'Revision.line')
        .onRef('VariationSettlement.number', '=', 'Revision.settlement'),
    )
    .where('Revision.municipality', '=', municipality)
    .where('Revision.year', '=', year)
    .where('Revision.kind', '=', 'INDICATOR_REDEFINED')
    .where('Revision.indicator', 'is not', null)
    .orderBy('VariationSettlement.recordedAt')
    .select(['Revision.indicator', 'Revision.status', 'Revision.certain', 'VariationSettlement.recordedAt'])
    .$narrowType<{ indicator: string }>()
    .execute();
  return new Map(rows.filter(isApplied).map(({ indicator, recordedAt }) => [indicator, recordedAt]));
}

/** Whether a value of the indicator that was recorded then measures the definition that a settlement gave it. */
export function measuresSettled(
  definitions: ReadonlyMap<string, string>,
  { indicator, recordedAt }: { readonly indicator: string; readonly recordedAt: string },
): boolean {
  const since = definitions.get(indicator);
  return since !== undefined && recordedAt > since;
}
