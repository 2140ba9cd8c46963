import { dateText } from '../../../plan/italian-day.js';
import type { Choice } from '../../question/import-question.js';

/** The day that a value is of, and whether it is the year's final one. */
export interface ReadingTime {
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
}

/** Interim values at the year's end are those before the final ones are settled. */
const INTERIM_DAYS = ['03-31', '06-30', '09-30', '12-31'];

export function yearEnd(year: number): string {
  return `${year}-12-31`;
}

/** A time as the answer to a question: "2019-12-31 final". */
export function timeAnswer({ asOf, final }: ReadingTime): string {
  return `${asOf} ${final ? 'final' : 'interim'}`;
}

export function answeredTime(answer: string): ReadingTime | null {
  const [, asOf, sort] = /^(\d{4}-\d{2}-\d{2}) (final|interim)$/.exec(answer) ?? [];
  return asOf === undefined ? null : { asOf, final: sort === 'final' };
}

/** The times that values of a plan usually are of: the year's end, and those for which the sectors were asked to report. */
export function timeChoices(year: number, campaigns: readonly ReadingTime[]): Choice[] {
  const usual = [
    { asOf: yearEnd(year), final: true },
    ...campaigns,
    ...INTERIM_DAYS.map((day) => ({ asOf: `${year}-${day}`, final: false })),
  ];
  const choices = new Map(usual.map((time) => [timeAnswer(time), timeLabel(time)]));
  return [...choices].map(([value, label]) => ({ value, label }));
}

function timeLabel({ asOf, final }: ReadingTime): string {
  return final ? `valori definitivi al ${dateText(asOf)}` : `valori intermedi al ${dateText(asOf)}`;
}
