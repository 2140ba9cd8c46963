/** The content of one cell: null = unknown. */
export type Plain = string | number | boolean | null;

/** One list of an answer as a table; `path` leads to it from `data`. */
export type AnswerTable = {
  path: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly Plain[])[];
  /** False when the answer holds a single object rather than a list. */
  list: boolean;
  /** The list in whose elements this one is, where it is inside of another. */
  inside?: readonly string[];
};

type Fields = { readonly [field: string]: unknown };

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list inside a cell: its items on one line, so that no row is duplicated. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return value.map(inline).join(' | ');
  const parts = isFields(value) ? Object.values(value).map(inline) : [String(plain(value) ?? '')];
  return parts.filter((part) => part !== '').join(' · ');
}

function plain(value: unknown): Plain {
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return inline(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** What an answer says of itself rather than of the plan. */
const ABOUT_PAGES = new Set(['pageInfo', 'cursor', '__typename']);

/** The cells of one element by dotted column: `{ objective: { code } }` gives `objective.code`. */
function cellsOf(value: unknown, name: string): [string, Plain][] {
  if (isFields(value))
    return Object.entries(value)
      .filter(([field]) => !ABOUT_PAGES.has(field))
      .flatMap(([field, inner]) => cellsOf(inner, name === '' ? field : `${name}.${field}`));
  return [[name === '' ? 'value' : name, plain(value)]];
}

/** The elements of a connection written as `edges { node }` are its nodes, as with `nodes`. */
function elementOf(value: unknown): unknown {
  return isFields(value) && isFields(value.node) ? value.node : value;
}

function tableOf(path: readonly string[], elements: readonly unknown[], list: boolean): AnswerTable {
  const records = elements.map((element) => new Map(cellsOf(elementOf(element), '')));
  const found = [...new Set(records.flatMap((record) => [...record.keys()]))];
  // An object that is null in one row and filled in another leaves a column that its own fields already cover.
  const columns = found.filter((column) => !found.some((other) => other.startsWith(`${column}.`)));
  const rows = records.map((record) =>
    columns.map((column) => {
      const cell = record.get(column);
      return cell === undefined ? null : cell;
    }),
  );
  return { path, columns, rows, list };
}

/** The lists inside the elements of a list: every element is a row, with the cells of the one that it belongs to. */
function innerTables(path: readonly string[], elements: readonly unknown[]): AnswerTable[] {
  const records = elements.map(elementOf).filter(isFields);
  const names = [
    ...new Set(records.flatMap((record) => Object.keys(record).filter((field) => Array.isArray(record[field])))),
  ];
  return names.map((name) => {
    const rows = records.flatMap((record) => {
      const list = record[name];
      return Array.isArray(list) ? list.map((inner: unknown) => ({ ...withoutLists(record), [name]: inner })) : [];
    });
    return { ...tableOf([...path, name], rows, true), inside: path };
  });
}

/** A table of single values omits what another table shows in full. */
function withoutLists(value: Fields): Fields {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !Array.isArray(inner))
      .map(([field, inner]) => [field, isFields(inner) ? withoutLists(inner) : inner]),
  );
}

/**
 * The tables that an answer's `data` holds: first its lists, the outermost before those deeper down, in the order
 * of the query; then the lists inside their elements; then its single values as one row, where it has any.
 */
export function answerTables(data: unknown): AnswerTable[] {
  if (!isFields(data)) return [];
  const tables: AnswerTable[] = [];
  const within: AnswerTable[] = [];
  let level: { path: readonly string[]; value: Fields }[] = [{ path: [], value: data }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { path, value } of level)
      for (const [field, inner] of Object.entries(value)) {
        if (Array.isArray(inner)) {
          tables.push(tableOf([...path, field], inner, true));
          within.push(...innerTables([...path, field], inner));
        } else if (isFields(inner)) next.push({ path: [...path, field], value: inner });
      }
    level = next;
  }
  const single = tableOf([], [withoutLists(data)], false);
  const hasSingle = single.rows.some((row) => row.some((cell) => cell !== null));
  return [...tables, ...within, ...(hasSingle ? [single] : [])];
}
