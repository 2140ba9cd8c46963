import type { PhaseState } from '#gql';

/** The icon of each state: it carries the meaning where colours cannot. */
export const phaseIcons: Record<PhaseState, string> = {
  TO_DO: '○',
  ON_TIME: '◐',
  LATE: '✕',
  DONE: '●',
  DONE_LATE: '◕',
  REMOVED: '—',
};
