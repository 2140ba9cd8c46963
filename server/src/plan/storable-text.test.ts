import { expect, test } from 'vitest';
import { isStorable } from './storable-text.js';

test.each([
  ['città di Cremona, 50 %', true],
  ['due metà di un carattere: 😀', true],
  ['', true],
  ['un NUL: \0', false],
  ['la prima metà: \ud83d', false],
  ['la seconda: \ude00', false],
  ['scambiate: \ude00\ud83d', false],
])('a text that a database can hold has neither a NUL nor half a character: %j', (text, storable) => {
  expect(isStorable(text)).toBe(storable);
});
