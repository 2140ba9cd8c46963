import type { NextPlanPageQuery } from './closing-writes.generated.js';

type Objective = NonNullable<NextPlanPageQuery['plan']>['objectives']['nodes'][number];

/** A phase that may go on, with the days that are proposed for the next year; `id` tells phases apart. */
export type NextPhase = {
  id: string;
  objective: string;
  title: string;
  start: string | null;
  due: string | null;
};

/** The phases of objectives that no act removed, with their days one year on. */
export function proposedPhases(objectives: readonly Objective[]): NextPhase[] {
  return objectives.flatMap(({ code, phases }) =>
    phases
      .filter(({ state }) => state !== 'REMOVED')
      .map(({ id, title, start, due }) => ({
        ...{ id, objective: code, title },
        ...{ start: aYearOn(start), due: aYearOn(due) },
      })),
  );
}

/** The same day of the next year; the last of February stays the last of February. */
export function aYearOn(day: string | null): string | null {
  if (day === null) return null;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOf = (of: number) => new Date(Date.UTC(of, month, 0)).getUTCDate();
  const isLast = month === 2 && date === lastOf(year);
  const next = isLast ? lastOf(year + 1) : date;
  return [year + 1, String(month).padStart(2, '0'), String(next).padStart(2, '0')].join('-');
}
