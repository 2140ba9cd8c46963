import { describe, expect, test } from 'vitest';
import { date, deviation, difference, measure, number, percent, share, stated } from './format.js';

describe('Italian numbers', () => {
  test('thousands are grouped from four digits on', () => {
    expect([number(1234), number(91690), number(0.1)]).toEqual(['1.234', '91.690', '0,1']);
  });

  test('zero is a number, unknown is not', () => {
    expect([number(0), number(null), percent(0), percent(null)]).toEqual(['0', 'n.d.', '0,00 %', 'n.d.']);
  });

  test('a percentage has two decimals', () => {
    expect([percent(80.843), percent(100), percent(94.1666)]).toEqual(['80,84 %', '100,00 %', '94,17 %']);
  });

  test('what is below 100 never prints as 100', () => {
    expect([percent(99.994), percent(99.995), percent(99.999999)]).toEqual(['99,99 %', '99,99 %', '99,99 %']);
  });

  test('a share of weight prints as a percentage', () => {
    expect(share(0.941667)).toBe('94,17 %');
  });

  test('a difference carries its sign', () => {
    expect([difference(1.14), difference(-2.5), difference(0)]).toEqual(['+1,14', '−2,50', '0,00']);
  });
});

describe('measures in their unit', () => {
  test.each([
    [78000, 'NUMBER', '78.000'],
    [92.5, 'PERCENT', '92,5 %'],
    [1, 'BINARY', 'fatto (1)'],
    [0, 'BINARY', 'non fatto (0)'],
    [0.5, 'BINARY', '0,5'],
    [null, 'NUMBER', 'n.d.'],
  ] as const)('%s as %s reads "%s"', (value, kind, text) => {
    expect(measure(value, kind)).toBe(text);
  });

  test('a deviation of percentages is in percentage points', () => {
    expect(deviation(2.5, 'PERCENT')).toBe('+2,5 punti percentuali');
    expect(deviation(-36, 'NUMBER')).toBe('−36');
  });

  test('a revision’s canonical number reads as Italian, its text stays', () => {
    expect([stated('91690'), stated('87.5'), stated('a fine anno'), stated(null)]).toEqual([
      '91.690',
      '87,5',
      'a fine anno',
      'n.d.',
    ]);
  });
});

test('a date is written out', () => {
  expect(date('2019-12-31')).toBe('31 dicembre 2019');
});
