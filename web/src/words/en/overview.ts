import { number } from '#format';
import type { words as italian } from '#words/it/overview.js';

const countText = (count: number, word: string) => (count === 1 ? `1 ${word}` : `${number(count)} ${word}s`);

/** The English sentences of the Cruscotto. */
export const words = {
  title: 'Where do we stand?',
  contents: 'The plan holds',
  areaCount: (count) => (count === 1 ? 'area' : 'areas'),
  sectorCount: (count) => (count === 1 ? 'sector' : 'sectors'),
  objectiveCount: (count) => (count === 1 ? 'objective' : 'objectives'),
  indicatorCount: (count) => (count === 1 ? 'indicator' : 'indicators'),
  byArea: 'Target and actual by area',
  bySector: 'Target and actual by sector',
  noWeightCuts: 'No objective has lost weight in this version of the plan.',
  leftWithout: (count, total) => `Left without a result: ${number(count)} of ${countText(total, 'indicator')}`,
  incompleteOf: (count, total) =>
    count === 0 ? 'To be completed: nothing' : `To be completed: ${number(count)} of ${countText(total, 'indicator')}`,
  otherSectors: (count) => `and ${count === 1 ? '1 other sector' : `${number(count)} other sectors`}`,
  notMeasurable: (count) => `${countText(count, 'indicator')} that cannot be measured`,
  allWeightCuts: (count) => `All ${number(count)} objectives with reduced weight`,
  sectorChoice: 'Sector',
  wholePlan: 'The whole plan',
  sectorPage: 'Page of the sector',
  presentation: {
    open: 'Present the overview in a meeting, one picture a screen',
    title: 'Presentation',
    first: (shown, total) => `The first ${shown} of ${number(total)}, the furthest from the target first`,
    previous: 'Previous',
    next: 'Next',
    fullScreen: 'Full screen',
    leave: 'Leave',
    keys: 'Arrows to go on and back, Esc to leave.',
  },
  furthest: {
    title: 'Furthest from the target',
    of: (count) =>
      count === 1 ? 'The only indicator below target' : `The ${number(count)} indicators furthest from their target`,
    none: 'No measured result is below target.',
    notYet: 'No value has been reported yet.',
    all: (count) => `All ${number(count)} indicators below target`,
  },
  headline: {
    toReport: (missing, total) => `${number(missing)} of ${countText(total, 'indicator')} to be reported`,
    noResult: (missing, total) => `${number(missing)} of ${countText(total, 'indicator')} without a result`,
    below: (below, total, missing) =>
      `${number(below)} of ${countText(total, 'indicator')} below target${missing === 0 ? '' : `, ${number(missing)} without a result`}`,
    achievedSoFar: (measured, missing) =>
      `Target achieved by the ${countText(measured, 'indicator')} measured; ${number(missing)} without a result`,
    achieved: (total) =>
      total === 1
        ? 'The indicator has achieved its target'
        : `All ${number(total)} indicators have achieved their target`,
  },
  weightCutCount: (count) =>
    count === 0 ? 'Objectives with reduced weight: none' : `Objectives with reduced weight: ${number(count)}`,
  decisionsOf: (act, day) => `Latest decisions: ${act}${day === null ? '' : ` of ${day}`}`,
  complete: 'Every indicator is reported and measurable.',
  decisions: 'Latest decisions',
  noDecisions: 'No decision in this version of the plan.',
  allDecisions: 'All decisions in the Change log',
  cycle: {
    CLOSED: 'Cycle closed',
    ADOPTED: 'Report adopted by the Giunta',
    VALIDATED: 'Report validated by the Evaluation Board',
    by: (words, number, day) => (number === null ? `${words} on ${day}` : `${words} (no. ${number} of ${day})`),
  },
} satisfies typeof italian;
