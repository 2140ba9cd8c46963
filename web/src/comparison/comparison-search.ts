import * as v from 'valibot';
import { parameter } from '#search';
import { pageNumber, rowFilters } from '#ui/list/list-search.js';

export const levels = ['AREA', 'SECTOR', 'OBJECTIVE', 'INDICATOR'] as const;
export type ComparisonLevel = (typeof levels)[number];

/** The orders of the rows; by default the furthest from the target comes first. */
export const orders = ['scostamento', 'nome', 'peso', 'copertura', 'effetto'] as const;
export type ComparisonOrder = (typeof orders)[number];

/** The parameters of the comparison. */
export const comparisonSearch = v.object({
  ...rowFilters,
  /** The level of the rows; undefined = areas. */
  per: parameter(v.picklist(levels)),
  ordina: parameter(v.picklist(orders)),
  verso: parameter(v.literal('inverso')),
  pagina: pageNumber,
  /** The state to compare with: the plan of the year shown after this act. */
  confronta: parameter(v.pipe(v.number(), v.integer())),
  /** The state to compare with: the plan of this year, after its last act. */
  confrontaAnno: parameter(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))),
  /** Only the rows that differ from the state compared with. */
  diversi: parameter(v.literal('si')),
});
export type ComparisonSearch = v.InferOutput<typeof comparisonSearch>;
