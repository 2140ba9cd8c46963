import type { words as italian } from '#words/it/list.js';

const countText = (count: number, word: string) => (count === 1 ? `1 ${word}` : `${count} ${word}s`);

/** The English sentences of lists. */
export const words = {
  objectives: 'Which objectives are there, and how far are they?',
  indicators: 'Which indicators are there, and how far are they?',
  filters: 'Filters',
  filtersSet: (count) => (count === 0 ? 'Filters and order' : `Filters and order (${count})`),
  clear: 'Clear the filters',
  all: 'All',
  everyOne: 'All',
  name: {
    stato: 'Outcome',
    risultato: 'Degree of achievement',
    rendicontato: 'Reporting',
    peso: 'Weight',
    area: 'Area',
    settore: 'Sector',
    testo: 'Code or title',
    ordine: 'Order by',
  },
  result: { sotto50: 'Below 50%', sotto100: 'Below 100%', raggiunto: '100%' },
  reported: { si: 'Reported', no: 'Not reported' },
  measured: { si: 'Fully measured', no: 'To be completed' },
  weight: { ridotto: 'Reduced', ignoto: 'Not available' },
  order: {
    scostamento: 'Deviation, furthest from target first',
    raggiungimento: 'Degree of achievement, highest first',
    peso: 'Weight, highest first',
    titolo: 'Title',
    giorno: 'Day of the target',
    unita: 'Unit',
  },
  byCode: 'Code',
  byDocument: 'Order of the document',
  objectiveCount: (shown, total) =>
    shown === total ? countText(total, 'objective') : `${shown} of ${countText(total, 'objective')}, by the filters`,
  indicatorCount: (shown, total) =>
    shown === total ? countText(total, 'indicator') : `${shown} of ${countText(total, 'indicator')}, by the filters`,
  onTheScreen: (shown) => `The first ${shown} are below.`,
  theirIndicators: 'See the indicators of these objectives',
  none: 'No row matches the filters.',
  more: (count) => `Show ${count} more`,
  beyond: 'One page shows a thousand at most: to see them all narrow the filters, or download the table.',
  onCurrentTargets: 'Filters and order follow the targets in force.',
} satisfies typeof italian;
