import type { words as italian } from '../it/phases.js';

const phases = (count: number): string => (count === 1 ? '1 phase' : `${count} phases`);

/** The English sentences about phases of objectives. */
export const words: typeof italian = {
  title: 'Phases',
  phase: 'Phase',
  state: 'State',
  reported: 'Progress',
  notReported: 'Not reported',
  notPlanned: 'no longer planned',
  notDone: 'not done',
  doneDay: 'Done on',
  today: 'Today',
  notScored: 'Phases do not count in the score.',
  scored: (share) => `Phases give ${share} of the score of their objective.`,
  marks:
    'The full diamond is the due day, the hollow one the day before the amendments, the circle the day on which the phase was done.',
  dueOn: (day) => `due ${day}`,
  fromTo: (start, due) => `from ${start}, due ${due}`,
  before: (day) => `(before ${day})`,
  progress: (percent) => `progress ${percent}`,
  doneOn: (day) => `done on ${day}`,
  late: (late, total) => `${late === 1 ? '1 phase late' : `${late} phases late`} of ${total}`,
  done: (done, total) =>
    done === 0
      ? `No phase done of ${total}, none late`
      : `${done === 1 ? '1 phase done' : `${done} phases done`} of ${total}, none late`,
  allRemoved: (count) => (count === '1' ? 'The only phase was removed' : `All ${count} phases were removed`),
  revised: (what, act, day) => `${what}${day === null ? '' : ` to ${day}`}: ${act}`,
  due: {
    title: (overdue, soon) =>
      overdue === 0
        ? `Phases due: ${phases(soon)} within 30 days`
        : soon === 0
          ? `Phases due: ${phases(overdue)} overdue`
          : `Phases due: ${phases(overdue)} overdue, ${soon} within 30 days`,
    on: (day) => `due ${day}`,
    more: (count) => `And ${phases(count)} more: they are on the pages of the sectors.`,
  },
  entry: {
    title: 'Phases',
    lead: 'The progress of phases, beside the values. For a phase that is done, the day is enough.',
    percent: 'Progress %',
    doneOn: 'Done on',
    evidence: 'Act or document',
    note: 'Note',
    cell: (field, title) => `${field}: ${title}`,
    save: 'Record the phases',
    nothing: 'Nothing to record: this is recorded already.',
    saved: (count) => (count === 1 ? '1 phase recorded.' : `${count} phases recorded.`),
    notSaved: 'Nothing was recorded: correct what is marked.',
    conflict: (percent) =>
      `Somebody else recorded this phase meanwhile (${percent}). Check and record again: what is written here will hold.`,
    wrongPercent: 'Write a number from 0 to 100.',
    history: (count) => (count === 1 ? 'One report' : `${count} reports`),
    by: (who, day) => `${who}, on ${day}`,
    commandLine: 'from the command line',
    nothingSaid: 'no progress',
  },
};
