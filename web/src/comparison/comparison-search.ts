import * as v from 'valibot';
import type { ComparisonLevel } from '#gql';
import { parameter } from '#search';

export const levels = ['AREA', 'SECTOR', 'OBJECTIVE', 'INDICATOR'] as const satisfies readonly ComparisonLevel[];

/** The orders of the rows; by default that of the plan. */
export const orders = ['nome', 'scostamento', 'copertura', 'effetto'] as const;
export type ComparisonOrder = (typeof orders)[number];

/** The parameters of the comparison. */
export const comparisonSearch = v.object({
  /** The level of the rows; undefined = areas. */
  per: parameter(v.picklist(levels)),
  ordina: parameter(v.picklist(orders)),
  verso: parameter(v.literal('inverso')),
  /** The state to compare with: the plan after this act. */
  confronta: parameter(v.pipe(v.number(), v.integer())),
});
export type ComparisonSearch = v.InferOutput<typeof comparisonSearch>;
