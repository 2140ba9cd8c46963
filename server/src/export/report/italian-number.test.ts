import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, deviation, measure, number, percent, points, stated } from './italian-number.js';

test('numbers are grouped from four digits on, and unknown ones are n.d.', () => {
  expect([number(1234), number(91_690), number(0.1), number(0), number(null)]).toEqual([
    '1.234',
    '91.690',
    '0,1',
    '0',
    'n.d.',
  ]);
});

test('what is below 100 never prints as 100', () => {
  expect([percent(100), percent(99.999), percent(99.994), percent(null)]).toEqual([
    '100,00 %',
    '99,99 %',
    '99,99 %',
    'n.d.',
  ]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, maxExcluded: true, noNaN: true }), (value) => {
      expect(percent(value)).not.toBe('100,00 %');
    }),
  );
});

test('measures and deviations have the unit of their indicator', () => {
  expect([measure(92.5, 'PERCENT'), measure(1, 'BINARY'), measure(0, 'BINARY'), measure(2, 'BINARY')]).toEqual([
    '92,5 %',
    'fatto (1)',
    'non fatto (0)',
    '2',
  ]);
  expect([deviation(2412, 'NUMBER'), deviation(-7.6, 'PERCENT'), points(1.143), points(null)]).toEqual([
    '+2.412',
    '−7,6 punti percentuali',
    '+1,14 punti percentuali',
    'n.d.',
  ]);
});

test('a stated value is a number only where it is one', () => {
  expect([stated('91690'), stated('fine anno'), stated('0,1'), stated(null)]).toEqual([
    '91.690',
    'fine anno',
    '0,1',
    'n.d.',
  ]);
});

test('an instant is the day in Italy', () => {
  expect([day('2019-12-31'), day('2019-12-31T23:30:00Z'), day(null)]).toEqual([
    '31 dicembre 2019',
    '1 gennaio 2020',
    'n.d.',
  ]);
});
