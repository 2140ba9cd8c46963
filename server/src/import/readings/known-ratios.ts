import type { IndicatorKind } from '@traguardo/schema/vocabulary';
import { type ChainLink, chainOf, readingsBy } from '../../reading/reading-chain.js';
import type { DraftReading } from './draft-reading.js';
import { isResultOf } from './row/row-measures.js';

interface KnownReading extends ChainLink {
  readonly indicator: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/**
 * The rows of a file, with numerator and denominator where it prints no more than what they give: our own exports do so,
 * and what comes back unchanged is no other value.
 */
export function withKnownRatios<R extends DraftReading>(
  rows: readonly R[],
  known: readonly KnownReading[],
  kindOf: (indicator: string) => IndicatorKind | null,
): R[] {
  const recorded = readingsBy(known, key);
  return rows.map((row) => {
    if (row.value === null || row.form === 'DAY') return row;
    const { numerator = null, denominator = null } = chainOf(recorded.get(key(row)) ?? []).inForce ?? {};
    const isSame = isResultOf({ value: row.value, numerator, denominator }, kindOf(row.indicator));
    return isSame ? { ...row, value: null, numerator, denominator } : row;
  });
}

function key({ indicator, asOf, final }: Pick<DraftReading, 'indicator' | 'asOf' | 'final'>): string {
  return `${indicator}|${asOf}|${final}`;
}
