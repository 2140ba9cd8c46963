import { type Actor, authorName } from '../../account/actor.js';
import { type AuditedChange, auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import { recordAudit } from '../../account/audit/record-audit.js';
import type { Mail, Mailer } from '../../account/mailer.js';
import type { Database, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Sector } from '../../plan/stored/sector.entity.js';
import { reminderText } from '../../reading/messages/reminder-text.js';
import { readingsBy } from '../../reading/reading-chain.js';
import type { CampaignNotice } from '../../reading/stored/campaign-notice.entity.js';
import { deleteNotices, recordNotices } from '../../reading/stored/record-campaign.js';
import { nextNumber } from '../../reading/stored/record-readings.js';
import { titleOf } from '../loading/members.js';
import { townName } from '../reporting/notices.js';
import { reportingLink } from '../reporting/reporting-link.js';
import type { CampaignSector, SendRemindersResult } from './campaign-types.js';
import { type CampaignFacts, campaignFacts, campaignOf } from './campaigns.js';
import { type CampaignDates, campaignId } from './open-campaign.js';

const PAUSE = 60 * 60 * 1000;
/** So many messages travel at once. */
const AT_ONCE = 5;

export interface ReminderContext {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly actor: Actor;
  /** Address of the start page, with a slash at its end. */
  readonly siteUrl: string;
  readonly now: Date;
}

type CampaignName = Pick<CampaignDates, 'asOf' | 'final'>;

/** A message, and the sectors for which it speaks. */
interface Reminding {
  readonly mail: Mail;
  readonly sectors: readonly string[];
}

interface Reserved {
  readonly remindings: readonly Reminding[];
  readonly notices: readonly CampaignNotice[];
  readonly owing: readonly Sector[];
}

/**
 * Writes to each person responsible for a sector that has not sent its values: one message per person. The reminders
 * are recorded before they are sent, so that two simultaneous requests send one; the record of a message that the mail
 * server refuses is removed.
 */
export async function sendReminders(
  context: ReminderContext,
  plan: PlanKey,
  name: CampaignName,
): Promise<SendRemindersResult> {
  const { database, mailer, actor } = context;
  if (!mailer.configured) {
    throw new DomainError(
      'INVALID_INPUT',
      'La posta elettronica non è configurata: chi amministra il servizio imposti SMTP_URL e MAIL_FROM, oppure avvisare i settori in altro modo.',
    );
  }
  const { remindings, notices, owing } = await database.write((queries) =>
    auditedPlanChange(queries, actor, plan, () => reserveReminders(queries, context, plan, name)),
  );
  const delivered = await deliver(mailer, remindings);
  const reached = new Set(delivered.flatMap(({ sectors }) => sectors));
  const failed = notices.filter(({ sector }) => !reached.has(sector));
  if (failed.length > 0) await database.write((queries) => removeReminders(queries, actor, plan, name, failed));
  return { sent: delivered.length, unreachable: owing.filter(({ key }) => !reached.has(key)) };
}

async function reserveReminders(
  queries: Queries,
  { actor, siteUrl, now }: ReminderContext,
  plan: PlanKey,
  name: CampaignName,
): Promise<AuditedChange<Reserved>> {
  const facts = await campaignFacts(queries, plan);
  const row = facts.campaigns.find(({ asOf, final }) => asOf === name.asOf && final === name.final);
  if (!row) throw new DomainError('NOT_FOUND', 'Non c’è una campagna per questa data: aprirla, poi sollecitare.');
  const notices = facts.notices.filter(({ asOf, final }) => asOf === name.asOf && final === name.final);
  refuseTooSoon(notices, now);
  const owing = campaignOf(facts, row).sectors.filter(({ state }) => state !== 'SUBMITTED');
  const town = await townName(queries, plan.municipality);
  const link = reportingLink(siteUrl, plan, { sector: null, ...name });
  const remindings = remindersTo(facts, owing, (person, sectors) => ({
    ...reminderText({ ...row, ...person, municipality: town, sectors: sectors.map(missingValues), link }),
    to: person.email,
  }));
  const added = newNotices(remindings, notices, { ...plan, ...name }, actor, now);
  await recordNotices(queries, added);
  const after = { sectors: added.map(({ sector }) => sector), recipients: remindings.length };
  const line = { action: 'sendReminders', subject: campaignId(plan, name), after };
  return {
    audit: added.length === 0 ? null : line,
    keepsResults: true,
    answer: { remindings, notices: added, owing: owing.map(({ sector }) => sector) },
  };
}

function refuseTooSoon(notices: readonly CampaignNotice[], now: Date): void {
  const last = Math.max(...notices.map(({ sentAt }) => Date.parse(sentAt)));
  if (last + PAUSE <= now.getTime() || notices.length === 0) return;
  const time = (at: number) =>
    new Intl.DateTimeFormat('it-IT', { timeZone: 'Europe/Rome', hour: '2-digit', minute: '2-digit' }).format(at);
  throw new DomainError(
    'CONFLICT',
    `Un sollecito è già partito alle ${time(last)}: se ne può inviare un altro dalle ${time(last + PAUSE)}.`,
  );
}

type Writing = (person: { readonly name: string; readonly email: string }, sectors: readonly CampaignSector[]) => Mail;

function remindersTo({ managers }: CampaignFacts, owing: readonly CampaignSector[], mailTo: Writing): Reminding[] {
  return [...readingsBy(managers, ({ person }) => person).values()].flatMap((grants) => {
    const [person] = grants;
    const own = owing.filter(({ sector: { key } }) => grants.some(({ sector }) => sector === key));
    if (!person || own.length === 0) return [];
    return [{ mail: mailTo(person, own), sectors: own.map(({ sector: { key } }) => key) }];
  });
}

function missingValues({ sector, missing }: CampaignSector) {
  return {
    sector: sector.name,
    missing: missing.map((indicator) => ({ code: indicator.code, title: titleOf(indicator) })),
  };
}

function newNotices(
  remindings: readonly Reminding[],
  before: readonly CampaignNotice[],
  campaign: PlanKey & CampaignName,
  actor: Actor,
  now: Date,
): CampaignNotice[] {
  const { municipality, year, asOf, final } = campaign;
  const first = nextNumber(before);
  const sentAt = now.toISOString();
  const sentBy = authorName(actor) ?? actor.origin;
  const sectors = [...new Set(remindings.flatMap((reminding) => reminding.sectors))];
  return sectors.map((sector, index) => {
    const recipients = remindings.filter((reminding) => reminding.sectors.includes(sector)).length;
    return { municipality, year, asOf, final, number: first + index, sector, recipients, sentAt, sentBy };
  });
}

/** Sends a few at a time, and answers those that the mail server has taken over. */
async function deliver(mailer: Mailer, remindings: readonly Reminding[]): Promise<Reminding[]> {
  const delivered: Reminding[] = [];
  for (let start = 0; start < remindings.length; start += AT_ONCE) {
    const batch = remindings.slice(start, start + AT_ONCE);
    const outcomes = await Promise.allSettled(batch.map(({ mail }) => mailer.send(mail)));
    delivered.push(...batch.filter((_, index) => outcomes[index]?.status === 'fulfilled'));
  }
  return delivered;
}

async function removeReminders(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  name: CampaignName,
  failed: readonly CampaignNotice[],
): Promise<void> {
  await deleteNotices(
    queries,
    { ...plan, ...name },
    failed.map(({ number }) => number),
  );
  await recordAudit(queries, actor, {
    municipality: plan.municipality,
    action: 'remindersNotSent',
    subject: campaignId(plan, name),
    before: { sectors: failed.map(({ sector }) => sector) },
  });
}
