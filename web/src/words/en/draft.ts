import type { words as italian } from '#words/it/draft.js';

/** The English sentences of the draft of a plan. */
export const words = {
  pageTitle: (year) => `Draft of the ${year} plan`,
  lead: 'The plan started from the one of the year before: it is prepared here until it is published. When the approved document is loaded, it takes its place: the differences are shown before you confirm.',
  publication: 'Who sees it',
  content: 'Objectives, indicators and phases',
  objectives: (count) => (count === 1 ? '1 objective' : `${count} objectives`),
  totalPoints: (points, unknown) =>
    unknown === 0 ? `${points} points in all` : `${points} points known, weights not available: ${unknown}`,
  openTargets: (count) => (count === 0 ? 'no target to be confirmed' : `targets to be confirmed: ${count}`),
  objectiveData: 'Objective',
  objective: 'Objective',
  indicator: (code) => (code === '' ? 'New indicator' : `Indicator ${code}`),
  code: 'Code',
  title: 'Title',
  area: 'Area',
  sector: 'Sector',
  points: 'Weight, in points',
  percent: 'Weight, in %',
  target: 'Target',
  targetHint:
    'Targets are written as they are to be printed: a number, a limit or a day, in the words of the plan. Empty: none.',
  sum: (sum, isWhole) => (isWhole ? `Sum of weights: ${sum} %` : `Sum of weights: ${sum} %, instead of 100 %`),
  sumShort: (sum) => `weights ${sum} %`,
  sumUnknown: 'Sum of weights: not available',
  noIndicators: 'The objective has no indicators.',
  addIndicator: 'Add an indicator',
  removeIndicator: (code) => (code === '' ? 'Remove the indicator' : `Remove indicator ${code}`),
  phase: (title) => (title === '' ? 'New phase' : `Phase: ${title}`),
  start: 'Start',
  due: 'Due',
  addPhase: 'Add a phase',
  removePhase: (title) => (title === '' ? 'Remove the phase' : `Remove phase “${title}”`),
  addObjective: 'Add an objective',
  removeObjective: (code) => (code === '' ? 'Remove the objective' : `Remove objective ${code}`),
  save: 'Save the draft',
  saved: 'Draft saved.',
  wrong: (count) =>
    count === 1
      ? 'One field has to be corrected before saving.'
      : `${count} fields have to be corrected before saving.`,
  problems: {
    EMPTY: 'Please fill in this field.',
    TWICE: 'This code is used already.',
    NUMBER: 'Write a number, such as 12,5, or leave it empty.',
    BEFORE_START: 'It is due before it starts: correct one of the two days.',
  },
  ownDocument: 'The plan comes from its own document: there is no draft to prepare.',
  isPublished: 'The plan is published: withdraw its publication before you rewrite it.',
  toObjectives: 'Go to the objectives',
} satisfies typeof italian;
