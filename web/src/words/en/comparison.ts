import type { ComparisonLevel } from '#gql';
import type { words as italian } from '#words/it/comparison.js';

const countText = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The English sentences of comparisons. */
export const words = {
  title: 'How much of what was promised has been achieved?',
  lead: 'Planned and actual values compared. The target of each row stands at 100%.',
  level: { AREA: 'Areas', SECTOR: 'Sectors', OBJECTIVE: 'Objectives', INDICATOR: 'Indicators' },
  levels: 'Compare by',
  basis: 'Against the',
  budget: 'Planned',
  outcome: 'Actual',
  deviation: 'Deviation',
  fromTarget: (points) => `${points} points`,
  order: 'Sort by',
  orders: {
    piano: 'order of the plan',
    nome: 'name or code',
    scostamento: 'deviation',
    copertura: 'share measured',
    effetto: 'effect of the variations',
  },
  descending: 'Reverse order',
  behind: (count, total, level) => {
    const words: Record<ComparisonLevel, [string, string]> = {
      AREA: ['area', 'areas'],
      SECTOR: ['sector', 'sectors'],
      OBJECTIVE: ['objective', 'objectives'],
      INDICATOR: ['indicator', 'indicators'],
    };
    return `${countText(count, ...words[level])} of ${total} below target`;
  },
  legendTarget: 'target: 100%',
  legendOther: (act) => `actual, ${act.toLowerCase()}`,
  nothing: 'There is nothing to compare in this situation.',
  onlyFirst: (shown, total) => `The first ${shown} of ${total} are shown: the file to download has them all.`,
  easingTitle: 'Effect of the variations',
  easingLead:
    'How many points of the result come from targets changed during the year. Only indicators measured against both targets count: this is why it is not the difference between the two results.',
  withInitial: 'Against the initial targets',
  withCurrent: 'Against the targets in force',
  twoActs: {
    with: 'Compare with',
    none: 'no other situation',
    heading: 'Two situations compared',
    changed: (count, total) =>
      count === 0
        ? 'No difference between the two situations'
        : `${countText(count, 'row differs', 'rows differ')} of ${total}`,
    weight: 'Weight',
    target: 'Target',
    result: 'Degree of achievement',
    absent: 'not present',
    decisions: 'What changed between the two',
    noDecisions: 'No decision between the two situations changed anything.',
  },
} satisfies typeof italian;
