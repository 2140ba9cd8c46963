import { describe, expect, it } from 'vitest';
import { type DeviationAim, deviationFrom } from './deviation.js';
import { exactNumber } from './exact-number.js';
import { dayNumber } from './reported-value.js';

const aim = (parts: Partial<DeviationAim>): DeviationAim => ({
  ...{ kind: 'NUMBER', direction: 'HIGHER', target: null, range: null },
  ...parts,
});
const range = (min: string | null, max: string | null) => aim({ direction: 'RANGE', range: { min, max } });
const of = (wanted: DeviationAim, actual: string) => deviationFrom(wanted, exactNumber(actual))?.toNumber() ?? null;

describe('the deviation', () => {
  it.each([
    ['78000', '80412', 2412],
    ['3', '2.9', -0.1],
    ['-5', '-3', 2],
  ])('from %s of %s is actual minus target', (target, actual, expected) => {
    expect(of(aim({ target }), actual)).toBe(expected);
  });

  it.each([
    ['80', '100', '75', -5],
    ['80', '100', '80', 0],
    ['80', '100', '92.5', 0],
    ['80', '100', '100', 0],
    ['80', '100', '101.5', 1.5],
    ['80', null, '70', -10],
    ['80', null, '900', 0],
    [null, '15', '20', 5],
    [null, '15', '-3', 0],
    ['-5', '5', '-7', -2],
  ])('from the range %s..%s of %s is the distance to the nearer limit, 0 inside', (min, max, actual, expected) => {
    expect(of(range(min, max), actual)).toBe(expected);
  });

  it.each([
    ['2019-06-30', '2019-06-30', 0],
    ['2019-06-30', '2019-07-02', 2],
    ['2019-06-30', '2019-06-15', -15],
    ['2020-02-28', '2020-03-01', 2],
  ])('from the day %s of %s is in days', (target, actual, expected) => {
    const wanted = aim({ kind: 'DATE', direction: 'LOWER', target });
    expect(deviationFrom(wanted, dayNumber(actual))?.toNumber()).toBe(expected);
  });

  it('is unknown where there is no target, or no limit', () => {
    expect([of(aim({}), '5'), of(range(null, null), '5'), of(aim({ direction: 'RANGE' }), '5')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
