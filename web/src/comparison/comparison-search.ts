import type { ComparisonLevel } from '#gql';

export const levels = ['AREA', 'SECTOR', 'OBJECTIVE', 'INDICATOR'] as const satisfies readonly ComparisonLevel[];

/** What the rows can be sorted by; without a choice they stand in the order of the plan. */
export const orders = ['nome', 'scostamento', 'copertura', 'effetto'] as const;
export type ComparisonOrder = (typeof orders)[number];

/** What the comparison keeps in its address. */
export type ComparisonSearch = {
  /** The level of the rows; none = areas. */
  per?: ComparisonLevel;
  ordina?: ComparisonOrder;
  verso?: 'inverso';
  /** The state to compare with: the plan after this act. */
  confronta?: number;
};

const oneOf = <Value extends string>(values: readonly Value[], given: unknown) =>
  values.find((value) => value === given);

/** Reads the choices of an address; what cannot be read is as if it were not there. */
export function comparisonSearch(raw: Record<string, unknown>): ComparisonSearch {
  const per = oneOf(levels, raw.per);
  const ordina = oneOf(orders, raw.ordina);
  const { confronta } = raw;
  return {
    ...(per === undefined ? {} : { per }),
    ...(ordina === undefined ? {} : { ordina }),
    ...(raw.verso === 'inverso' ? { verso: 'inverso' as const } : {}),
    ...(typeof confronta === 'number' && Number.isInteger(confronta) ? { confronta } : {}),
  };
}

export const comparisonParameters = [
  'per',
  'ordina',
  'verso',
  'confronta',
] as const satisfies (keyof ComparisonSearch)[];
