import type { FastifyInstance } from 'fastify';
import { type CatalogPlan, catalog } from '../../export/catalog.js';
import { dataDictionary } from '../../export/data-dictionary.js';
import { fullName, nameInSentence } from '../../plan/municipality-name.js';
import { unknownMunicipality } from '../../plan/stored/municipality.entity.js';
import { planName } from '../graphql/natural-name.js';
import { askedLanguage, plainPolicy } from '../http/plain-page.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import { planView, shownPlans, viewOf } from '../loading/plan-view.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';
import { dictionaryPage } from './dictionary-page.js';
import { describedTables } from './export-table.js';

export interface CatalogOptions {
  readonly newContext: NewContext;
  readonly basePath: string;
  /** Address of the start page as readers know it; null = the one that is asked for. */
  readonly publicUrl: string | null;
  /** Where readers write to; null = nowhere. */
  readonly contact: string | null;
}

/** Serves the catalogue of the open data, one data set for each plan, and the description of their columns. */
export function serveCatalog(
  http: FastifyInstance,
  { newContext, basePath, publicUrl, contact }: CatalogOptions,
): void {
  const addressOf = (protocol: string, host: string) => publicUrl ?? `${protocol}://${host}${basePath}`;
  http.get('/catalog.jsonld', async ({ protocol, host, actor }, reply) => {
    const context = newContext(actor);
    const views = await Promise.all((await shownPlans(context)).map((plan) => viewOf(context, plan, null)));
    const shown = await planView(context, { municipality: null, year: null, atAct: null });
    const listed = await Promise.all(views.map((view) => catalogPlan(context, view)));
    const url = addressOf(protocol, host);
    return (
      reply
        .type('application/ld+json; charset=utf-8')
        // The answer may hold the address of this request, so no cache keeps it for others.
        .header('cache-control', 'no-store')
        .send(JSON.stringify(catalog({ url, contact, municipality: shown?.municipality ?? null }, listed)))
    );
  });
  http.get('/dizionario', { helmet: plainPolicy() }, ({ query }, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(dictionaryPage(describedTables(), askedLanguage(query))),
  );
  http.get('/export/schema.json', ({ protocol, host }, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(dataDictionary(addressOf(protocol, host), describedTables()))),
  );
}

async function catalogPlan({ loaders }: RequestContext, plan: PlanView): Promise<CatalogPlan> {
  const [[found], [dates], demonstrations, acts] = await Promise.all([
    loaders.municipality.load([plan.municipality]),
    loaders.dataDates.load([plan.municipality, plan.year]),
    loaders.demonstrations.load(stateKey(plan)),
    loaders.acts.load([plan.municipality, plan.year]),
  ]);
  const documents = await Promise.all(acts.map(({ document }) => loaders.document.load([plan.municipality, document])));
  const municipality = found ?? unknownMunicipality(plan.municipality);
  const { ipaCode, istatCode } = municipality;
  return {
    id: planName(plan),
    slug: plan.municipality,
    body: { name: fullName(municipality), inSentence: nameInSentence(municipality), ipaCode, istatCode },
    year: plan.year,
    issued:
      documents
        .flat()
        .map(({ importedAt }) => importedAt)
        .sort()[0] ?? null,
    modified: dates?.dataDate ?? null,
    demonstration: demonstrations.length > 0,
  };
}
