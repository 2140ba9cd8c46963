import type { ClosingIndicatorFragment, ClosingPageQuery } from '../gql/staff/graphql.js';

export type ClosingPlan = NonNullable<ClosingPageQuery['plan']>;
export type Deferred = ClosingPlan['closingCheck']['deferred'][number];
export type ClosingIndicator = ClosingIndicatorFragment;

/** What every step of the closing needs to know. */
export type StepProps = {
  plan: ClosingPlan;
  municipality: string;
  /** Whether the viewer is of the Segreteria, which closes; the Board reads, settles and validates. */
  secretariat: boolean;
};

/** Which plan a change is about, as the API takes it. */
export function planOf({ plan, municipality }: Pick<StepProps, 'plan' | 'municipality'>) {
  return { municipality, year: plan.year };
}

/** Why an indicator is neutralised, as it was last stated; null = nobody has said. */
export function neutralisedBecause({ declarations }: ClosingIndicator): string | null {
  return declarations.findLast(({ field }) => field === 'neutralised')?.source ?? null;
}
