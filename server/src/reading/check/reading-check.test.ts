import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasuredIndicator, ReportedInput } from '../reported-input.js';
import { numberText } from './number-text.js';
import { looksLikeShare } from './percent-question.js';
import { answeredProblems, canonicalMeasures, readingProblems } from './reading-check.js';

describe('a number becomes the decimal text that was written', () => {
  test.each([
    [1234.5, '1234.5'],
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    [1e17, '100000000000000000'],
    [-3, '-3'],
    [-0, '0'],
    [91690, '91690'],
  ])('%d', (number, text) => expect(numberText(number)).toBe(text));

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e18, 1e300, 1e-20])('%d is no measure', (number) =>
    expect(numberText(number)).toBeNull(),
  );

  test('it never has an exponent, and is the same number when it is read again', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (number) => {
        const text = numberText(number);
        if (text === null) return;
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number.parseFloat(text) + 0).toBe(number + 0);
      }),
    );
  });

  test('what has been written with up to 15 digits comes back as it was written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 999_999_999n }), fc.integer({ min: 1, max: 6 }), (digits, decimals) => {
        const whole = digits / 10n ** BigInt(decimals);
        const rest = (digits % 10n ** BigInt(decimals)).toString().padStart(decimals, '0').replace(/0+$/, '');
        const written = rest === '' ? `${whole}` : `${whole}.${rest}`;
        expect(numberText(JSON.parse(written))).toBe(written);
      }),
    );
  });
});

describe('a percentage is questioned where it looks like a share of one', () => {
  test.each([
    ['0.88', 100, true],
    ['1', 100, true],
    ['1', 50, true],
    ['1', 49, false],
    ['0.05', 5, true],
    ['0.5', 5, false],
    ['0', 100, false],
    ['1.01', 100, false],
    ['-0.5', 100, false],
    ['0.88', null, false],
  ])('%s against %s: %s', (value, target, asked) => expect(looksLikeShare(value, target)).toBe(asked));
});

const measured = (more: Partial<MeasuredIndicator>): MeasuredIndicator => {
  return {
    kind: 'NUMBER',
    direction: 'HIGHER',
    target: null,
    rangeMin: null,
    rangeMax: null,
    unit: null,
    title: null,
    formula: null,
    ...more,
  };
};
const PERCENT = measured({ kind: 'PERCENT', target: 100 });
const NUMBER = measured({ target: 12 });
const VISITORS = measured({ target: 50000 });
const BINARY = measured({ kind: 'BINARY', target: 1 });

function input(more: Partial<ReportedInput>): ReportedInput {
  return {
    indicator: '7',
    value: null,
    numerator: null,
    date: null,
    denominator: null,
    asOf: '2021-12-31',
    final: true,
    note: null,
    criticality: null,
    correctiveAction: null,
    form: 'NUMBER',
    confirmed: [],
    ...more,
  };
}

const codes = (...args: Parameters<typeof readingProblems>) => readingProblems(...args).map(({ code }) => code);

