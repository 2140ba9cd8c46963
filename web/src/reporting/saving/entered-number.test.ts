import { italianNumber } from '@traguardo/schema/italian-number';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, jsonNumber, readEntry } from './entered-number.js';

const number = (canonical: string) => ({ kind: 'number', canonical });

test.each([
  ['1.234,5', '1234.5'],
  ['78.000', '78000'],
  ['78000', '78000'],
  ['0,1', '0.1'],
  [',5', '0.5'],
  ['-3', '-3'],
  ['− 3', '-3'],
  ['+7', '7'],
  ['-0', '0'],
  ['007,50', '7.5'],
  [' 1\u00a0234,5 ', '1234.5'],
  ['€ 40.000,00', '40000'],
])('%s is %s', (text, canonical) => {
  expect(readEntry(text, 'NUMBER')).toEqual(number(canonical));
});

test('a percentage may carry its sign, another measure may not', () => {
  expect(readEntry('100 %', 'PERCENT')).toEqual(number('100'));
  expect(readEntry('87,5%', 'PERCENT')).toEqual(number('87.5'));
  expect(readEntry('100 %', 'NUMBER')).toEqual({ kind: 'refused', why: 'NOT_A_PERCENTAGE' });
});

test('an empty cell is nothing, never zero', () => {
  expect([readEntry('', 'NUMBER'), readEntry('  \u00a0', 'PERCENT'), readEntry(' ', 'BINARY')]).toEqual(
    Array(3).fill({ kind: 'none' }),
  );
});

test.each([
  ['1.5', ['1,5', '15']],
  ['0.88', ['0,88']],
  ['12.3456', ['12,3456', '123.456']],
  ['-1.5', ['-1,5', '-15']],
  ['1,234.5', ['1.234,5']],
])('%s is asked about: %j', (text, meant) => {
  expect(readEntry(text, 'NUMBER')).toEqual({ kind: 'asked', meant });
});

test.each(['abc', '1.2.3', '1,2,3', '12 34', '5,', '-', 'n.d.', '1e5', '=1+1', '٣'])('%s is refused', (text) => {
  expect(readEntry(text, 'NUMBER')).toEqual({ kind: 'refused', why: 'NOT_A_NUMBER' });
});

test('what JSON or the screens cannot carry is refused with the reason', () => {
  expect(readEntry('999999999999999', 'NUMBER')).toEqual(number('999999999999999'));
  expect(readEntry('1999999999999999', 'NUMBER')).toEqual({ kind: 'refused', why: 'TOO_LONG' });
  expect(readEntry('0,1234567', 'NUMBER')).toEqual({ kind: 'refused', why: 'TOO_FINE' });
});

test('done or not done, in the words of people', () => {
  for (const text of ['sì', 'SI', "si'", 'Fatto', '1']) expect(readEntry(text, 'BINARY')).toEqual(number('1'));
  for (const text of ['no', 'Non fatto', '0']) expect(readEntry(text, 'BINARY')).toEqual(number('0'));
  expect(readEntry('2', 'BINARY')).toEqual({ kind: 'refused', why: 'NOT_YES_OR_NO' });
});

/** Canonical numbers of up to 15 digits and six decimals. */
const canonicals = fc
  .record({ negative: fc.boolean(), digits: fc.integer({ min: 1, max: 999_999_999_999_999 }), decimals: fc.nat(6) })
  .map(({ negative, digits, decimals }) => {
    const text = String(digits).padStart(decimals + 1, '0');
    const fraction = text.slice(text.length - decimals).replace(/0+$/, '');
    const whole = text.slice(0, text.length - decimals);
    return `${negative ? '-' : ''}${whole}${decimals === 0 || fraction === '' ? '' : `.${fraction}`}`;
  });

describe('every number of up to 15 digits', () => {
  test('is read back from the way it is written', () => {
    fc.assert(
      fc.property(canonicals, (text) => {
        expect(readEntry(italianNumber(text), 'NUMBER')).toEqual(number(text));
      }),
    );
  });

  test('is sent as JSON and returns to its cell without losing a digit', () => {
    fc.assert(
      fc.property(canonicals, (text) => {
        const sent: number = JSON.parse(JSON.stringify(jsonNumber(text)));
        expect(String(sent)).toBe(text);
        expect(cellText(sent, 'NUMBER')).toBe(italianNumber(text));
      }),
    );
  });
});

test('whatever is typed, the answer is a canonical number or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('NUMBER', 'PERCENT', 'BINARY'), (text, kind) => {
      const read = readEntry(text, kind);
      if (read.kind === 'number') expect(read.canonical).toMatch(/^(0|-?(0\.\d*[1-9]|[1-9]\d*(\.\d*[1-9])?))$/);
    }),
  );
});
