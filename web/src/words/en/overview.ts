import type { words as italian } from '#words/it/overview.js';

const countText = (count: number, word: string) => (count === 1 ? `1 ${word}` : `${count} ${word}s`);

/** The English sentences of the Cruscotto. */
export const words = {
  title: 'Where do we stand?',
  lead: 'The results of the Performance Plan against the targets that were promised.',
  contents: 'The plan holds',
  areaCount: (count) => (count === 1 ? 'area' : 'areas'),
  sectorCount: (count) => (count === 1 ? 'sector' : 'sectors'),
  objectiveCount: (count) => (count === 1 ? 'objective' : 'objectives'),
  indicatorCount: (count) => (count === 1 ? 'indicator' : 'indicators'),
  reduced: 'Objectives with reduced weight',
  byArea: 'Target and actual by area',
  bySector: 'Target and actual by sector',
  weightCuts: 'Objectives with reduced weight',
  noWeightCuts: 'No objective has lost weight in this state of the plan.',
  incomplete: 'To be completed',
  leftWithout: (count, total) => `Left without a result: ${count} of ${countText(total, 'indicator')}`,
  incompleteOf: (count, total) =>
    count === 0 ? 'To be completed: nothing' : `To be completed: ${count} of ${countText(total, 'indicator')}`,
  allIncomplete: (count) => `All ${count} indicators to be completed`,
  weightCutCount: (count) =>
    count === 0 ? 'Objectives with reduced weight: none' : `Objectives with reduced weight: ${count}`,
  decisionsOf: (act) => `Latest decisions: ${act}`,
  complete: 'Every indicator is reported and measurable.',
  decisions: 'Latest decisions',
  noDecisions: 'No decision in this state of the plan.',
  allDecisions: 'All decisions in the Register of variations',
  cycle: {
    CLOSED: 'Cycle closed',
    ADOPTED: 'Report adopted by the Giunta',
    VALIDATED: 'Report validated by the Evaluation Board',
    by: (words, number, day) => (number === null ? `${words} on ${day}` : `${words} (no. ${number} of ${day})`),
  },
} satisfies typeof italian;
