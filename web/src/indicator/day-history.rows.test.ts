import { italianWords as names } from '@traguardo/schema/words/it';
import { describe, expect, test } from 'vitest';
import { words as text } from '#words/it/indicator.js';
import { words as shared } from '#words/it/plan.js';
import { dayHistory, dayTitle, wordsSide } from './day-history.rows.js';
import { indicator } from './indicator.fixture.js';

const dated = {
  ...indicator,
  kind: 'DATE' as const,
  target: null,
  actual: null,
  initialTarget: null,
  initialTargetDate: '2019-06-30',
  targetDate: '2019-06-30',
  actualDate: '2019-07-12',
  deviation: 12,
};
const open = {
  ...dated,
  actualDate: null,
  deviation: null,
  attainment: { state: 'NO_ACTUAL' as const, value: null, raw: null },
};
const linesOf = (of: typeof indicator) =>
  dayHistory(of, 2019, shared, names)?.lines.map(({ key, day, words }) => [key, day, words]);

describe('an indicator that is measured by its day', () => {
  test('stands on an axis of days: target, and the day reported', () => {
    expect(linesOf(dated)).toEqual([
      ['target', '2019-06-30', '30 giugno 2019'],
      ['actual', '2019-07-12', '12 luglio 2019'],
    ]);
    expect(dayHistory(dated, 2019, shared, names)?.span).toEqual({ first: '2019-01-01', last: '2019-12-31' });
  });

  test('shows the day before every variation too, where it was moved', () => {
    expect(linesOf({ ...dated, targetDate: '2020-03-31' })?.map(([key, day]) => [key, day])).toEqual([
      ['initial', '2019-06-30'],
      ['target', '2020-03-31'],
      ['actual', '2019-07-12'],
    ]);
  });

  test('that is not reported is said to be overdue after its day, and never drawn as a day', () => {
    expect(linesOf(open)?.at(-1)).toEqual(['actual', null, 'Non rendicontato (scaduto)']);
    expect(linesOf({ ...open, targetDate: '2999-12-31' })?.at(-1)).toEqual(['actual', null, 'Non rendicontato']);
  });

  test.each([
    [dated, 'Fatto il 12 luglio 2019: 12 giorni dopo il target, 30 giugno 2019'],
    [
      { ...dated, actualDate: '2019-06-29', deviation: -1 },
      'Fatto il 29 giugno 2019: 1 giorno prima del target, 30 giugno 2019',
    ],
    [{ ...dated, actualDate: '2019-06-30', deviation: 0 }, 'Fatto il 30 giugno 2019, nel giorno del target'],
    [open, 'Target: 30 giugno 2019 · Non rendicontato (scaduto)'],
  ])('says in one sentence how far it is', (of, sentence) => {
    expect(dayTitle(of, text, names)).toBe(sentence);
  });

  test('has its words where there is more room, and nothing else has such a chart', () => {
    const span = { first: '2019-01-01', last: '2019-12-31' };
    expect([wordsSide('2019-02-01', span), wordsSide('2019-11-30', span)]).toEqual(['start', 'end']);
    expect(dayHistory(indicator, 2019, shared, names)).toBeNull();
  });
});
