import { expect, test } from 'vitest';
import { usualDue } from './usual-due.js';

test.each([
  ['2019-06-30', '2019-07-30'],
  ['2019-09-30', '2019-10-30'],
  ['2019-12-31', '2020-01-31'],
  ['2019-01-31', '2019-02-28'],
  ['2020-01-30', '2020-02-29'],
  ['2019-03-31', '2019-04-30'],
])('a month after %s is %s: the same day, or the last where there is none', (asOf, due) => {
  expect(usualDue(asOf)).toBe(due);
});

test('there is no due day without a reporting day', () => {
  expect(usualDue('')).toBe('');
});
