import type { words as italian } from '#words/it/comparison.js';

type Level = 'AREA' | 'SECTOR' | 'OBJECTIVE' | 'INDICATOR';

const grouped = new Intl.NumberFormat('en', { useGrouping: 'always' });

const LEVELS: Record<Level, [string, string]> = {
  AREA: ['area', 'areas'],
  SECTOR: ['sector', 'sectors'],
  OBJECTIVE: ['objective', 'objectives'],
  INDICATOR: ['indicator', 'indicators'],
};

const counted = (count: number, level: Level): string =>
  `${grouped.format(count)} ${LEVELS[level][count === 1 ? 0 : 1]}`;

/** The English sentences of comparisons. */
export const words = {
  title: 'Planned and actual compared',
  lead: 'Planned targets and actual results.',
  explain: 'Percentage of the target achieved. The line is the target (100%).',
  level: { AREA: 'Areas', SECTOR: 'Sectors', OBJECTIVE: 'Objectives', INDICATOR: 'Indicators' },
  levels: 'Compare by',
  budget: 'Planned',
  outcome: 'Actual',
  deviation: 'Deviation',
  weight: 'Weight',
  bounds: 'Possible final result',
  fromTarget: (points) => `${points} points`,
  actualOf: (actual, target) => `actual ${actual}, target ${target}`,
  aim: (target) => `target ${target}`,
  order: 'Order by',
  orders: {
    scostamento: 'Furthest from target',
    nome: 'Name or code',
    peso: 'Weight, highest first',
    copertura: 'Share measured, lowest first',
    effetto: 'Effect of the variations, highest first',
  },
  behind: (count, total, level) => `${grouped.format(count)} of ${counted(total, level)} below target`,
  incomplete: (count, level) =>
    `${grouped.format(count)} ${level === 'INDICATOR' ? 'without a result' : 'to be completed'}`,
  achieved: (count, total, level) =>
    `${grouped.format(count)} of ${counted(total, level)} ${count === 1 ? 'has' : 'have'} reached the target`,
  allAchieved: (total, level) =>
    total === 1 ? 'The target is reached' : `All ${counted(total, level)} have reached the target`,
  nothingMeasured: (total, level) => `${counted(total, level)}: no result measured yet`,
  targetMark: 'Target = 100%',
  legendTarget: 'target (100%)',
  legendActual: 'actual, in the colour of its outcome',
  legendOther: (state) => `actual: ${state}`,
  nothing: 'There is nothing to compare in this version of the plan.',
  easingTitle: 'Effect of the variations',
  easingLead:
    'How many points of the result come from targets changed during the year. Only indicators measured against both targets count: this is why it is not the difference between the two results.',
  withInitial: 'Against the initial targets',
  withCurrent: 'Against the targets in force',
  twoStates: {
    with: 'Compare with',
    none: 'none',
    year: (year) => `Year ${year}`,
    rows: 'Rows',
    allRows: 'All',
    onlyChanged: 'Only those that differ',
    changed: (count, shown, other) =>
      count === 0
        ? `No difference from: ${other}`
        : `${count === 1 ? '1 row differs' : `${shown} rows differ`} from: ${other}`,
    absent: 'not present',
    decisions: 'Decisions between the two versions',
    noDecisions: 'No decision between the two versions changed anything.',
  },
} satisfies typeof italian;
