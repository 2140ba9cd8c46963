import type { FastifyInstance } from 'fastify';
import { type CatalogPlan, catalog } from '../export/catalog.js';
import { planId } from './natural-id.js';
import { type PlanView, stateKey } from './plan-state.js';
import { isReadable, viewOf } from './plan-view.js';
import type { NewContext, RequestContext } from './request-context.js';

export interface CatalogOptions {
  readonly newContext: NewContext;
  readonly basePath: string;
  /** Where readers write to; null = nowhere. */
  readonly contact: string | null;
}

/** Serves the catalogue of the open data, one data set for each plan. */
export function serveCatalog(http: FastifyInstance, { newContext, basePath, contact }: CatalogOptions): void {
  http.get('/catalog.jsonld', async ({ headers, host, actor }, reply) => {
    const context = newContext(actor);
    const plans = await context.queries
      .selectFrom('Plan')
      .selectAll()
      .orderBy('municipality')
      .orderBy('year')
      .execute();
    const shown = plans.filter((plan) => isReadable(context, plan.municipality));
    const views = await Promise.all(shown.map((plan) => viewOf(context, plan, null)));
    const listed = await Promise.all(views.map((view) => catalogPlan(context, view)));
    // Whoever ends TLS in front of the service says so; the answer names the address it was asked under, so that
    // nobody may keep it for others.
    const protocol = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
    return reply
      .type('application/ld+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(catalog({ url: `${protocol}://${host}${basePath}`, contact }, listed)));
  });
}

async function catalogPlan({ loaders }: RequestContext, plan: PlanView): Promise<CatalogPlan> {
  const [[municipality], [dates], demonstrations] = await Promise.all([
    loaders.municipality.load([plan.municipality]),
    loaders.dataDates.load([plan.municipality, plan.year]),
    loaders.demonstrations.load(stateKey(plan)),
  ]);
  return {
    id: planId(plan),
    slug: plan.municipality,
    municipality: municipality?.name ?? plan.municipality,
    year: plan.year,
    modified: dates?.dataDate ?? null,
    demonstration: demonstrations.length > 0,
  };
}
