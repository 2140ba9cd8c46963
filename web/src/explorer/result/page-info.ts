/** Where the rows of a list of an answer go on, and how many there are in all. */
export type PageInfo = { endCursor: string; total: number | null };

type Fields = { readonly [field: string]: unknown };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldOf = (value: unknown, name: string): unknown => (isFields(value) ? value[name] : undefined);

/** Null where the list is whole, or not in pages. */
export function pageInfoAt(data: unknown, path: readonly string[]): PageInfo | null {
  const list = path.slice(0, -1).reduce(fieldOf, data);
  const info = fieldOf(list, 'pageInfo');
  const [cursor, total] = [fieldOf(info, 'endCursor'), fieldOf(list, 'totalCount')];
  if (fieldOf(info, 'hasNextPage') !== true || typeof cursor !== 'string') return null;
  return { endCursor: cursor, total: typeof total === 'number' ? total : null };
}

/** The answer with the rows of the next page after its own; what else the next page holds replaces nothing. */
export function withNextPage(data: unknown, next: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined || !isFields(data)) return data;
  const [here, there] = [data[name], fieldOf(next, name)];
  if (rest.length > 0) return { ...data, [name]: withNextPage(here, there, rest) };
  if (!Array.isArray(here) || !Array.isArray(there)) throw new Error('a page of a list is missing');
  return { ...data, [name]: [...here, ...there], pageInfo: fieldOf(next, 'pageInfo') };
}
