import type { IndicatorStatus } from '#gql';
import type { IndicatorRowPartsFragment } from '../parts.generated.js';

/** An indicator, with what the comparison says of it where its row is about the targets of a basis. */
export type IndicatorRow = IndicatorRowPartsFragment & {
  readonly comparison?: Pick<IndicatorRowPartsFragment, 'target' | 'targetDate' | 'rangeMin' | 'rangeMax'> & {
    readonly status: IndicatorStatus | null;
  };
};

/** The indicator with the target, and the outcome against it, of the basis that it is compared on. */
export function onItsBasis({ comparison, ...indicator }: IndicatorRow): IndicatorRowPartsFragment {
  if (comparison === undefined) return indicator;
  const { status, ...target } = comparison;
  return { ...indicator, ...target, status: status ?? indicator.status };
}
