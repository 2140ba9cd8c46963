import type { FastifyInstance } from 'fastify';
import { type CatalogPlan, catalog } from '../../export/catalog.js';
import { planName } from '../graphql/natural-name.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import { shownPlans, viewOf } from '../loading/plan-view.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';

export interface CatalogOptions {
  readonly newContext: NewContext;
  readonly basePath: string;
  /** Address of the start page as readers know it; null = the one that is asked for. */
  readonly publicUrl: string | null;
  /** Where readers write to; null = nowhere. */
  readonly contact: string | null;
}

/** Serves the catalogue of the open data, one data set for each plan. */
export function serveCatalog(
  http: FastifyInstance,
  { newContext, basePath, publicUrl, contact }: CatalogOptions,
): void {
  http.get('/catalog.jsonld', async ({ protocol, host, actor }, reply) => {
    const context = newContext(actor);
    const views = await Promise.all((await shownPlans(context)).map((plan) => viewOf(context, plan, null)));
    const listed = await Promise.all(views.map((view) => catalogPlan(context, view)));
    const url = publicUrl ?? `${protocol}://${host}${basePath}`;
    return (
      reply
        .type('application/ld+json; charset=utf-8')
        // The answer may hold the address of this request, so no cache keeps it for others.
        .header('cache-control', 'no-store')
        .send(JSON.stringify(catalog({ url, contact }, listed)))
    );
  });
}

async function catalogPlan({ loaders }: RequestContext, plan: PlanView): Promise<CatalogPlan> {
  const [[municipality], [dates], demonstrations] = await Promise.all([
    loaders.municipality.load([plan.municipality]),
    loaders.dataDates.load([plan.municipality, plan.year]),
    loaders.demonstrations.load(stateKey(plan)),
  ]);
  return {
    id: planName(plan),
    slug: plan.municipality,
    municipality: municipality?.name ?? plan.municipality,
    year: plan.year,
    modified: dates?.dataDate ?? null,
    demonstration: demonstrations.length > 0,
  };
}
