import { expect, test } from 'vitest';
import { linkedPages } from './pages.js';

test('first, last and neighbouring pages have a link; a gap of one page is that page', () => {
  expect(linkedPages(1, 2)).toEqual([1, 2]);
  expect(linkedPages(1, 50)).toEqual([1, 2, null, 50]);
  expect(linkedPages(4, 50)).toEqual([1, 2, 3, 4, 5, null, 50]);
  expect(linkedPages(25, 50)).toEqual([1, null, 24, 25, 26, null, 50]);
  expect(linkedPages(50, 50)).toEqual([1, null, 49, 50]);
});
