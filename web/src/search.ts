import type { TargetBasis } from '#gql';

/** What every page keeps in its address: tenant, year, act, basis of the scores, charts shown as tables. What a link
 *  leaves out is carried over from the page it stands on; `undefined` says that it goes. */
export type PlanSearch = {
  ente?: string;
  anno?: number | undefined;
  variazione?: number | undefined;
  base?: TargetBasis | undefined;
  tabelle?: string;
};

/** A year or an ordinal; an empty or odd value is none, never zero. */
function wholeNumber(value: unknown): number | undefined {
  const digits = typeof value === 'number' ? String(value) : value;
  return typeof digits === 'string' && /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** A day of the calendar, as ISO writes it. */
export function isoDay(given: unknown): string | undefined {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return undefined;
  const read = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(given) ? given : undefined;
}

/** Reads the search parameters of an address; what cannot be read is as if it were not there. */
export function planSearch(raw: Record<string, unknown>): PlanSearch {
  const anno = wholeNumber(raw.anno);
  const variazione = wholeNumber(raw.variazione);
  const ente = word(raw.ente);
  const tabelle = word(raw.tabelle);
  return {
    ...(ente === undefined ? {} : { ente }),
    ...(anno === undefined ? {} : { anno }),
    ...(variazione === undefined ? {} : { variazione }),
    ...(raw.base === 'INITIAL' ? { base: 'INITIAL' as const } : {}),
    ...(tabelle === undefined ? {} : { tabelle }),
  };
}

/** What stands for an area or a sector in page addresses: its ID without municipality and year, so that a change
 *  of year stays on the same page, in letters and digits. */
export function keyOf(id: string): string {
  const name = id.split('/').slice(2).join('/').normalize('NFD').replace(/\p{M}/gu, '');
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-');
}

/**
 * A reader of search parameters for the router, which merges what it reads over what the address says: a parameter that
 * cannot be read is struck out by name, or its raw value would reach the page.
 */
export function strictly<Search extends object>(
  read: (raw: Record<string, unknown>) => Search,
  names: readonly (keyof Search & string)[],
): (raw: Record<string, unknown>) => Search {
  return (raw) => {
    const unread = names.filter((name) => name in raw).map((name) => [name, undefined]);
    return { ...Object.fromEntries(unread), ...read(raw) };
  };
}

export const planParameters = ['ente', 'anno', 'variazione', 'base', 'tabelle'] as const satisfies (keyof PlanSearch)[];
