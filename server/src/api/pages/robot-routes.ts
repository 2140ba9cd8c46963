import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PlanView } from '../loading/plan-at-act.js';
import { shownPlans, viewOf } from '../loading/plan-view.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';

export interface RobotOptions {
  readonly newContext: NewContext;
  readonly publicUrl: string | null;
  /** Begins and ends with a slash. */
  readonly basePath: string;
}

/** Pages that are of use to those who log in alone, or to the script of a page. */
const NOT_FOR_ROBOTS = [
  ...['accesso', 'amministrazione', 'bozza', 'chiusura', 'deleghe', 'importazione', 'monitoraggio'],
  ...['rendicontazione', 'revisione', 'graphql', 'imports', 'evidence', 'auth'],
];
/** Pages of every plan, and those of the site. */
const PLAN_PAGES = ['', 'obiettivi', 'indicatori', 'variazioni', 'confronto'];
const SITE_PAGES = ['guida', 'informazioni'];
/** The most addresses that a map may have. */
const MOST = 50_000;

/** `/robots.txt` and `/sitemap.xml`, for search engines. */
export function serveRobots(http: FastifyInstance, { newContext, publicUrl, basePath }: RobotOptions): void {
  const site = ({ protocol, host }: FastifyRequest) => publicUrl ?? `${protocol}://${host}${basePath}`;
  http.get('/robots.txt', (request, reply) => {
    const rules = newContext().publicReading
      ? [...NOT_FOR_ROBOTS.map((path) => `Disallow: ${basePath}${path}`), '', `Sitemap: ${site(request)}sitemap.xml`]
      : [`Disallow: ${basePath}`];
    return reply.type('text/plain; charset=utf-8').send(`User-agent: *\n${rules.join('\n')}\n`);
  });
  http.get('/sitemap.xml', async (request, reply) => {
    const addresses = (await publicAddresses(newContext)).map((address) => `${site(request)}${address}`);
    return reply.type('application/xml; charset=utf-8').send(siteMap(addresses));
  });
}

/** What a reader who has not logged in can open, the latest plan of each municipality with its members. */
async function publicAddresses(newContext: NewContext): Promise<string[]> {
  const context = newContext();
  if (!context.publicReading) return [];
  const addresses = [...SITE_PAGES];
  const plans = await shownPlans(context);
  const latest = new Map(plans.map((plan) => [plan.municipality, plan]));
  for (const plan of plans) {
    const { municipality, year } = plan;
    const search = `?ente=${encodeURIComponent(municipality)}&anno=${year}`;
    const isLatest = latest.get(municipality) === plan && addresses.length < MOST;
    const members = isLatest ? await membersOf(context, await viewOf(context, plan, null)) : [];
    addresses.push(...[...PLAN_PAGES, ...members].map((path) => `${path}${search}`));
  }
  return addresses.slice(0, MOST);
}

async function membersOf({ queries }: RequestContext, { municipality, year, state }: PlanView): Promise<string[]> {
  const codes = (table: 'Objective' | 'Indicator') =>
    queries
      .selectFrom(table)
      .where('municipality', '=', municipality)
      .where('year', '=', year)
      .where('atAct', '=', state)
      .select('code')
      .orderBy('codeOrder')
      .execute();
  const [objectives, indicators] = await Promise.all([codes('Objective'), codes('Indicator')]);
  return [
    ...objectives.map(({ code }) => `obiettivi/${encodeURIComponent(code)}`),
    ...indicators.map(({ code }) => `indicatori/${encodeURIComponent(code)}`),
  ];
}

function siteMap(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}
