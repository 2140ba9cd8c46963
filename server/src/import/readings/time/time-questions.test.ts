import { expect, it } from 'vitest';
import type { DraftReading } from '../draft-reading.js';
import { timeQuestions, type WaitingReading } from './time-questions.js';

const plan = { year: 2021, campaigns: [] };

function waiting(asks: WaitingReading['asks'], asOf: string, final: boolean): WaitingReading {
  const reading: DraftReading = {
    ...{ line: 2, place: {}, indicator: 'K1', value: '1', numerator: null, denominator: null, asOf, final },
    ...{ note: null, criticality: null, correctiveAction: null, form: 'NUMBER', confirmed: false, text: '' },
  };
  return { asks, reading };
}

it('the time of many values is one question, with what is likely proposed', () => {
  const rows = [waiting('MOMENT', '2021-12-31', true), waiting('MOMENT', '2021-12-31', true)];
  expect(timeQuestions(rows, plan)).toMatchObject([
    {
      id: 'time',
      code: 'VALUE_MEANING',
      blocking: true,
      proposed: '2021-12-31 final',
      message: expect.stringContaining('(2)'),
    },
  ]);
});

it('values of two days may be final by their day', () => {
  const [question] = timeQuestions([waiting('FINAL', '2021-12-31', true), waiting('FINAL', '2021-06-30', false)], plan);
  expect(question).toMatchObject({ id: 'final', proposed: 'BY_DAY' });
  expect(question?.choices.map(({ value }) => value)).toEqual(['FINAL', 'INTERIM', 'BY_DAY']);
});

it('what differs has no proposal', () => {
  const rows = [waiting('INTERIM_DAY', '2021-06-30', false), waiting('INTERIM_DAY', '2021-09-30', false)];
  expect(timeQuestions(rows, plan)).toMatchObject([{ id: 'interim-day', proposed: null }]);
});
