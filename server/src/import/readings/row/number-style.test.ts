import { describe, expect, it } from 'vitest';
import { numberStyle, styledNumber } from './number-style.js';

describe('the numbers of a file', () => {
  it.each([
    ['a semicolon makes them Italian', ';', ['1.234', '92,5'], 'ITALIAN'],
    ['a decimal comma makes them Italian', '\t', ['1.234', '92,5'], 'ITALIAN'],
    ['a decimal comma in quotes too', ',', ['1.234', '92,5'], 'ITALIAN'],
    ['thousands alone show that they are Italian', '\t', ['1.234.567', '1.234'], 'ITALIAN'],
    ['commas between cells make them plain', ',', ['1.234', '92.5'], 'PLAIN'],
    ['a decimal dot makes them plain', '\t', ['92.5', '12'], 'PLAIN'],
    ['whole numbers are the same in both styles', '\t', ['12', '100%'], 'PLAIN'],
  ])('%s', (_, delimiter, printed, style) => expect(numberStyle(printed, delimiter)).toBe(style));

  it.each([
    ['a dot before three digits and no other sign', '\t', ['1.234', '12']],
    ['a dot before three digits between commas', ',', ['1.012', '1.450']],
    ['a comma before three digits and no other sign', ',', ['1,234']],
    ['both styles at once', '\t', ['1.234', '92.5', '92,5']],
    ['plain decimals beside doubtful thousands', ';', ['48.730', '92.5']],
  ])('are undecidable with %s', (_, delimiter, printed) => expect(numberStyle(printed, delimiter)).toBeNull());
});

it('a number is read in its style', () => {
  expect(styledNumber('1.234,5', 'ITALIAN')).toEqual({ kind: 'value', value: '1234.5' });
  expect(styledNumber('1234.5', 'PLAIN')).toEqual({ kind: 'value', value: '1234.5' });
  expect(styledNumber('1,234.5', 'PLAIN').kind).toBe('unreadable');
});
