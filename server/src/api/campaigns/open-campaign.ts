import { type Actor, recordedName } from '../../account/actor.js';
import { recordAudit } from '../../account/audit/record-audit.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { openPlan } from '../../plan/stored/open-plan.js';
import type { PlanName } from '../../reading/stored/load-indicators.js';
import { recordCampaign } from '../../reading/stored/record-campaign.js';
import { planId } from '../graphql/natural-id.js';
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
  plan: PlanName,
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
  await openPlan(queries, municipality, year);
  const facts = await campaignFacts(queries, plan);
  const before = facts.campaigns.find((campaign) => campaign.asOf === asOf && campaign.final === final);
  const createdBy = recordedName(actor) ?? actor.origin;
  const row = { municipality, year, asOf, final, dueOn, createdAt: new Date().toISOString(), createdBy };
  if (before?.dueOn !== dueOn) {
    await recordCampaign(queries, row);
    await recordAudit(queries, actor, {
      municipality,
      action: 'openCampaign',
      subject: campaignId(plan, { asOf, final }),
      before: before && { dueOn: before.dueOn },
      after: { dueOn },
    });
  }
  return campaignOf(facts, row);
}

export function campaignId(plan: PlanName, { asOf, final }: Pick<CampaignDates, 'asOf' | 'final'>): string {
  return `${planId(plan)}/${asOf}/${final ? 'consuntivo' : 'monitoraggio'}`;
}
