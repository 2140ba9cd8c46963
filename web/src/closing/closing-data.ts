import type { ClosingIndicatorFragment, ClosingPageQuery, DeferredDecisionFragment } from './closing.generated.js';

export type ClosingPlan = NonNullable<ClosingPageQuery['plan']>;
export type ClosingCampaign = ClosingPageQuery['campaigns'][number];
export type Deferred = DeferredDecisionFragment;
type Settlement = NonNullable<ClosingPlan['variations'][number]['settlement']>;
/** A deferred decision, with what became of it. */
export type Settled = Deferred & { settlement: Settlement };
export type ClosingIndicator = ClosingIndicatorFragment;

/** What every step of the closing needs to know. */
export type StepProps = {
  plan: ClosingPlan;
  /** The dates on which sectors were asked to report. */
  campaigns: readonly ClosingCampaign[];
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

/** The deferred decisions that have an outcome. */
export function settledOf({ variations }: Pick<ClosingPlan, 'variations'>): readonly Settled[] {
  return variations.flatMap(({ settlement, ...variation }) =>
    settlement === null ? [] : [{ ...variation, settlement }],
  );
}

/** The campaigns for which somebody has still to submit, with those sectors alone. */
export function owingCampaigns(campaigns: readonly ClosingCampaign[]): readonly ClosingCampaign[] {
  return campaigns
    .map((campaign) => ({ ...campaign, sectors: campaign.sectors.filter(({ state }) => state !== 'SUBMITTED') }))
    .filter(({ sectors }) => sectors.length > 0);
}
