import { date, measure, number } from '../format.js';
import type { IndicatorKind, IndicatorPageQuery } from '../gql/graphql.js';
import type { Text } from '../italian.js';

export type Indicator = NonNullable<NonNullable<IndicatorPageQuery['plan']>['indicator']>;
type Reading = Indicator['readings'][number];

/** One bar of the readings chart. */
export type ReadingBar = { id: string; label: string; value: number; valueText: string; final: boolean };

/** A reading in the indicator's unit; a ratio keeps what it was made of. */
export function readingText(reading: Reading, kind: IndicatorKind, text: Text): string {
  const { value, numerator, denominator } = reading;
  if (numerator === null || denominator === null) return measure(value, kind);
  return `${measure(value, kind)} ${text.indicator.ratio(number(numerator), number(denominator))}`.trim();
}

/** The readings that stand, oldest first. Those that measure another definition have no place beside this target. */
export function readingBars({ readings, kind, attainment }: Indicator, text: Text): ReadingBar[] {
  if (kind === 'BINARY' || attainment.state === 'REDEFINED') return [];
  return readings
    .filter(({ supersededBy }) => supersededBy === null)
    .toSorted((one, other) => one.asOf.localeCompare(other.asOf))
    .flatMap(({ id, asOf, value, final }) =>
      value === null
        ? []
        : [
            {
              id,
              label: `${date(asOf)}, ${final ? text.indicator.final : text.indicator.interim}`,
              value,
              valueText: measure(value, kind),
              final,
            },
          ],
    );
}

/** True when the initial target belongs to another definition: its unit is another, it has no place on the same axis. */
export function isRedefined({ revisions }: Pick<Indicator, 'revisions'>): boolean {
  return revisions.some(({ kind, status }) => kind === 'INDICATOR_REDEFINED' && status !== 'DISCARDED');
}

/** "Consuntivo 164 su un target di 200", or the word for what is missing. */
export function readingsTitle({ actual, target, kind, attainment }: Indicator, text: Text): string {
  if (actual === null || target === null) return text.state[attainment.state];
  return text.chart.actualOfTarget(measure(actual, kind), measure(target, kind));
}
