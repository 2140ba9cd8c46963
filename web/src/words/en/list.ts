import type { words as italian } from '#words/it/list.js';

const grouped = new Intl.NumberFormat('en', { useGrouping: 'always' });

const countText = (count: number, word: string) => (count === 1 ? `1 ${word}` : `${grouped.format(count)} ${word}s`);

/** The English sentences of lists. */
export const words = {
  objectives: 'Objectives',
  objectivesLead: 'Progress of each objective.',
  indicators: 'Indicators',
  indicatorsLead: 'Progress of each indicator.',
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
    scostamento: 'Furthest from target',
    raggiungimento: 'Degree of achievement, highest first',
    codice: 'Code',
    titolo: 'Title',
    peso: 'Weight, highest first',
    copertura: 'Share measured, lowest first',
    giorno: 'Day of the target',
    unita: 'Unit',
  },
  byDocument: 'Order of the documents',
  latestFirst: 'Latest first',
  objectiveCount: (shown, total) =>
    shown === total
      ? countText(total, 'objective')
      : `${grouped.format(shown)} of ${countText(total, 'objective')}, by the filters`,
  indicatorCount: (shown, total) =>
    shown === total
      ? countText(total, 'indicator')
      : `${grouped.format(shown)} of ${countText(total, 'indicator')}, by the filters`,
  pages: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (page) => `Page ${page}`,
    rows: (first, last, total) => `rows ${first}–${last} of ${total}`,
  },
  theirIndicators: 'See the indicators of these objectives',
  none: 'No row matches the filters.',
} satisfies typeof italian;
