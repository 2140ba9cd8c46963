import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from './format.js';
import { englishWords } from './words/en.js';
import { italianWords } from './words/it.js';

const it = format('it', italianWords);
const en = format('en', englishWords);

describe('Italian numbers', () => {
  test('thousands are grouped from four digits on', () => {
    expect([it.number(1234), it.number(91690), it.number(0.1)]).toEqual(['1.234', '91.690', '0,1']);
  });

  test('zero is a number, unknown is not', () => {
    expect([it.number(0), it.number(null), it.percent(0), it.percent(null)]).toEqual(['0', 'n.d.', '0,00 %', 'n.d.']);
  });

  test('a percentage has two decimals', () => {
    expect([it.percent(80.843), it.percent(100), it.percent(94.1666)]).toEqual(['80,84 %', '100,00 %', '94,17 %']);
  });

  test('what is below 100 never prints as 100', () => {
    expect([it.percent(99.994), it.percent(99.995), it.percent(99.999999)]).toEqual(['99,99 %', '99,99 %', '99,99 %']);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, maxExcluded: true, noNaN: true }), (value) => {
        expect(it.percent(value)).not.toBe('100,00 %');
      }),
    );
  });

  test('a share of weight prints as a percentage', () => {
    expect(it.share(0.941667)).toBe('94,17 %');
  });

  test('a difference carries its sign, and its unit where it is of percentages', () => {
    expect([it.difference(1.14), it.difference(-2.5), it.difference(0)]).toEqual(['+1,14', '−2,50', '0,00']);
    expect([it.points(1.143), it.points(null)]).toEqual(['+1,14 punti percentuali', 'n.d.']);
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
    expect(it.measure(value, kind)).toBe(text);
  });

  test('a deviation of percentages is in percentage points', () => {
    expect([it.deviation(2.5, 'PERCENT'), it.deviation(-36, 'NUMBER'), it.deviation(null, 'NUMBER')]).toEqual([
      '+2,5 punti percentuali',
      '−36',
      'n.d.',
    ]);
  });
});

describe('targets', () => {
  const none = { unit: null, target: null, targetDate: null, rangeMin: null, rangeMax: null };
  const stated = (direction: 'HIGHER' | 'LOWER' | 'RANGE') => ({ ...none, direction, directionInferred: false });
  const inferred = (direction: 'HIGHER' | 'LOWER') => ({ ...stated(direction), directionInferred: true });
  test.each([
    ['≤ 10 giorni', { ...stated('LOWER'), kind: 'NUMBER', target: 10, unit: 'giorni' }],
    ['≥ 80 %', { ...stated('HIGHER'), kind: 'PERCENT', target: 80 }],
    ['10', { ...inferred('LOWER'), kind: 'NUMBER', target: 10 }],
    ['91.690', { ...inferred('HIGHER'), kind: 'NUMBER', target: 91690 }],
    ['fatto (1)', { ...stated('HIGHER'), kind: 'BINARY', target: 1 }],
    ['entro il 30 giugno 2019', { ...stated('LOWER'), kind: 'DATE', targetDate: '2019-06-30' }],
    ['80–100 %', { ...stated('RANGE'), kind: 'PERCENT', rangeMin: 80, rangeMax: 100 }],
    ['10–15 giorni', { ...stated('RANGE'), kind: 'NUMBER', rangeMin: 10, rangeMax: 15, unit: 'giorni' }],
    ['da −5 a 5', { ...stated('RANGE'), kind: 'NUMBER', rangeMin: -5, rangeMax: 5 }],
    ['≥ 10', { ...stated('RANGE'), kind: 'NUMBER', rangeMin: 10 }],
    ['≤ 15', { ...stated('RANGE'), kind: 'NUMBER', rangeMax: 15 }],
    [null, { ...stated('LOWER'), kind: 'NUMBER' }],
  ] as const)('read "%s": the bound is that which the plan states, never one that is inferred', (text, target) => {
    expect(it.target(target)?.replace('-', '−') ?? null).toBe(text);
  });

  test('of a history have the bound of the polarity that is given', () => {
    expect(it.canonicalTarget('30', 'NUMBER', 'giorni', stated('LOWER'))).toBe('≤ 30 giorni');
    expect(it.canonicalTarget('30', 'NUMBER', 'giorni')).toBe('30 giorni');
    expect(en.canonicalTarget('10..15', 'NUMBER')).toBe('10–15');
  });
});

test('a canonical number of a revision reads as Italian, any other text stays', () => {
  const values = ['91690', '87.5', 'a fine anno', '0,1', null];
  expect(values.map(it.revisionValue)).toEqual(['91.690', '87,5', 'a fine anno', '0,1', 'n.d.']);
});

test('a date is written out; an instant is the day in Italy', () => {
  expect([it.date('2019-12-31'), it.date('2019-12-31T23:30:00Z'), it.date(null)]).toEqual([
    '31 dicembre 2019',
    '1 gennaio 2020',
    'n.d.',
  ]);
});

test('English numbers, dates and units', () => {
  expect([en.number(91690), en.number(0.1), en.number(null), en.date('2019-12-31')]).toEqual([
    '91,690',
    '0.1',
    'not available',
    '31 December 2019',
  ]);
  expect([en.measure(92.5, 'PERCENT'), en.measure(1, 'BINARY'), en.points(-2.5), en.percent(99.999)]).toEqual([
    '92.5%',
    'done (1)',
    '−2.50 percentage points',
    '99.99%',
  ]);
});
