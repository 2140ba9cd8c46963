import { describe, expect, test } from 'vitest';
import { doneWord, excessDigits } from './reported-value.js';

describe('a reported value has at most 15 digits and 6 decimals', () => {
  test.each([
    ['0.123456', null],
    ['0.1234567', 'TOO_FINE'],
    ['-22.12345678901234', 'TOO_FINE'],
    ['123456789012345', null],
    ['1234567890123456', 'TOO_LONG'],
    ['1234567890.123456', 'TOO_LONG'],
    ['123456789.123456', null],
    ['-0.5', null],
  ])('%s: %s', (canonical, excess) => expect(excessDigits(canonical)).toBe(excess));
});

describe('a word that says whether something is done', () => {
  test.each([
    ['sì', '1'],
    ['SI', '1'],
    ["si'", '1'],
    ['Realizzata', '1'],
    ['raggiunto', '1'],
    ['no', '0'],
    ['non raggiunto', '0'],
    ['Non fatto', '0'],
    ['non ancora avviato', '0'],
    ['non applicabile', null],
    ['forse', null],
    ['12', null],
    ['', null],
  ])('%s: %s', (text, done) => expect(doneWord(text)).toBe(done));
});
