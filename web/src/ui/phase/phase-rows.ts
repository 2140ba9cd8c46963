import { date, number, percent } from '#format';
import type { PhaseState } from '#gql';
import type { Words } from '#words/words.js';
import type { PhasePartsFragment } from './phase-parts.generated.js';

/** Whether a decision has moved the day on which a phase is due. */
export function isMoved({ due, initialDue, revisions }: PhasePartsFragment): boolean {
  return initialDue === null ? revisions.some(({ kind }) => kind === 'PHASE_POSTPONED') : due !== initialDue;
}

/** The days of a phase in one line: "dal 15/01/2019 al 31/12/2019 (prima 30/06/2019)". */
export function daysText(phase: PhasePartsFragment, text: Words<'phases'>, unknown: string): string {
  const { start, due, initialDue } = phase;
  const day = (iso: string | null) => (iso === null ? unknown : date(iso));
  const planned = start === null ? text.dueOn(day(due)) : text.fromTo(date(start), day(due));
  return isMoved(phase) ? `${planned} ${text.before(day(initialDue))}` : planned;
}

/** What is reported of a phase; null where nothing is. */
export function progressText({ percent: reached, doneOn }: PhasePartsFragment, text: Words<'phases'>): string | null {
  if (doneOn !== null) return text.doneOn(date(doneOn));
  return reached === null ? null : text.progress(percent(reached));
}

/** What a list of phases shows, as the title above it: what is late comes first. */
export function phasesTitle(states: readonly PhaseState[], text: Words<'phases'>): string {
  const count = (...wanted: PhaseState[]) => states.filter((state) => wanted.includes(state)).length;
  const planned = states.length - count('REMOVED');
  const late = count('LATE');
  if (planned === 0) return text.allRemoved(number(states.length));
  if (late > 0) return text.late(late, planned);
  return text.done(count('DONE', 'DONE_LATE'), planned);
}
