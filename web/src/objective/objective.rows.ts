import { percent } from '../format.js';
import type { IndicatorRowPartsFragment } from '../gql/graphql.js';
import type { Text } from '../italian.js';
import type { Place } from '../ui/place-link.js';

/** One bar of an objective's chart: an indicator as percent of its target. */
export type IndicatorBar = {
  place: Place;
  label: string;
  /** Percent of the target before the cap; null = no number, `valueText` says why. */
  value: number | null;
  valueText: string;
  /** An indicator is measured or it is not: bounds belong to groups. */
  bounds: null;
};

export function indicatorBars(indicators: readonly IndicatorRowPartsFragment[], text: Text): IndicatorBar[] {
  return indicators.map(({ code, title, attainment }) => ({
    place: { kind: 'indicator', key: code },
    label: `${code} ${title}`,
    value: attainment.raw,
    valueText: attainment.state === 'SCORED' ? percent(attainment.raw) : text.state[attainment.state],
    bounds: null,
  }));
}

/** What the bars say in one sentence. */
export function indicatorTitle(indicators: readonly IndicatorRowPartsFragment[], text: Text): string {
  const measured = indicators.filter(({ attainment }) => attainment.value !== null);
  const below = measured.filter(({ status }) => status !== 'ACHIEVED').length;
  if (measured.length === 0) return text.chart.nothingMeasured;
  return below === 0 ? text.chart.allAchieved(measured.length) : text.chart.below(below, indicators.length);
}
