import type { ComparisonLevel } from '#gql';
import type { italianComparison } from '../it/comparison.js';

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The English sentences of comparisons. */
export const englishComparison: typeof italianComparison = {
  download: {
    name: 'Download',
    csv: 'Data of the table (CSV)',
    png: 'Picture (PNG)',
    svg: 'Drawing (SVG)',
    done: (file) => `${file}: downloaded.`,
    failed: 'The picture did not come out: try again, or download the data.',
    wholeTable: 'Download the whole table, with the filters and situation chosen:',
    asCsv: 'CSV',
    asXlsx: 'XLSX',
    report: 'Download the performance report, a draft until the cycle is closed:',
    asDocx: 'DOCX',
    asPdf: 'PDF',
  },
  comparison: {
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
      return `${counted(count, ...words[level])} of ${total} below target`;
    },
    capNote: 'In brackets how far beyond the target: at most 100 counts in the calculation.',
    legendTarget: 'target: 100%',
    legendOther: (act) => `actual, ${act.toLowerCase()}`,
    nothing: 'There is nothing to compare in this situation.',
    onlyFirst: (shown, total) => `The first ${shown} of ${total} are shown: the file to download has them all.`,
    easingTitle: 'Effect of the variations',
    easingLead:
      'How many points of the result come from targets changed during the year. Only indicators measured against both targets count: this is why it is not the difference between the two results.',
    withInitial: 'Against the initial targets',
    withCurrent: 'Against the targets in force',
    notComparable: (count) =>
      count === 1
        ? '1 indicator that cannot be compared, and why'
        : `${count} indicators that cannot be compared, and why`,
    allComparable: 'All indicators can be compared.',
    onInitial: (state) => `against the initial target: ${state}`,
    onCurrent: (state) => `against the target in force: ${state}`,
  },
  twoActs: {
    with: 'Compare with',
    none: 'no other situation',
    heading: 'Two situations compared',
    changed: (count, total) =>
      count === 0
        ? 'No difference between the two situations'
        : `${counted(count, 'row differs', 'rows differ')} of ${total}`,
    weight: 'Weight',
    target: 'Target',
    result: 'Degree of achievement',
    absent: 'not present',
    decisions: 'What changed between the two',
    noDecisions: 'No decision between the two situations changed anything.',
  },
  history: {
    title: 'Target and readings over time',
    targetFromTo: (from, to) => `Target from ${from} to ${to}`,
    explanation:
      'The stepped line is the target after each variation; the points are readings of the definition in force.',
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
    otherDefinition: 'of another definition',
    targetOf: 'Target',
    series: 'In other years',
    seriesTitle: (years) => `The same indicator in ${years} years`,
    year: 'Year',
    oldAndNew: 'Earlier and new text',
    oldText: 'Before the redefinition',
    newText: 'After the redefinition',
  },
};
