import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { z } from 'zod';

/** A query that a page runs first, and its variables. */
export interface PageQuery {
  readonly text: string;
  readonly variables: readonly { readonly name: string; readonly isRequired: boolean }[];
}

export interface PageRoute {
  /** `/indicatori/$code`; `*` = every other page. */
  readonly path: string;
  readonly queries: readonly PageQuery[];
}

const FILE = z.record(z.string(), z.array(z.string()));
export const ANY_PAGE = '*';

/** What the pages of the web client ask first, as its build has written it down: route → texts of queries. */
export function pageRoutes(file: string): PageRoute[] {
  const routes = FILE.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(routes).map(([path, texts]) => ({ path, queries: texts.map(pageQuery) }));
}

function pageQuery(text: string): PageQuery {
  const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const definitions = (operation && 'variableDefinitions' in operation && operation.variableDefinitions) || [];
  const variables = definitions.map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    isRequired: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
  }));
  return { text, variables };
}

/** The parts of an address that a route names, `$code` → "1389"; null where the address is another page's. */
export function routeParameters(path: string, pathname: string): Record<string, string> | null {
  const names = path.split('/');
  const parts = pathname.replace(/(?<=.)\/$/, '').split('/');
  if (names.length !== parts.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith('$')) parameters[name.slice(1)] = part;
    else if (name !== part) return null;
  }
  return parameters;
}
