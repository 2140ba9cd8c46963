import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Campaign } from './campaign.entity.js';
import type { CampaignNotice } from './campaign-notice.entity.js';

/** The campaigns of a plan, by date. */
export function campaignRows(queries: Queries, key: PlanKey): Promise<Campaign[]> {
  return queries.selectFrom('Campaign').where(ofPlan(key)).orderBy('asOf').orderBy('final').selectAll().execute();
}

/** The reminders of all campaigns of a plan, in their order. */
export function noticeRows(queries: Queries, key: PlanKey): Promise<CampaignNotice[]> {
  return queries.selectFrom('CampaignNotice').where(ofPlan(key)).orderBy('number').selectAll().execute();
}
