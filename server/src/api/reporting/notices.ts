import type { Mail } from '../../account/mailer.js';
import { delegationText } from '../../account/people/delegation-text.js';
import type { NamedSectorGrant } from '../../account/people/people.js';
import { sectorManagers } from '../../account/people/sector-managers.js';
import type { Queries } from '../../database/open-database.js';
import { italianDay } from '../../plan/italian-day.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { returnText } from '../../reading/messages/return-text.js';
import type { RequestContext } from '../loading/request-context.js';
import type { ReadingSheet } from './reading-sheet-types.js';
import { reportingLink, sectorLink } from './reporting-link.js';

type NotificationContext = Pick<RequestContext, 'queries' | 'siteUrl'>;

/** One message to each who answers for a sector whose values were returned. */
export async function returnMails(
  { queries, siteUrl }: NotificationContext,
  plan: PlanKey,
  { sector, asOf, final }: Pick<ReadingSheet, 'sector' | 'asOf' | 'final'>,
  reason: string,
): Promise<Mail[]> {
  const managers = await sectorManagers(queries, plan.municipality, italianDay(new Date()));
  const municipality = await townName(queries, plan.municipality);
  const link = reportingLink(siteUrl(), plan, { sector: sector.key, asOf, final });
  const facts = { municipality, sector: sector.name, year: plan.year, asOf, final, reason, link };
  return managers
    .filter((manager) => manager.sector === sector.key)
    .map(({ name, email }) => ({ ...returnText({ ...facts, name }), to: email }));
}

/** The message to the person to whom a sector was delegated. */
export async function delegationMails(
  { queries, siteUrl }: NotificationContext,
  { municipality, person, personName, sector, sectorName, delegatorName, until }: NamedSectorGrant,
): Promise<Mail[]> {
  const { email } = await queries
    .selectFrom('Person')
    .where('id', '=', person)
    .select('email')
    .executeTakeFirstOrThrow();
  const text = delegationText({
    name: personName,
    delegatedBy: delegatorName ?? 'La Segreteria Generale',
    sector: sectorName,
    until,
    link: sectorLink(siteUrl(), municipality, sector),
  });
  return [{ ...text, to: email }];
}

/** The name of a municipality, as messages say it. */
export async function townName(queries: Queries, municipality: string): Promise<string> {
  const { name } = await queries
    .selectFrom('Municipality')
    .where('slug', '=', municipality)
    .select('name')
    .executeTakeFirstOrThrow();
  return name;
}
