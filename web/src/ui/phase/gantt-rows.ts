import type { PhaseState } from '#gql';
import type { Words } from '#words/words.js';
import type { Place } from '../place-link.js';
import type { PhasePartsFragment } from './phase-parts.generated.js';
import { daysText, progressText } from './phase-rows.js';

/** One phase in a Gantt. */
export type GanttRow = {
  key: string;
  label: string;
  /** Where its name leads; null = nowhere. */
  place: Place | null;
  state: PhaseState;
  start: string | null;
  due: string | null;
  initialDue: string | null;
  doneOn: string | null;
  /** State, days and progress in one line. */
  words: string;
};

export const GANTT_AXIS = 28;

export const ganttRowHeight = (narrow: boolean): number => (narrow ? 132 : 56);

export const ganttHeight = (rows: number, narrow: boolean): number => GANTT_AXIS + rows * ganttRowHeight(narrow) + 8;

/** The rows of a Gantt; `named`: each leads to its objective, of which the list has several. */
export function ganttRows(
  phases: readonly PhasePartsFragment[],
  { text, names, named }: { text: Words<'phases'>; names: Words<'vocabulary'>; named: boolean },
): GanttRow[] {
  return phases.map((phase) => {
    const { key, title, state, start, due, initialDue, doneOn, objective } = phase;
    const words = [names.phaseState[state], daysText(phase, text, names.unknown)];
    const progress = progressText(phase, text);
    return {
      key,
      label: named ? `${objective.code} · ${title}` : title,
      place: named ? { kind: 'objective', key: objective.code } : null,
      state,
      start,
      due,
      initialDue,
      doneOn,
      words: [...words, ...(progress === null ? [] : [progress])].join(' · '),
    };
  });
}
