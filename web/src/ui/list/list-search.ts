import * as v from 'valibot';
import type { IndicatorStatus } from '#gql';
import { parameter, typedText, word } from '#search';

/** How many rows a page of a long list has. */
export const PAGE_ROWS = 30;

/** The allowed values of each parameter with a fixed list of values. */
export const choices = {
  stato: ['ACHIEVED', 'PARTIAL', 'MISSED', 'NOT_REPORTED', 'NOT_MEASURABLE'],
  risultato: ['sotto50', 'sotto100', 'raggiunto'],
  rendicontato: ['si', 'no'],
  peso: ['ridotto', 'ignoto'],
  ordine: ['scostamento', 'raggiungimento', 'codice', 'titolo', 'peso', 'copertura', 'giorno', 'unita'],
} as const satisfies { stato: readonly IndicatorStatus[]; [name: string]: readonly string[] };

export type ListOrder = (typeof choices.ordine)[number];

/** The orders of a list of objectives, which have no target of their own. */
export const OBJECTIVE_ORDERS: readonly ListOrder[] = [
  ...(['scostamento', 'raggiungimento', 'codice', 'titolo', 'peso', 'copertura'] as const),
];
/** The orders of a list of indicators. */
export const INDICATOR_ORDERS: readonly ListOrder[] = [
  ...(['scostamento', 'raggiungimento', 'codice', 'titolo', 'peso', 'giorno', 'unita'] as const),
];

/** The number of a page of a list; undefined = the first. */
export const pageNumber = parameter(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(1_000_000)));

/** The filters of a list, kept in its address; area and sector by key. */
export const rowFilters = {
  stato: parameter(v.picklist(choices.stato)),
  risultato: parameter(v.picklist(choices.risultato)),
  rendicontato: parameter(v.picklist(choices.rendicontato)),
  peso: parameter(v.picklist(choices.peso)),
  area: parameter(word),
  settore: parameter(word),
  testo: parameter(typedText),
};
const filterSearch = v.object(rowFilters);
/** The filters of a list. */
export type RowFilters = v.InferOutput<typeof filterSearch>;

/** The filters, the order and the page of a list, kept in its address. */
export const listSearch = v.object({
  ...rowFilters,
  ordine: parameter(v.picklist(choices.ordine)),
  /** The order turned round. */
  verso: parameter(v.literal('inverso')),
  pagina: pageNumber,
});
export type ListSearch = v.InferOutput<typeof listSearch>;

/** The number of filters set; order and page do not count. */
export function filterCount(search: RowFilters): number {
  return Object.values(v.parse(filterSearch, search)).filter((value) => value !== undefined).length;
}

/** How many rows stand on the pages before. */
export function rowsBefore(pagina: number | undefined): number {
  return ((pagina ?? 1) - 1) * PAGE_ROWS;
}
