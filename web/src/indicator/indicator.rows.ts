import type { IndicatorPageQuery } from './indicator.generated.js';

export type Indicator = NonNullable<NonNullable<IndicatorPageQuery['plan']>['indicator']>;

/** True when the initial target belongs to another definition: in another unit it has no place on the same axis. */
export function isRedefined({ revisions }: Pick<Indicator, 'revisions'>): boolean {
  return revisions.some(({ kind, applied }) => kind === 'INDICATOR_REDEFINED' && applied);
}
