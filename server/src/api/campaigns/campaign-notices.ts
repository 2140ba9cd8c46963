import type { Mail } from '../../account/mailer.js';
import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { openedText } from '../../reading/messages/campaign-text.js';
import { readingsBy } from '../../reading/reading-chain.js';
import { townName } from '../reporting/notices.js';
import { reportingLink } from '../reporting/reporting-link.js';
import type { Campaign } from './campaign-types.js';
import { campaignFacts } from './campaigns.js';

/** One message to each person who answers for sectors that a new campaign asks for values. */
export async function openedMails(
  queries: Queries,
  siteUrl: string,
  plan: PlanKey,
  { asOf, final, dueOn, sectors }: Campaign,
): Promise<Mail[]> {
  const { managers } = await campaignFacts(queries, plan);
  const municipality = await townName(queries, plan.municipality);
  const owing = sectors.filter(({ state }) => state !== 'SUBMITTED');
  return [...readingsBy(managers, ({ person }) => person).values()].flatMap((grants) => {
    const [person] = grants;
    const own = owing.filter(({ sector: { key } }) => grants.some(({ sector }) => sector === key));
    if (!person || own.length === 0) return [];
    const only = own.length === 1 ? own[0] : undefined;
    const link = reportingLink(siteUrl, plan, { sector: only?.sector.key ?? null, asOf, final });
    const asked = own.map(({ sector, total }) => ({ sector: sector.name, values: total }));
    const { name, email: to } = person;
    return [{ ...openedText({ name, municipality, year: plan.year, asOf, final, dueOn, sectors: asked, link }), to }];
  });
}
