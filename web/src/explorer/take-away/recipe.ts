/** The data a program needs to fetch one table of an answer. */
export type Recipe = {
  /** Absolute address of this service's GraphQL. */
  address: string;
  query: string;
  /** JSON text; null = the query has none. */
  variables: string | null;
  /** From `data` to the table. */
  path: readonly string[];
  list: boolean;
  /** Whether the query has the cursor of a page as its variable `after`: then the table is that of all pages. */
  paged: boolean;
};
