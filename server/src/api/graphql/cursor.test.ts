import { expect, test } from 'vitest';
import { cursor, pageSize, placeOf } from './cursor.js';

test('a cursor leads back to its place', () => {
  for (const place of [1, 27, 999_999_999]) expect(placeOf(cursor(place))).toBe(place);
  expect(placeOf(null)).toBe(0);
});

test.each(['', 'zz', 'cDA', 'cC0x', `${cursor(5)}=`, ` ${cursor(5)}`, '\0', 'p5'])('%j is not a cursor', (after) => {
  expect(() => placeOf(after)).toThrow('cursore');
});

test.each([0, -1, 1001])('a page of %i is refused', (first) => {
  expect(() => pageSize(first)).toThrow('da 1 a 1000');
});

test('a page holds 100 rows unless asked otherwise, and 1000 at most', () => {
  expect([pageSize(null), pageSize(undefined), pageSize(1), pageSize(1000)]).toEqual([100, 100, 1, 1000]);
});
