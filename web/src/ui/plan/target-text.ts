import type { ShownTarget } from '@traguardo/schema/format';
import { date, measure, target } from '#format';
import type { AttainmentState } from '#gql';
import type { Words } from '#words/words.js';
import { italianToday } from '../phase/today.js';

/** A target as screens show it; one that is not set, or not understood, has a word of its own. */
export function targetText(
  shown: ShownTarget & { readonly attainment: { readonly state: AttainmentState } },
  names: Words<'vocabulary'>,
): string {
  return target(shown) ?? names.state[shown.attainment.state === 'UNCLEAR' ? 'UNCLEAR' : 'NO_TARGET'];
}

interface ShownActual extends Pick<ShownTarget, 'kind' | 'unit' | 'targetDate'> {
  readonly actual: number | null;
  readonly actualDate: string | null;
  readonly attainment: { readonly state: AttainmentState };
}

/** An actual as screens show it: a measure or a day; a missing one and one of another definition have words of their
 *  own. */
export function actualText(
  { actual, actualDate, targetDate, attainment, kind, unit }: ShownActual,
  names: Words<'vocabulary'>,
): string {
  if (actualDate !== null) return date(actualDate);
  if (actual === null && attainment.state === 'NO_ACTUAL') {
    const isOverdue = targetDate !== null && targetDate < italianToday();
    return isOverdue ? `${names.state.NO_ACTUAL} (${names.overdue})` : names.state.NO_ACTUAL;
  }
  return measure(actual, kind, unit);
}
