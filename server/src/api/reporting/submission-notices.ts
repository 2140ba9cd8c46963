import { EVERYWHERE } from '../../account/actor.js';
import type { Mail } from '../../account/mailer.js';
import { sectorNames } from '../../account/people/people.js';
import type { Database, Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { submittedText } from '../../reading/messages/campaign-text.js';
import { readingsBy } from '../../reading/reading-chain.js';
import { submissionSteps } from '../../reading/stored/load-submissions.js';
import type { Submission } from '../../reading/stored/submission.entity.js';
import { sheetState } from '../../reading/submission-state.js';
import { townName } from './notices.js';
import { reportingLink } from './reporting-link.js';

/** After a message about submissions the next ones are gathered for so long: sixty sectors are not sixty messages. */
const GATHERED_MS = 60 * 60 * 1000;
/** What nobody was told of for so long, because there was no mail server, is not told any more. */
const TOO_OLD_MS = 3 * 24 * 60 * 60 * 1000;

type SheetStep = Pick<Submission, 'sector' | 'asOf' | 'final' | 'recordedBy'>;

/**
 * The messages to the Segreteria about the submissions of a plan that nobody was told of, which are marked as told:
 * of several processes one finds them. None while the last message is younger than an hour.
 */
export async function submissionMails(database: Database, siteUrl: string, plan: PlanKey, now: Date): Promise<Mail[]> {
  const told = await database.write((queries) => claimSubmissions(queries, plan, now));
  if (told.length === 0) return [];
  const { queries } = database;
  const municipality = await townName(queries, plan.municipality);
  const sectors = await sectorNames(queries, [plan.municipality]);
  const all = await submissionSteps(queries, plan);
  const readers = await secretariat(queries, plan.municipality);
  const dates = [...readingsBy(told, ({ asOf, final }) => `${asOf} ${final}`).values()];
  return dates.flatMap((steps) => {
    const [first] = steps;
    if (!first) return [];
    const { asOf, final } = first;
    const sheets = new Set(
      all.filter((step) => step.asOf === asOf && step.final === final).map(({ sector }) => sector),
    );
    const rest = {
      municipality,
      year: plan.year,
      asOf,
      final,
      submitted: steps.map(({ sector, recordedBy: by }) => ({
        sector: sectors.get(`${plan.municipality}/${sector}`) ?? sector,
        by,
      })),
      done: [...sheets].filter((sector) => sheetState(all, { sector, asOf, final }) === 'SUBMITTED').length,
      link: reportingLink(siteUrl, plan, { sector: steps.length === 1 ? first.sector : null, asOf, final }),
    };
    return readers.map(({ name, email }) => ({ ...submittedText({ ...rest, name }), to: email }));
  });
}

async function claimSubmissions(queries: Queries, { municipality, year }: PlanKey, now: Date): Promise<SheetStep[]> {
  const latest = await queries
    .selectFrom('Submission')
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .select(({ fn }) => fn.max('noticedAt').as('at'))
    .executeTakeFirst();
  if (latest?.at && Date.parse(latest.at) + GATHERED_MS > now.getTime()) return [];
  return await queries
    .updateTable('Submission')
    .set({ noticedAt: now.toISOString() })
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .where('state', '=', 'SUBMITTED')
    .where('noticedAt', 'is', null)
    .where('recordedAt', '>', new Date(now.getTime() - TOO_OLD_MS).toISOString())
    .returning(['sector', 'asOf', 'final', 'recordedBy'])
    .execute();
}

/** The active people of the Segreteria of a municipality, with an address. */
function secretariat(queries: Queries, municipality: string) {
  return queries
    .selectFrom('RoleGrantRow as r')
    .innerJoin('Person as p', 'p.id', 'r.person')
    .where('r.role', '=', 'SEGRETERIA')
    .where('r.municipality', 'in', [municipality, EVERYWHERE])
    .where('p.active', '=', true)
    .where('p.email', 'like', '%@%')
    .orderBy('p.email')
    .select(['p.name', 'p.email'])
    .distinct()
    .execute();
}
