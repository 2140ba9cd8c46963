import type { PhaseState } from '@traguardo/schema/vocabulary';

/** What the state of a phase depends on; days in ISO 8601. */
export interface PhaseProgress {
  readonly start: string | null;
  readonly due: string | null;
  readonly removed: boolean;
  readonly doneOn: string | null;
  readonly percent: number | null;
}

/** How far a phase is on a day. A phase without a due day is never late. */
export function phaseState({ start, due, removed, doneOn, percent }: PhaseProgress, day: string): PhaseState {
  if (removed) return 'REMOVED';
  if (doneOn !== null) return due !== null && doneOn > due ? 'DONE_LATE' : 'DONE';
  if (due !== null && due < day) return 'LATE';
  return (start !== null && start <= day) || (percent ?? 0) > 0 ? 'ON_TIME' : 'TO_DO';
}
