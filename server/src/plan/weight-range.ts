import { Decimal } from 'decimal.js';

/** What has a weight. */
export type WeightOwner = 'OBJECTIVE' | 'INDICATOR';

/** No plan gives one objective more points: such a number is a misprint. */
const MOST_POINTS = 1000;

/** Why a canonical number is no weight of an objective (points) or indicator (percent), in Italian; null = it is one. */
export function weightFault(owner: WeightOwner, weight: string): string | null {
  const value = new Decimal(weight);
  if (value.isNegative() && !value.isZero()) return 'è negativo';
  if (owner === 'INDICATOR') return value.greaterThan(100) ? 'supera 100' : null;
  if (value.isZero()) return 'è zero';
  return value.greaterThan(MOST_POINTS) ? 'supera 1.000' : null;
}

/** The weights that are possible, in Italian. */
export function possibleWeights(owner: WeightOwner): string {
  return owner === 'INDICATOR' ? 'un numero da 0 a 100' : 'un numero maggiore di 0, al più 1.000';
}
