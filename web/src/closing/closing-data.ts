import type { RevisionContent } from '#ui/revision/revision-content.js';
import type { ClosingIndicatorFragment, ClosingPageQuery, DeferredDecisionFragment } from './closing.generated.js';

export type ClosingPlan = NonNullable<ClosingPageQuery['plan']>;
export type ClosingCampaign = ClosingPageQuery['campaigns'][number];
export type Deferred = DeferredDecisionFragment;
type Settlement = NonNullable<ClosingPlan['variations'][number]['settlement']>;
/** A deferred decision, with its outcome and what it changes. */
export type SettledDecision = Deferred & { settlement: Settlement; revisions: readonly SettledRevision[] };
type SettledRevision = ClosingPlan['variations'][number]['revisions'][number];
export type ClosingIndicator = ClosingIndicatorFragment;

/** The data that every step of the closing shares. */
export type StepProps = {
  plan: ClosingPlan;
  /** The campaigns of the year. */
  campaigns: readonly ClosingCampaign[];
  municipality: string;
  /** Whether the viewer belongs to the Segreteria, which closes; the Board reads, settles and validates. */
  secretariat: boolean;
};

/** The plan of a change, as input of the API. */
export function planOf({ plan, municipality }: Pick<StepProps, 'plan' | 'municipality'>) {
  return { municipality, year: plan.year };
}

/** The latest reason for the neutralisation of an indicator; null = none. */
export function neutralisationReason({ declarations }: ClosingIndicator): string | null {
  return declarations.findLast(({ field }) => field === 'neutralised')?.source ?? null;
}

/** The deferred decisions that have an outcome. */
export function settledDecisions({ variations }: Pick<ClosingPlan, 'variations'>): readonly SettledDecision[] {
  return variations.flatMap(({ settlement, ...variation }) =>
    settlement === null ? [] : [{ ...variation, settlement }],
  );
}

/** The campaigns with missing submissions, each with only those sectors. */
export function owingCampaigns(campaigns: readonly ClosingCampaign[]): readonly ClosingCampaign[] {
  return campaigns
    .map((campaign) => ({ ...campaign, sectors: campaign.sectors.filter(({ state }) => state !== 'SUBMITTED') }))
    .filter(({ sectors }) => sectors.length > 0);
}

/** The changes that the settlement in force brings, as they can be entered again. */
export function settledContents(revisions: readonly SettledRevision[]): RevisionContent[] {
  return revisions
    .filter(({ settled, applied }) => settled && applied)
    .map(({ kind, initiative, from, to, fields, objective, indicator }) => ({
      kind,
      initiative,
      from,
      to,
      fields: fields.map((change) => ({ field: change.field, from: change.from, to: change.to })),
      objective: objective.code,
      indicator: indicator?.code ?? null,
    }));
}

/** Today in Italy, as a date field holds it. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(new Date());
}
