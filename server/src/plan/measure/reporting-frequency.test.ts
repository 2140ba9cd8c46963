import { describe, expect, test } from 'vitest';
import { isAskedAt, reportingFrequencyOf } from './reporting-frequency.js';

describe('a frequency is read from its words', () => {
  test.each([
    ['Trimestrale', 'QUARTERLY'],
    ['ogni trimestre', 'QUARTERLY'],
    ['QUADRIMESTRALE', 'FOUR_MONTHLY'],
    ['Semestrale (30/06 e 31/12)', 'HALF_YEARLY'],
    ['bimestrale', 'BIMONTHLY'],
    ['mensilmente', 'MONTHLY'],
    ['Annuale', 'YEARLY'],
    ['a consuntivo', 'YEARLY'],
    ['ogni 6 mesi', 'HALF_YEARLY'],
    ['HALF_YEARLY', 'HALF_YEARLY'],
    ['al bisogno', null],
    ['mensile o trimestrale', null],
    ['', null],
    [null, null],
  ])('%s: %s', (text, frequency) => expect(reportingFrequencyOf(text)).toBe(frequency));
});

describe('an indicator is asked in the month that ends a period of its frequency', () => {
  test.each([
    ['MONTHLY', '2026-05-31', true],
    ['BIMONTHLY', '2026-05-31', false],
    ['BIMONTHLY', '2026-06-30', true],
    ['QUARTERLY', '2026-09-30', true],
    ['QUARTERLY', '2026-10-31', false],
    ['FOUR_MONTHLY', '2026-08-31', true],
    ['FOUR_MONTHLY', '2026-09-30', false],
    ['HALF_YEARLY', '2026-06-15', true],
    ['HALF_YEARLY', '2026-09-30', false],
    ['YEARLY', '2026-06-30', false],
    ['YEARLY', '2026-12-31', true],
    [null, '2026-05-31', true],
  ] as const)('%s at %s: %s', (frequency, asOf, asked) => {
    expect(isAskedAt(frequency, { asOf, final: false })).toBe(asked);
  });

  test('and always for the final value', () => {
    expect(isAskedAt('HALF_YEARLY', { asOf: '2026-11-30', final: true })).toBe(true);
  });
});
