import type { IndicatorKind } from '#gql';
import type { EnteredReading } from '../saving/entered-row.js';

/**
 * The position of the mark of an entered value, as share of the target; null where there is no target to compare with.
 * It is a position only: the server computes the attainment when the value is recorded.
 */
export function markShare(
  { value, numerator, denominator }: EnteredReading,
  { kind, target }: { kind: IndicatorKind; target: number | null },
): number | null {
  const at = value === null ? quotient(numerator, denominator, kind) : Number.parseFloat(value);
  if (at === null) return null;
  if (kind === 'BINARY') return at;
  return target === null || target <= 0 ? null : at / target;
}

function quotient(above: string | null, below: string | null, kind: IndicatorKind): number | null {
  if (above === null || below === null) return null;
  const divisor = Number.parseFloat(below);
  if (divisor === 0) return null;
  return (Number.parseFloat(above) / divisor) * (kind === 'PERCENT' ? 100 : 1);
}
