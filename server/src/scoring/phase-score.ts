import type { PhaseState } from '../plan/state/plan-state-phase.js';
import { dateAttainment, type ExactAttainment, scoredAttainment, unscoredAttainment } from './attainment.js';
import { exactNumber, HUNDRED } from './exact-number.js';
import type { ScoringPolicy } from './policy.js';
import { dayNumber } from './reported-value.js';

/** What a phase adds to the score of its objective. */
export interface ScoredPhase {
  readonly weight: string | null;
  readonly current: ExactAttainment;
  readonly initial: ExactAttainment;
}

/** What is reported of a phase: an ISO day, a canonical number 0–100. */
export interface PhaseActual {
  readonly doneOn: string | null;
  readonly percent: string | null;
}

/**
 * The attainment of a phase, where a policy scores them: done by its day 100, later by the policy's tolerance like any
 * day; not done, the percent reported. One that is due after the plan's year is not measured in it, unless it is done.
 */
export function scoredPhase(
  { due, initialDue, weight }: Pick<PhaseState, 'due' | 'initialDue' | 'weight'>,
  actual: PhaseActual | null,
  { year, lateDays }: { readonly year: number } & Pick<ScoringPolicy, 'lateDays'>,
): ScoredPhase {
  const on = (day: string | null) => phaseAttainment(day, actual, { year, lateDays });
  // A day that became known only with a decision says nothing of what was promised at first.
  const initial = initialDue === null && due !== null ? unscoredAttainment('NO_TARGET') : on(initialDue);
  return { weight, current: on(due), initial };
}

function phaseAttainment(
  due: string | null,
  actual: PhaseActual | null,
  { year, lateDays }: { readonly year: number; readonly lateDays: number },
): ExactAttainment {
  const doneOn = actual?.doneOn ?? null;
  if (doneOn !== null) {
    const late = due === null ? null : dayNumber(doneOn).minus(dayNumber(due));
    return scoredAttainment(late === null ? HUNDRED : dateAttainment(late, lateDays));
  }
  if (due !== null && due > `${year}-12-31`) return unscoredAttainment('NOT_APPLICABLE');
  const percent = exactNumber(actual?.percent ?? null);
  return percent === null ? unscoredAttainment('NO_ACTUAL') : scoredAttainment(percent);
}
