import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText } from './number-text.js';
import { looksLikeShare } from './percent-question.js';
import { canonicalMeasures, type ReportedInput, readingProblems } from './reading-check.js';

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

const PERCENT = { kind: 'PERCENT', target: 100 } as const;
const NUMBER = { kind: 'NUMBER', target: 12 } as const;
const BINARY = { kind: 'BINARY', target: 1 } as const;

function input(more: Partial<ReportedInput>): ReportedInput {
  return {
    indicator: '7',
    value: null,
    numerator: null,
    denominator: null,
    asOf: '2021-12-31',
    final: true,
    note: null,
    confirmed: false,
    ...more,
  };
}

const codes = (...args: Parameters<typeof readingProblems>) => readingProblems(...args).map(({ code }) => code);

describe('what is reported must be one measure that the indicator can have', () => {
  test.each([
    ['a value', { value: 3 }, NUMBER, []],
    ['a ratio', { numerator: 3, denominator: 4 }, PERCENT, []],
    ['a ratio over nothing', { numerator: 0, denominator: 0 }, PERCENT, []],
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
    ['a share that is meant', { value: 0.88, confirmed: true }, PERCENT, []],
    ['a long note', { value: 3, note: 'x'.repeat(4001) }, NUMBER, ['TOO_LONG']],
  ])('%s', (_, more, indicator, expected) => expect(codes(input(more), indicator, 2021)).toEqual(expected));

  test('of an indicator that the plan has', () => {
    expect(codes(input({ value: 3 }), null, 2021)).toEqual(['UNKNOWN_INDICATOR']);
  });

  test('the question names both meanings', () => {
    const [problem] = readingProblems(input({ value: 0.88 }), PERCENT, 2021);
    expect(problem).toMatchObject({ subject: '7', field: 'value' });
    expect(problem?.message).toContain('0,88 significa 88 %?');
  });
});

test.each([
  ['2021-01-01', false, []],
  ['2021-12-31', false, []],
  ['2022-01-01', false, ['DATE_OUTSIDE_YEAR']],
  ['2022-06-30', true, []],
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
