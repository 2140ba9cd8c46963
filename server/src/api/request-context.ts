import type { Database, Queries } from '../database/open-database.js';
import { type Loaders, loaders } from './loaders.js';

/** What the resolvers of one request share. */
export interface RequestContext {
  readonly queries: Queries;
  readonly loaders: Loaders;
  /** Slug of the municipality meant where a query names none; null = the first by name. */
  readonly municipality: string | null;
}

export function requestContext(database: Database, municipality: string | null): RequestContext {
  return { queries: database.queries, loaders: loaders(database), municipality };
}