describe('what is reported must be one measure that the indicator can have', () => {
  test.each([
    ['a value', { value: 3 }, NUMBER, []],
    ['a ratio', { numerator: 3, denominator: 4 }, PERCENT, []],
    ['a ratio over nothing with its reason', { numerator: 0, denominator: 0, note: 'x' }, PERCENT, []],
    ['a ratio over nothing without a reason', { numerator: 0, denominator: 0 }, PERCENT, ['REASON_MISSING']],
    [
      'a ratio over nothing with a blank reason',
      { numerator: 0, denominator: 0, note: ' ' },
      NUMBER,
      ['REASON_MISSING'],
    ],
    ['a part of nothing', { numerator: 8000, denominator: 0, note: 'x' }, PERCENT, ['ZERO_DENOMINATOR']],
    ['a part of nothing as a number', { numerator: -1, denominator: 0 }, NUMBER, ['ZERO_DENOMINATOR']],
    ['seven decimals', { value: 0.1234567 }, NUMBER, ['TOO_FINE']],
    ['seven decimals in a ratio', { numerator: 1, denominator: 0.1234567 }, NUMBER, ['TOO_FINE']],
    ['sixteen digits', { value: 1234567890123456 }, NUMBER, ['UNREADABLE_NUMBER']],
    ['a word for a number', { value: 1, form: 'WORD' }, NUMBER, ['NOT_A_NUMBER']],
    ['a word for a percentage', { value: 1, form: 'WORD' }, PERCENT, ['NOT_A_NUMBER']],
    ['a word for done', { value: 1, form: 'WORD' }, BINARY, []],
    ['a percentage for a number', { value: 80, form: 'PERCENT' }, NUMBER, ['NOT_A_PERCENTAGE']],
    ['a percentage for a percentage', { value: 80, form: 'PERCENT' }, PERCENT, []],
    ['a percentage for done', { value: 1, form: 'PERCENT' }, BINARY, ['BINARY_VALUE']],
    ['nothing', {}, NUMBER, ['VALUE_MISSING']],
    ['half a ratio', { numerator: 3 }, PERCENT, ['RATIO_INCOMPLETE']],
    ['both', { value: 3, denominator: 4 }, NUMBER, ['VALUE_AND_RATIO']],
    ['a ratio below zero', { numerator: 3, denominator: -4 }, NUMBER, ['NEGATIVE_DENOMINATOR']],
    ['a number without end', { value: 1e300 }, NUMBER, ['UNREADABLE_NUMBER']],
    ['done', { value: 1 }, BINARY, []],
    ['not done', { value: 0 }, BINARY, []],
    ['half done', { value: 0.5 }, BINARY, ['BINARY_VALUE']],
    ['a ratio of done', { numerator: 1, denominator: 2 }, BINARY, ['BINARY_VALUE']],
    ['a share', { value: 0.88 }, PERCENT, ['PERCENT_AS_SHARE']],
    [
      'a share of a range',
      { value: 0.88 },
      { ...PERCENT, target: null, rangeMin: 80, rangeMax: 90 },
      ['PERCENT_AS_SHARE'],
    ],
    ['a share that is meant', { value: 0.88, confirmed: ['PERCENT_AS_SHARE'] }, PERCENT, []],
    [
      'a share where something else is meant',
      { value: 0.88, confirmed: ['FAR_ABOVE_TARGET'] },
      PERCENT,
      ['PERCENT_AS_SHARE'],
    ],
    ['a long criticality', { value: 3, criticality: 'x'.repeat(4001) }, NUMBER, ['TOO_LONG']],
    ['a long note', { value: 3, note: 'x'.repeat(4001) }, NUMBER, ['TOO_LONG']],
  ] as const)('%s', (_, more, indicator, expected) => expect(codes(input(more), indicator, 2021)).toEqual(expected));

  test('of an indicator that the plan has', () => {
    expect(codes(input({ value: 3 }), null, 2021)).toEqual(['UNKNOWN_INDICATOR']);
  });

  test('the question names both meanings', () => {
    const [problem] = readingProblems(input({ value: 0.88 }), PERCENT, 2021);
    expect(problem).toMatchObject({ subject: '7', field: 'value' });
    expect(problem?.message).toContain('0,88 significa 88 %?');
  });
});

