import type { ApolloServer } from '@apollo/server';
import { planView } from '../loading/plan-view.js';
import type { RequestContext } from '../loading/request-context.js';
import { ANY_PAGE, type PageQuery, type PageRoute, routeParameters } from './page-queries.js';
import { type PageSearch, pageSearch } from './page-search.js';

/** How the municipality wants its pages to look, for the web client. */
export interface PageSettings {
  /** The name in the header; null = the name of the municipality that is shown. */
  readonly entityName: string | null;
  /** Path of the coat of arms, relative to `<base href>`; null = none. */
  readonly logo: string | null;
  readonly accessibilityUrl: string | null;
  readonly feedbackUrl: string | null;
  readonly version: string;
}

/** What a page finds beside its HTML, so that it needs no first round trip. */
export interface PageData {
  readonly settings: PageSettings & { readonly dataDate: string | null };
  readonly answers: readonly { readonly query: string; readonly variables: object; readonly data: unknown }[];
}

/** The part of an address that decides what a page shows first. */
export interface PageAddress {
  readonly route: PageRoute;
  readonly parameters: Readonly<Record<string, string>>;
  readonly search: PageSearch;
}

export function pageAddress(routes: readonly PageRoute[], url: string): PageAddress {
  const { pathname, searchParams } = new URL(url, 'http://page');
  const search = pageSearch(searchParams);
  for (const route of routes) {
    const parameters = routeParameters(route.path, pathname);
    if (parameters) return { route, parameters: decodedParameters(parameters), search };
  }
  const route = routes.find(({ path }) => path === ANY_PAGE) ?? { path: ANY_PAGE, queries: [] };
  return { route, parameters: {}, search };
}

/** Asks what the page would ask. A query that fails, or needs what the address does not say, is left to the page. */
export async function pageData(
  apollo: ApolloServer<RequestContext>,
  context: RequestContext,
  settings: PageSettings,
  address: PageAddress,
): Promise<PageData> {
  const { search, parameters, route } = address;
  const plan = search.atAct !== null && search.atAct < 0 ? null : await planView(context, search);
  const dates = plan ? await context.loaders.dataDates.load([plan.municipality, plan.year]) : [];
  const known = { ...parameters, ...search };
  const answers = await Promise.all(route.queries.map((query) => answerOf(apollo, context, query, known)));
  return {
    settings: { ...settings, dataDate: dates[0]?.dataDate ?? null },
    answers: answers.flatMap((answer) => answer ?? []),
  };
}

async function answerOf(
  apollo: ApolloServer<RequestContext>,
  contextValue: RequestContext,
  { text, variables }: PageQuery,
  known: Readonly<Record<string, unknown>>,
): Promise<PageData['answers'][number] | null> {
  if (variables.some(({ name, isRequired }) => (isRequired ? known[name] : 0) === undefined)) return null;
  const given = Object.fromEntries(variables.flatMap(({ name }) => (name in known ? [[name, known[name]]] : [])));
  const { body } = await apollo.executeOperation({ query: text, variables: given }, { contextValue });
  if (body.kind !== 'single' || body.singleResult.errors || !body.singleResult.data) return null;
  return { query: text, variables: given, data: body.singleResult.data };
}

function decodedParameters(parameters: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).map(([name, part]) => [name, decodedPart(part)]));
}

function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
