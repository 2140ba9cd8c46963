import { expect, test } from 'vitest';
import { successor } from './successor.js';

test.each([
  ['b', ['a', 'c'], 'c'],
  ['c', ['a', 'b'], 'b'],
  ['b', ['a'], 'a'],
  ['a', ['c'], 'c'],
  ['a', [], null],
  ['unknown', ['a', 'c'], 'a'],
])('%s gone from a, b, c with %j left: %s', (gone, now, expected) => {
  expect(successor(['a', 'b', 'c'], gone, now)).toBe(expected);
});
