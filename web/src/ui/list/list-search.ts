import * as v from 'valibot';
import type { IndicatorStatus } from '#gql';
import { parameter, typedText, word } from '#search';

/** How many rows a long list shows at first and adds at a time. */
export const PAGE_ROWS = 100;
/** The largest number of rows in one answer. */
export const MAX_ROWS = 1000;

/** The allowed values of each parameter with a fixed list of values. */
export const choices = {
  stato: ['ACHIEVED', 'PARTIAL', 'MISSED', 'NOT_REPORTED', 'NOT_MEASURABLE'],
  risultato: ['sotto50', 'sotto100', 'raggiunto'],
  rendicontato: ['si', 'no'],
  peso: ['ridotto', 'ignoto'],
  ordine: ['scostamento', 'raggiungimento', 'peso', 'titolo', 'giorno', 'unita'],
} as const satisfies { stato: readonly IndicatorStatus[]; [name: string]: readonly string[] };

export type ListOrder = (typeof choices.ordine)[number];

/** The orders of a list of objectives, which have no target of their own. */
export const OBJECTIVE_ORDERS: readonly ListOrder[] = ['scostamento', 'raggiungimento', 'peso', 'titolo'];

/** The filters and the order of a list, kept in its address; area and sector by key. */
export const listSearch = v.object({
  stato: parameter(v.picklist(choices.stato)),
  risultato: parameter(v.picklist(choices.risultato)),
  rendicontato: parameter(v.picklist(choices.rendicontato)),
  peso: parameter(v.picklist(choices.peso)),
  area: parameter(word),
  settore: parameter(word),
  testo: parameter(typedText),
  ordine: parameter(v.picklist(choices.ordine)),
  /** The number of rows shown; undefined = the first page. */
  mostra: parameter(v.pipe(v.number(), v.integer(), v.minValue(PAGE_ROWS + 1), v.toMaxValue(MAX_ROWS))),
});
export type ListSearch = v.InferOutput<typeof listSearch>;

/** The number of filters set; order and length do not count. */
export function filterCount({ ordine: _, mostra: __, ...filters }: ListSearch): number {
  return Object.values(filters).filter((value) => value !== undefined).length;
}
