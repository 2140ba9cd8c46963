import { expect, test } from 'vitest';
import { pictureAfter } from './presentation-search.js';

test('the keys of a presentation lead on, back, to the first and to the last picture, and not beyond', () => {
  const after = (key: string) => pictureAfter(key, 2, 3);
  expect(['ArrowRight', ' ', 'PageDown', 'ArrowLeft', 'PageUp', 'Home', 'End'].map(after)).toEqual([
    3, 3, 3, 1, 1, 1, 3,
  ]);
  expect(pictureAfter('ArrowRight', 3, 3)).toBe(3);
  expect(pictureAfter('ArrowLeft', 1, 3)).toBe(1);
  expect(after('a')).toBeNull();
});
