import type { Direction, IndicatorKind } from '@traguardo/schema/vocabulary';
import type { Decimal } from 'decimal.js';
import { exactNumber, ZERO } from './exact-number.js';
import { dayNumber } from './reported-value.js';

/** What an actual is compared with: canonical numbers, the target of a DATE as an ISO day. */
export interface DeviationAim {
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly target: string | null;
  readonly range: { readonly min: string | null; readonly max: string | null } | null;
}

/**
 * The deviation of an actual from its target: actual minus target, of days in days. From a range it is the distance to
 * the nearer limit: negative below it, positive above it, 0 inside. Null where there is nothing to compare with.
 */
export function deviationFrom({ kind, direction, target, range }: DeviationAim, actual: Decimal): Decimal | null {
  if (kind === 'DATE') return target === null ? null : actual.minus(dayNumber(target));
  if (kind !== 'BINARY' && direction === 'RANGE') return rangeDeviation(range, actual);
  const aim = exactNumber(target);
  return aim === null ? null : actual.minus(aim);
}

function rangeDeviation(range: DeviationAim['range'], actual: Decimal): Decimal | null {
  const [min, max] = [exactNumber(range?.min ?? null), exactNumber(range?.max ?? null)];
  if (min === null && max === null) return null;
  if (min !== null && actual.lessThan(min)) return actual.minus(min);
  return max !== null && actual.greaterThan(max) ? actual.minus(max) : ZERO;
}