describe('a value of another size than the target is asked, and taken when it is confirmed', () => {
  test.each([
    ['974 times the target', { value: 48_730_000 }, VISITORS, ['FAR_ABOVE_TARGET']],
    ['a hundred times the target', { value: 1200 }, NUMBER, ['FAR_ABOVE_TARGET']],
    ['just less than a hundred times', { value: 1199 }, NUMBER, []],
    ['a hundred times below zero', { value: -1200 }, NUMBER, ['FAR_ABOVE_TARGET']],
    ['a ratio of a hundred times', { numerator: 1200, denominator: 1 }, NUMBER, ['FAR_ABOVE_TARGET']],
    ['as much in an interim reading', { value: 1200, final: false }, NUMBER, ['FAR_ABOVE_TARGET']],
    ['a thousandth, where a comma was a dot', { value: 48.73 }, VISITORS, ['FAR_BELOW_TARGET']],
    ['a hundredth with decimals', { value: 499.5 }, VISITORS, ['FAR_BELOW_TARGET']],
    ['just more than a hundredth', { value: 500.5 }, VISITORS, []],
    ['a hundredth as a whole number', { value: 500 }, VISITORS, []],
    ['a thousandth as a whole number', { value: 50 }, VISITORS, ['FAR_BELOW_TARGET']],
    ['one of a few', { value: 1 }, measured({ target: 200 }), []],
    ['a thousandth in the course of the year', { value: 50, final: false }, VISITORS, []],
    ['a thousandth of a ceiling', { value: 50 }, { ...VISITORS, direction: 'LOWER' }, []],
    ['nothing', { value: 0 }, VISITORS, []],
    ['anything where there is no target', { value: 48_730_000 }, measured({}), []],
    ['anything where the target is zero', { value: 48_730_000 }, measured({ target: 0 }), []],
    [
      'a hundred times the upper limit of a range',
      { value: 1500 },
      measured({ direction: 'RANGE', rangeMin: 10, rangeMax: 15 }),
      ['FAR_ABOVE_TARGET'],
    ],
    [
      'a hundred times the only limit of a range',
      { value: 1000 },
      measured({ direction: 'RANGE', rangeMin: 10 }),
      ['FAR_ABOVE_TARGET'],
    ],
    ['done', { value: 1 }, BINARY, []],
    ['what is confirmed', { value: 1200, confirmed: ['FAR_ABOVE_TARGET'] }, NUMBER, []],
  ] as const)('%s', (_, more, indicator, expected) => expect(codes(input(more), indicator, 2021)).toEqual(expected));

  test.each([
    ['Giorni di apertura', null, 400, ['MORE_DAYS_THAN_A_YEAR']],
    ['Numero giornate di formazione', null, 400, ['MORE_DAYS_THAN_A_YEAR']],
    ['Tempo medio (giorni)', null, 367, ['MORE_DAYS_THAN_A_YEAR']],
    ['Tempo medio', 'media del tempo in giorni', 366, []],
    ['Pratiche evase entro 30 giorni', null, 400, []],
  ])('«%s»: %s days a year does not have', (title, formula, value, expected) => {
    expect(codes(input({ value }), measured({ title, formula, target: 300 }), 2021)).toEqual(expected);
  });

  test.each([
    ['giorni', 30, 400, ['MORE_DAYS_THAN_A_YEAR']],
    ['gg', null, 367, ['MORE_DAYS_THAN_A_YEAR']],
    ['accessi', 300, 400, []],
    ['giorni', 1200, 1400, []],
  ])('in the unit «%s» with a target of %s, %s is asked: %j', (unit, target, value, expected) => {
    expect(codes(input({ value }), measured({ title: 'Giorni di apertura', unit, target }), 2021)).toEqual(expected);
  });

  test('the question names the value, the target and how often it is in it', () => {
    const [problem] = readingProblems(input({ value: 48_730_000 }), VISITORS, 2021);
    expect(problem?.message).toBe(
      'Indicatore 7: 48.730.000 è 974 volte il target, che è 50.000. Controllare virgole, punti e zeri: correggere il valore, oppure confermare che è proprio 48.730.000.',
    );
  });

  test('only what was asked is kept as an answer', () => {
    const confirmed = ['PERCENT_AS_SHARE', 'FAR_ABOVE_TARGET', 'DATE_AFTER_YEAR'] as const;
    expect(answeredProblems(input({ value: 1200, confirmed }), NUMBER, 2021)).toEqual(['FAR_ABOVE_TARGET']);
    expect(answeredProblems(input({ value: 12, confirmed }), NUMBER, 2021)).toEqual([]);
  });
});

test.each([
  ['2021-01-01', false, []],
  ['2021-12-31', false, []],
  ['2022-01-01', false, ['DATE_OUTSIDE_YEAR']],
  ['2022-01-31', true, []],
  ['2022-02-01', true, ['DATE_AFTER_YEAR']],
  ['2022-06-30', true, ['DATE_AFTER_YEAR']],
  ['2022-07-01', true, ['DATE_OUTSIDE_YEAR']],
  ['2020-12-31', true, ['DATE_OUTSIDE_YEAR']],
])('%s can be reported for 2021, as final value %s: %j', (asOf, final, expected) => {
  expect(codes(input({ value: 3, asOf, final }), NUMBER, 2021)).toEqual(expected);
});

test('measures are kept as decimal text', () => {
  expect(canonicalMeasures(input({ numerator: 48, denominator: 50.5 }))).toEqual({
    value: null,
    numerator: '48',
    denominator: '50.5',
  });
});
