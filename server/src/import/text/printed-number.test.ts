import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedNumber } from './printed-number.js';

describe('a printed number', () => {
  it.each([
    ['91.690', '91690'],
    ['50.000', '50000'],
    ['1.234.567', '1234567'],
    ['0,1', '0.1'],
    ['100%', '100'],
    ['80 %', '80'],
    ['1.234,5', '1234.5'],
    ['€ 40.000,00', '40000'],
    ['40.000,00 euro', '40000'],
    ['+3%', '3'],
    ['-3', '-3'],
    ['− 2,50', '-2.5'],
    ['-0', '0'],
    ['007', '7'],
    ['91\u2009690', '91690'],
    ['91\u00a0690,5', '91690.5'],
    ['87.5', '87.5'],
    ['0.125', '0.125'],
    ['1234.567', '1234.567'],
    ['12,345', '12.345'],
  ])('%s means %s', (text, value) => {
    expect(printedNumber(text)).toEqual({ kind: 'value', value });
  });

  it.each(['', ' ', '-', '–', 'n.d.', 'ND', 'n.a.', 'n/d', '//', 'non previsto'])('%j is missing, not zero', (text) => {
    expect(printedNumber(text)).toEqual({ kind: 'missing' });
  });

  it.each(['1.23.456', '1.234.5', '1,234.5', '1/2', '12 500', 'tre', '5 e 6', '0.000.000', '1'.repeat(19), ',5', '%'])(
    '%j is unreadable and not guessed',
    (text) => {
      expect(printedNumber(text)).toEqual({ kind: 'unreadable' });
    },
  );

  it('printed with thousands dots and a decimal comma is read back exactly', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        const printed = String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
        expect(printedNumber(`${printed},${tenth}`)).toEqual({ kind: 'value', value: `${whole}.${tenth}` });
      }),
    );
  });
});
