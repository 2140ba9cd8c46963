import { expect, test } from 'vitest';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { readingViews } from './reading-views.js';

function reading(asOf: string, final: boolean, number: number): Reading {
  return {
    municipality: 'pieve',
    year: 2021,
    indicator: '7',
    asOf,
    final,
    number,
    value: '1',
    numerator: null,
    denominator: null,
    note: null,
    criticality: null,
    correctiveAction: null,
    confirmed: null,
    demonstration: false,
    measuresAct: 0,
    recordedAt: '2022-01-01T00:00:00.000Z',
    recordedBy: null,
    document: null,
    line: null,
    text: null,
    withdrawn: false,
  };
}

const chain = (readings: readonly Reading[]) =>
  readingViews(readings).map(({ asOf, final, number, supersededBy }) => [asOf, final, number, supersededBy]);

test('final readings supersede each other by date, then by number, in any order of the input', () => {
  const readings = [reading('2021-12-31', true, 2), reading('2021-11-30', true, 1), reading('2021-12-31', true, 1)];
  expect(chain(readings)).toEqual([
    ['2021-11-30', true, 1, 'Reading:pieve/2021/7/2021-12-31/consuntivo/1'],
    ['2021-12-31', true, 1, 'Reading:pieve/2021/7/2021-12-31/consuntivo/2'],
    ['2021-12-31', true, 2, null],
  ]);
});

test('interim readings supersede those of the same date alone, and never a final one', () => {
  const readings = [
    reading('2021-06-30', false, 1),
    reading('2021-06-30', false, 2),
    reading('2021-09-30', false, 1),
    reading('2021-06-30', true, 1),
  ];
  expect(chain(readings)).toEqual([
    ['2021-06-30', false, 1, 'Reading:pieve/2021/7/2021-06-30/monitoraggio/2'],
    ['2021-06-30', true, 1, null],
    ['2021-06-30', false, 2, null],
    ['2021-09-30', false, 1, null],
  ]);
});
