import { date, deviation } from '#format';
import type { IndicatorStatus } from '#gql';
import { ganttSpan, placeOf, type Span } from '#ui/phase/gantt-axis.js';
import { italianToday } from '#ui/phase/today.js';
import type { Words } from '#words/words.js';
import { type Indicator, isRedefined } from './indicator.rows.js';

/** One day on the axis, on a line of its own, so that days near each other never meet. */
export type DayLine = {
  key: 'initial' | 'target' | 'actual';
  label: string;
  /** ISO date; null = there is none yet. */
  day: string | null;
  words: string;
};

/** The days of an indicator whose target is a day. */
export type DayHistory = {
  lines: DayLine[];
  span: Span;
  /** The day that the actual is compared with. */
  target: string;
  status: IndicatorStatus;
};

/** The target of an indicator as a day, that before every variation, and the day reported; null where the target is none. */
export function dayHistory(
  indicator: Indicator,
  year: number,
  shared: Words<'plan'>,
  names: Words<'vocabulary'>,
): DayHistory | null {
  const { kind, targetDate, actualDate, initialTargetDate, status } = indicator;
  if (kind !== 'DATE' || targetDate === null) return null;
  const isMoved = initialTargetDate !== null && initialTargetDate !== targetDate && !isRedefined(indicator);
  const line = (key: DayLine['key'], label: string, day: string | null): DayLine => ({
    ...{ key, label, day },
    words: day === null ? unreported(indicator, names) : date(day),
  });
  const lines = [
    ...(isMoved ? [line('initial', shared.indicator.initialTarget, initialTargetDate)] : []),
    line('target', shared.indicator.target, targetDate),
    line('actual', shared.indicator.actual, actualDate),
  ];
  const days = lines.map(({ day }) => day);
  return { lines, span: ganttSpan(year, days), target: targetDate, status };
}

function unreported({ targetDate, attainment }: Indicator, names: Words<'vocabulary'>): string {
  const words = names.state[attainment.state];
  const isOverdue = attainment.state === 'NO_ACTUAL' && targetDate !== null && targetDate < italianToday();
  return isOverdue ? `${words} (${names.overdue})` : words;
}

/** What the days show, in one sentence. */
export function dayTitle(indicator: Indicator, text: Words<'indicator'>, names: Words<'vocabulary'>): string {
  const { targetDate, actualDate, deviation: late } = indicator;
  const target = date(targetDate);
  if (actualDate === null || late === null) return text.dayOpen(target, unreported(indicator, names));
  if (late === 0) return text.dayMet(date(actualDate));
  return text.dayAway(date(actualDate), deviation(Math.abs(late), 'DATE').replace('+', ''), late > 0, target);
}

/** Where the words beside a mark have more room. */
export function wordsSide(day: string, span: Span): 'start' | 'end' {
  return placeOf(day, span, 'end') > 0.55 ? 'end' : 'start';
}
