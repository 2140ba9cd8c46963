import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryDelay } from './retry-schedule.js';

test('two seconds, then twice as long each time, up to a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map((failures) => retryDelay(failures, 0))).toEqual([
    2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000,
  ]);
});

test('chance adds a quarter at the most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
      const least = retryDelay(failures, 0);
      expect(retryDelay(failures, random)).toBeGreaterThanOrEqual(least);
      expect(retryDelay(failures, random)).toBeLessThanOrEqual(least * 1.25);
    }),
  );
});
