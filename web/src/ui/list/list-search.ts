import type { IndicatorStatus } from '#gql';

export type ListOrder = 'scostamento' | 'raggiungimento' | 'peso' | 'titolo';

/** The filters and the order of a list, kept in its address. */
export type ListSearch = {
  stato?: IndicatorStatus;
  risultato?: 'sotto50' | 'sotto100' | 'raggiunto';
  rendicontato?: 'si' | 'no';
  peso?: 'ridotto' | 'ignoto';
  /** An area or a sector, as `keyOf` names it. */
  area?: string;
  settore?: string;
  testo?: string;
  ordine?: ListOrder;
  /** How many rows show; none = the first page. */
  mostra?: number;
};

/** How many rows a long list shows at first and adds at a time. */
export const PAGE = 100;
/** The most rows that one answer holds. */
export const LONGEST = 1000;

/** What each parameter that is chosen from a list may say. */
export const choices = {
  stato: ['ACHIEVED', 'PARTIAL', 'MISSED', 'NOT_REPORTED', 'NOT_MEASURABLE'],
  risultato: ['sotto50', 'sotto100', 'raggiunto'],
  rendicontato: ['si', 'no'],
  peso: ['ridotto', 'ignoto'],
  ordine: ['scostamento', 'raggiungimento', 'peso', 'titolo'],
} as const satisfies { [Name in keyof ListSearch]?: readonly ListSearch[Name][] };

function oneOf<Value extends string>(values: readonly Value[], given: unknown): Value | undefined {
  return values.find((value) => value === given);
}

const words = (given: unknown) => (typeof given === 'string' && given !== '' ? given : undefined);
/** A search for digits alone arrives as a number. */
const typed = (given: unknown) => words(typeof given === 'number' ? String(given) : given);
const pages = (given: unknown) =>
  typeof given === 'number' && Number.isInteger(given) && given > PAGE ? Math.min(given, LONGEST) : undefined;

function present<Search extends object>(search: Search): { [Name in keyof Search]?: NonNullable<Search[Name]> } {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: the entries left are those of `search`, without the undefined ones
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Search]?: NonNullable<Search[Name]>;
  };
}

/** Reads the filters of an address; what cannot be read filters nothing. */
export function listSearch(raw: Record<string, unknown>): ListSearch {
  return present({
    stato: oneOf(choices.stato, raw.stato),
    risultato: oneOf(choices.risultato, raw.risultato),
    rendicontato: oneOf(choices.rendicontato, raw.rendicontato),
    peso: oneOf(choices.peso, raw.peso),
    area: words(raw.area),
    settore: words(raw.settore),
    testo: typed(raw.testo),
    ordine: oneOf(choices.ordine, raw.ordine),
    mostra: pages(raw.mostra),
  });
}

export const listParameters = [
  'stato',
  'risultato',
  'rendicontato',
  'peso',
  'area',
  'settore',
  'testo',
  'ordine',
  'mostra',
] as const satisfies (keyof ListSearch)[];

/** How many filters are set; order and length are none. */
export function filterCount({ ordine: _, mostra: __, ...filters }: ListSearch): number {
  return Object.values(filters).filter((value) => value !== undefined).length;
}
