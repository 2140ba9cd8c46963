import { type Actor, authorName } from '../../account/actor.js';
import { auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { recordCampaign } from '../../reading/stored/record-campaign.js';
import { planName } from '../graphql/natural-name.js';
import { checkReportingDate } from '../reporting/reporting-date.js';
import type { Campaign } from './campaign-types.js';
import { campaignFacts, campaignOf } from './campaigns.js';

/** A date for which the sectors are asked, and by when they shall answer. ISO dates. */
export interface CampaignDates {
  readonly asOf: string;
  readonly final: boolean;
  readonly dueOn: string;
}

/** Asks all sectors for a date; where they are asked already, changes the due date. */
export async function openCampaign(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  { asOf, final, dueOn }: CampaignDates,
): Promise<Campaign> {
  const { municipality, year } = plan;
  checkReportingDate(year, asOf, final);
  if (dueOn < asOf) {
    throw new DomainError(
      'INVALID_INPUT',
      `La scadenza ${dueOn} viene prima della data dei valori, ${asOf}: spostarla dopo.`,
    );
  }
  return await auditedPlanChange(queries, actor, plan, async () => {
    const facts = await campaignFacts(queries, plan);
    const before = facts.campaigns.find((campaign) => campaign.asOf === asOf && campaign.final === final);
    const createdBy = authorName(actor) ?? actor.origin;
    const row = { municipality, year, asOf, final, dueOn, createdAt: new Date().toISOString(), createdBy };
    const answer = campaignOf(facts, row);
    if (before?.dueOn === dueOn) return { audit: null, answer };
    await recordCampaign(queries, row);
    const audit = {
      action: 'openCampaign',
      subject: campaignId(plan, { asOf, final }),
      before: before && { dueOn: before.dueOn },
      after: { dueOn },
    };
    return { audit, keepsResults: true, answer };
  });
}

export function campaignId(plan: PlanKey, { asOf, final }: Pick<CampaignDates, 'asOf' | 'final'>): string {
  return `${planName(plan)}/${asOf}/${final ? 'consuntivo' : 'monitoraggio'}`;
}
