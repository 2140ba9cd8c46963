import type { IndicatorKind } from '@traguardo/schema/vocabulary';
import { describe, expect, it } from 'vitest';
import { indicator } from '../readings.fixture.js';
import { type PrintedMeasures, rowMeasures } from './row-measures.js';

function measured(
  printed: Partial<PrintedMeasures>,
  kind: IndicatorKind = 'NUMBER',
  { isComputed = false, isShare = false }: { isComputed?: boolean; isShare?: boolean } = {},
) {
  const texts = { value: '', numerator: '', denominator: '', ...printed };
  return rowMeasures(texts, 'ITALIAN', { indicator: indicator('K', 'Accessi', kind, 10), isComputed, isShare });
}

describe('the measures of a row', () => {
  it.each([
    ['a number', { value: '1.234,5' }, 'NUMBER', { value: '1234.5', form: 'NUMBER' }],
    ['a percentage', { value: '88,5 %' }, 'PERCENT', { value: '88.5', form: 'PERCENT' }],
    ['done', { value: 'Sì' }, 'BINARY', { value: '1', form: 'WORD' }],
    ['not done', { value: 'non realizzato' }, 'BINARY', { value: '0', form: 'WORD' }],
    ['a day', { value: '28/06/2021' }, 'DATE', { value: '2021-06-28', form: 'DAY' }],
    ['a ratio', { numerator: '48', denominator: '50' }, 'PERCENT', { value: null, numerator: '48', denominator: '50' }],
    ['a ratio in one cell', { value: '48 su 50' }, 'PERCENT', { value: null, numerator: '48', denominator: '50' }],
    [
      'a ratio with its result',
      { value: '96', numerator: '48', denominator: '50' },
      'PERCENT',
      { value: null, numerator: '48' },
    ],
  ] as const)('are %s', (_, printed, kind, measures) => {
    expect(measured(printed, kind)).toMatchObject({ kind: 'MEASURES', measures });
  });

  it.each([
    '',
    'n.d.',
    'ND',
    '-',
    '—',
    'n/d',
    'non rilevato',
    'dato non disponibile',
    'da comunicare',
    'Non applicabile',
  ])('are not reported with «%s»', (value) => expect(measured({ value })).toEqual({ kind: 'NOT_REPORTED' }));

  it.each([
    ['no number', { value: 'molti' }, 'UNREADABLE_NUMBER'],
    ['the error of a formula', { value: '#N/D' }, 'UNREADABLE_NUMBER'],
    ['a formula without result', { value: '=A1/B1' }, 'INVALID_ROW'],
    ['a percentage as numerator', { numerator: '5 %', denominator: '6' }, 'NOT_A_PERCENTAGE'],
    ['half a ratio', { numerator: '5' }, 'INVALID_ROW'],
    ['a value and a ratio that do not agree', { value: '12', numerator: '1', denominator: '2' }, 'INVALID_ROW'],
  ])('are a fault with %s', (_, printed, code) => expect(measured(printed)).toMatchObject({ kind: 'FAULT', code }));

  it.each([
    ['a dot that may be a decimal point', '12.50', ['12,5', '1.250']],
    ['a number that is about right', 'circa 12', ['12']],
  ])('are asked with %s', (_, value, meanings) => {
    expect(measured({ value })).toEqual({ kind: 'ASKED', found: value, meanings });
  });

  it('of a count in a column of percentages are asked', () => {
    expect(measured({ value: '105' }, 'NUMBER', { isShare: true })).toMatchObject({ kind: 'ASKED', meanings: ['105'] });
    expect(measured({ value: '98' }, 'PERCENT', { isShare: true })).toMatchObject({ kind: 'MEASURES' });
  });

  it('that a spreadsheet computed are rounded to six decimals, and it is said', () => {
    const read = measured({ value: '0,3333333333' }, 'NUMBER', { isComputed: true });
    expect(read).toMatchObject({ measures: { value: '0.333333' }, rounded: expect.stringContaining('0,333333') });
    expect(measured({ value: '0,3333333333' })).toMatchObject({ measures: { value: '0.3333333333' }, rounded: null });
  });
});
