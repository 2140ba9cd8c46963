import { type Actor, authorName } from '../../account/actor.js';
import { auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Campaign as CampaignRow } from '../../reading/stored/campaign.entity.js';
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

export interface CampaignRequest extends CampaignDates {
  /** Whether the service itself reminds the sectors; null = as it is, and of a new one not. */
  readonly reminding: boolean | null;
}

/** A campaign after a request, and whether the sectors have just been asked. */
export interface OpenedCampaign {
  readonly campaign: Campaign;
  readonly isNew: boolean;
}

/** Asks all sectors for a date; where they are asked already, changes the due date, and opens a closed campaign again. */
export async function openCampaign(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  { asOf, final, dueOn, reminding }: CampaignRequest,
): Promise<OpenedCampaign> {
  checkReportingDate(plan.year, asOf, final);
  if (dueOn < asOf) {
    throw new DomainError(
      'INVALID_INPUT',
      `La scadenza ${dueOn} viene prima della data dei valori, ${asOf}: spostarla dopo.`,
    );
  }
  return await changeCampaign(queries, actor, plan, { asOf, final, action: 'openCampaign' }, (before) => ({
    dueOn,
    reminding: reminding ?? before?.reminding ?? false,
    closedAt: null,
  }));
}

/** Closes a campaign: nobody is reminded any more, and no desk shows it as open. Sectors may still submit. */
export async function closeCampaign(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  name: Pick<CampaignDates, 'asOf' | 'final'>,
): Promise<Campaign> {
  const closing = { ...name, action: 'closeCampaign' };
  const { campaign } = await changeCampaign(queries, actor, plan, closing, (before) => {
    if (!before) throw new DomainError('NOT_FOUND', 'Non c’è una campagna per questa data: ricaricare la pagina.');
    return { ...before, closedAt: before.closedAt ?? new Date().toISOString() };
  });
  return campaign;
}

type Steered = Pick<CampaignRow, 'dueOn' | 'reminding' | 'closedAt'>;
type CampaignStep = Pick<CampaignDates, 'asOf' | 'final'> & { readonly action: string };

async function changeCampaign(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  { asOf, final, action }: CampaignStep,
  change: (before: CampaignRow | undefined) => Steered,
): Promise<OpenedCampaign> {
  return await auditedPlanChange(queries, actor, plan, async () => {
    const facts = await campaignFacts(queries, plan);
    const before = facts.campaigns.find((campaign) => campaign.asOf === asOf && campaign.final === final);
    const { dueOn, reminding, closedAt } = change(before);
    const made = {
      createdAt: new Date().toISOString(),
      createdBy: authorName(actor) ?? actor.origin,
      remindedFor: null,
    };
    const row = { ...made, ...before, ...plan, asOf, final, dueOn, reminding, closedAt };
    const answer = { campaign: campaignOf(facts, row), isNew: before === undefined };
    if (before && same(before, row)) return { audit: null, answer };
    await recordCampaign(queries, row);
    const audit = {
      action,
      subject: campaignId(plan, { asOf, final }),
      before: before && steering(before),
      after: steering(row),
    };
    return { audit, keepsResults: true, answer };
  });
}

function same(one: Steered, other: Steered): boolean {
  return one.dueOn === other.dueOn && one.reminding === other.reminding && one.closedAt === other.closedAt;
}

function steering({ dueOn, reminding, closedAt }: Steered) {
  return { dueOn, reminding, closed: closedAt !== null };
}

export function campaignId(plan: PlanKey, { asOf, final }: Pick<CampaignDates, 'asOf' | 'final'>): string {
  return `${planName(plan)}/${asOf}/${final ? 'consuntivo' : 'monitoraggio'}`;
}
