import type { words as italian } from '#words/it/indicator.js';

/** The English sentences of an indicator’s history and its other years. */
export const words = {
  title: 'Target and readings over time',
  targetFromTo: (from, to) => `Target from ${from} to ${to}`,
  explanation:
    'The stepped line is the target after each variation; the points are readings of the definition in force.',
  dayExplanation:
    'The square is the day of the target, hollow the one before every variation; the dot is the day on which it was done.',
  dayMet: (day) => `Done on ${day}, the day of the target`,
  dayAway: (day, days, isLate, target) =>
    `Done on ${day}: ${days} ${isLate ? 'after' : 'before'} the target, ${target}`,
  dayOpen: (target, state) => `Target: ${target} · ${state}`,
  legendInitialDay: 'initial target',
  legendRange: 'range of the target',
  start: 'Start',
  afterAct: (ordinal) => (ordinal === 0 ? 'Plan' : `Var. ${ordinal}`),
  redefined: 'Redefined',
  moment: 'Moment',
  what: 'What',
  value: 'Value',
  source: 'Source',
  legendTarget: 'target',
  legendFinal: 'actual',
  legendInterim: 'interim',
  legendRedefined: 'redefinition: before and after do not compare',
  criticality: (words) => `Difficulties: ${words}`,
  correctiveAction: (words) => `Corrective action: ${words}`,
  confirmed: 'Unusual value, confirmed by who recorded it',
  otherDefinition: 'of another definition',
  targetOf: 'Target',
  series: 'In other years',
  seriesTitle: (years) => `The same indicator in ${years} years`,
  year: 'Year',
  oldAndNew: 'Earlier and new text',
  oldText: 'Before the redefinition',
  newText: 'After the redefinition',
} satisfies typeof italian;
