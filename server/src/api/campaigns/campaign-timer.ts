import { anonymousActor } from '../../account/actor.js';
import type { Mailer } from '../../account/mailer.js';
import type { FailureLog, Outbox } from '../../account/outbox.js';
import type { Database, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { reminderDay } from '../../reading/messages/reminder-day.js';
import type { Campaign } from '../../reading/stored/campaign.entity.js';
import { submissionMails } from '../reporting/submission-notices.js';
import { sendReminders } from './send-reminders.js';

/** So often the service looks whether something is to be sent. */
const EVERY_MS = 10 * 60 * 1000;
/** Who reminds, for the log. */
const SERVICE = anonymousActor('promemoria automatico');

export interface CampaignTimerOptions {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly outbox: Outbox;
  readonly siteUrl: () => string;
  readonly log: FailureLog;
}

/** Sends what campaigns have to send by themselves, from time to time; the answer stops it. */
export function startCampaignTimer(options: CampaignTimerOptions): () => void {
  if (!options.mailer.configured) return () => undefined;
  const turn = () =>
    campaignTurn(options, new Date()).catch((error: unknown) => {
      const code = error instanceof Error ? error.name : 'unknown';
      options.log.error({ about: 'campaignTurn', code }, 'Campaigns could not be looked after.');
    });
  const timer = setInterval(() => void turn(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Reminds for every campaign that is due to, and tells the Segreteria of submissions that were gathered. Every process
 * of a service may do so at once: each campaign and submission is claimed in the database by one of them.
 */
export async function campaignTurn(options: Omit<CampaignTimerOptions, 'log'>, now: Date): Promise<void> {
  const { database, outbox } = options;
  for (const campaign of await openCampaigns(database.queries)) await remindIfDue(options, campaign, now);
  for (const plan of await plansToTell(database.queries)) {
    outbox.enqueue('submitReadings', () => submissionMails(database, options.siteUrl(), plan, now));
  }
}

function openCampaigns(queries: Queries): Promise<Campaign[]> {
  return queries
    .selectFrom('Campaign')
    .where('reminding', '=', true)
    .where('closedAt', 'is', null)
    .orderBy('municipality')
    .orderBy('year')
    .orderBy('asOf')
    .selectAll()
    .execute();
}

async function remindIfDue(
  { database, mailer, siteUrl }: Omit<CampaignTimerOptions, 'log'>,
  campaign: Campaign,
  now: Date,
): Promise<void> {
  const { dueOn, createdAt, remindedFor, municipality, year, asOf, final } = campaign;
  const day = reminderDay({ dueOn, openedOn: italianDay(new Date(createdAt)), remindedFor }, italianDay(now));
  if (day === null || !(await database.write((queries) => claimReminder(queries, campaign, day)))) return;
  const context = { database, mailer, actor: SERVICE, siteUrl: siteUrl(), now };
  try {
    await sendReminders(context, { municipality, year }, { asOf, final });
  } catch (error) {
    // The plan is closed, or the Segreteria has just reminded: there is nothing to be said.
    if (!(error instanceof DomainError)) throw error;
  }
}

/** Whether this process is the one to remind for the day. */
async function claimReminder(queries: Queries, campaign: Campaign, day: string): Promise<boolean> {
  const claimed = await queries
    .updateTable('Campaign')
    .set({ remindedFor: day })
    .where('municipality', '=', campaign.municipality)
    .where('year', '=', campaign.year)
    .where('asOf', '=', campaign.asOf)
    .where('final', '=', campaign.final)
    .where('reminding', '=', true)
    .where('closedAt', 'is', null)
    .where(({ or, eb }) => or([eb('remindedFor', 'is', null), eb('remindedFor', '<', day)]))
    .returning('asOf')
    .execute();
  return claimed.length > 0;
}

/** The plans with a submission that nobody was told of. */
function plansToTell(queries: Queries): Promise<PlanKey[]> {
  return queries
    .selectFrom('Submission')
    .where('state', '=', 'SUBMITTED')
    .where('noticedAt', 'is', null)
    .select(['municipality', 'year'])
    .distinct()
    .execute();
}
