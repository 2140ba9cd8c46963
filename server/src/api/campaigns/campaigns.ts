import { type Actor, delegationsFor } from '../../account/actor.js';
import { type SectorManager, sectorManagers } from '../../account/people/sector-managers.js';
import { hasRole } from '../../account/permission.js';
import type { Queries } from '../../database/open-database.js';
import { italianDay } from '../../plan/italian-day.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Sector } from '../../plan/stored/sector.entity.js';
import { owedValues } from '../../reading/owed-values.js';
import type { Campaign as CampaignRow } from '../../reading/stored/campaign.entity.js';
import type { CampaignNotice } from '../../reading/stored/campaign-notice.entity.js';
import { campaignRows, noticeRows } from '../../reading/stored/load-campaigns.js';
import { indicatorsInForce } from '../../reading/stored/load-indicators.js';
import { submissionSteps } from '../../reading/stored/load-submissions.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { planReadings } from '../../reading/stored/record-readings.js';
import type { Submission } from '../../reading/stored/submission.entity.js';
import { sheetState } from '../../reading/submission-state.js';
import type { Attainment } from '../../scoring/stored/attainment.entity.js';
import type { Campaign, CampaignSector } from './campaign-types.js';

/** The data that show which values each sector of a plan has not sent: read once for all of its campaigns. */
export interface CampaignFacts {
  readonly campaigns: readonly CampaignRow[];
  readonly notices: readonly CampaignNotice[];
  readonly indicators: readonly Indicator[];
  readonly sectors: readonly Sector[];
  readonly readings: readonly Reading[];
  readonly states: ReadonlyMap<string, Attainment['currentState']>;
  readonly steps: readonly Submission[];
  readonly managers: readonly SectorManager[];
  /** ISO date. */
  readonly today: string;
}

export async function campaignFacts(queries: Queries, plan: PlanKey): Promise<CampaignFacts> {
  const today = italianDay(new Date());
  const indicators = await indicatorsInForce(queries, plan);
  const state = { ...plan, atAct: indicators[0]?.atAct ?? -1 };
  return {
    campaigns: await campaignRows(queries, plan),
    notices: await noticeRows(queries, plan),
    indicators,
    sectors: await sectorsAt(queries, state),
    readings: await planReadings(queries, plan),
    states: await statesAt(queries, state),
    steps: await submissionSteps(queries, plan),
    managers: await sectorManagers(queries, plan.municipality, today),
    today,
  };
}

/** A campaign with what each sector owes. */
export function campaignOf(facts: CampaignFacts, campaign: CampaignRow): Campaign {
  const { asOf, final, dueOn, reminding } = campaign;
  const closed = campaign.closedAt !== null;
  const sectors = standingsOf(facts, { asOf, final });
  const overdue = !closed && dueOn < facts.today && sectors.some(({ state }) => state !== 'SUBMITTED');
  return { asOf, final, dueOn, reminding, closed, overdue, sectors };
}

/** Where each sector stands at a date, whether there is a campaign for it or not. */
export function standingsOf(
  facts: CampaignFacts,
  { asOf, final }: Pick<CampaignRow, 'asOf' | 'final'>,
): CampaignSector[] {
  const owed = owedValues(facts.indicators, facts.readings, facts.states, { asOf, final });
  return facts.sectors.flatMap((sector) => {
    const own = owed.get(sector.key);
    if (!own) return [];
    const sheet = { sector: sector.key, asOf, final };
    const notice = facts.notices.findLast(
      (sent) => sent.sector === sector.key && sent.asOf === asOf && sent.final === final,
    );
    return {
      sector,
      reported: own.total - own.missing.length,
      total: own.total,
      state: sheetState(facts.steps, sheet),
      missing: own.missing,
      remindedAt: notice?.sentAt ?? null,
      reachable: facts.managers.some((manager) => manager.sector === sector.key),
      delegation: null,
    };
  });
}

/** Whether a person may see where a sector stands: a manager only the manager's own. */
function seenSectors(actor: Actor, { municipality }: PlanKey): (standing: CampaignSector) => boolean {
  if (hasRole(actor, ['SEGRETERIA', 'BOARD'], municipality)) return () => true;
  const own = actor.sectors.filter((sector) => sector.municipality === municipality);
  return ({ sector: { key } }) => own.some(({ sector }) => sector === key);
}

/** Adds the delegation by which alone a person reports for a sector. */
function withDelegation(actor: Actor, { municipality }: PlanKey): (standing: CampaignSector) => CampaignSector {
  const own = actor.sectors.filter((assigned) => assigned.municipality === municipality);
  return (standing) => {
    const { key } = standing.sector;
    const reports = own.some(({ sector }) => sector === key);
    return { ...standing, delegation: reports ? (delegationsFor(actor, municipality, [key])[0] ?? null) : null };
  };
}

/** The campaigns of a plan as a person may see them. */
export async function campaignsFor(queries: Queries, actor: Actor, plan: PlanKey): Promise<Campaign[]> {
  const facts = await campaignFacts(queries, plan);
  const isSeen = seenSectors(actor, plan);
  return facts.campaigns.map((row) => {
    const campaign = campaignOf(facts, row);
    const sectors = campaign.sectors.filter(isSeen).map(withDelegation(actor, plan));
    return { ...campaign, sectors, overdue: campaign.overdue && sectors.some(({ state }) => state !== 'SUBMITTED') };
  });
}

/** Where the sectors that a person may see stand at a date. */
export async function standingsFor(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  date: Pick<CampaignRow, 'asOf' | 'final'>,
): Promise<CampaignSector[]> {
  const facts = await campaignFacts(queries, plan);
  return standingsOf(facts, date).filter(seenSectors(actor, plan)).map(withDelegation(actor, plan));
}

type PlanStateName = PlanKey & { readonly atAct: number };

function sectorsAt(queries: Queries, { municipality, year, atAct }: PlanStateName): Promise<Sector[]> {
  return queries
    .selectFrom('Sector')
    .where(ofPlan({ municipality, year }))
    .where('atAct', '=', atAct)
    .orderBy('position')
    .selectAll()
    .execute();
}

async function statesAt(
  queries: Queries,
  { municipality, year, atAct }: PlanStateName,
): Promise<CampaignFacts['states']> {
  const rows = await queries
    .selectFrom('Attainment')
    .where(ofPlan({ municipality, year }))
    .where('atAct', '=', atAct)
    .select(['indicator', 'currentState'])
    .execute();
  return new Map(rows.map(({ indicator, currentState }) => [indicator, currentState]));
}
