import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';

/** The choice of a plan; by default the first municipality by name and its latest year. */
export type PlanChoice = { readonly [K in keyof PlanKey]?: PlanKey[K] | undefined };

export interface ChosenPlan extends PlanKey {
  /** Ordinal of the latest loaded act. */
  readonly latestAct: number;
}

/** The chosen plan, or NOT_FOUND. */
export async function chosenPlan(queries: Queries, { municipality, year }: PlanChoice): Promise<ChosenPlan> {
  let acts = queries.selectFrom('Act').innerJoin('Municipality', 'Municipality.slug', 'Act.municipality');
  if (municipality !== undefined) acts = acts.where('Act.municipality', '=', municipality);
  if (year !== undefined) acts = acts.where('Act.year', '=', year);
  const latest = await acts
    .orderBy('Municipality.name')
    .orderBy('Act.year', 'desc')
    .orderBy('Act.ordinal', 'desc')
    .select(['Act.municipality', 'Act.year', 'Act.ordinal as latestAct'])
    .limit(1)
    .executeTakeFirst();
  if (latest) return latest;
  const choiceText = (municipality ? ` per «${municipality}»` : '') + (year === undefined ? '' : ` per l'anno ${year}`);
  throw new DomainError(
    'NOT_FOUND',
    `Non c'è un piano${choiceText}: caricare prima il piano o un suo provvedimento di variazione.`,
  );
}
