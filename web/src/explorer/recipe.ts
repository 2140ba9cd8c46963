/** What a program needs to get one table of an answer by itself. */
export type Recipe = {
  /** Absolute address of this service's GraphQL. */
  address: string;
  query: string;
  /** JSON text; null = the query has none. */
  variables: string | null;
  /** From `data` to the table. */
  path: readonly string[];
  list: boolean;
};
