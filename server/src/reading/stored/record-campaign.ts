import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Campaign } from './campaign.entity.js';
import type { CampaignNotice } from './campaign-notice.entity.js';

/** Opens a campaign, or changes one: its due day, whether it reminds by itself, whether it is closed. */
export async function recordCampaign(queries: Queries, campaign: Campaign): Promise<void> {
  await queries
    .insertInto('Campaign')
    .values(campaign)
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'year', 'asOf', 'final']).doUpdateSet({
        dueOn: campaign.dueOn,
        reminding: campaign.reminding,
        closedAt: campaign.closedAt,
      }),
    )
    .execute();
}

export async function recordNotices(queries: Queries, notices: readonly CampaignNotice[]): Promise<void> {
  await insertRows(queries, 'CampaignNotice', notices);
}

/** Deletes reminders that the mail server has not accepted. */
export async function deleteNotices(
  queries: Queries,
  { municipality, year, asOf, final }: Pick<Campaign, 'municipality' | 'year' | 'asOf' | 'final'>,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return;
  await queries
    .deleteFrom('CampaignNotice')
    .where(ofPlan({ municipality, year }))
    .where('asOf', '=', asOf)
    .where('final', '=', final)
    .where('number', 'in', numbers)
    .execute();
}
