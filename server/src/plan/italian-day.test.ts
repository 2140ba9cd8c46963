import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { italianDay, italianDayBounds } from './italian-day.js';

describe('the first and last instant of a day in Italy', () => {
  test.each([
    ['in winter', '2026-01-10', '2026-01-09T23:00:00.000Z', '2026-01-10T22:59:59.999Z'],
    ['in summer', '2026-07-10', '2026-07-09T22:00:00.000Z', '2026-07-10T21:59:59.999Z'],
    ['when the clock goes forward', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['when the clock goes back', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
  ])('%s', (_, day, first, last) => {
    expect(italianDayBounds(day)).toEqual({ first, last });
  });

  test('hold every instant of the day, and none of another', () => {
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (instant) => {
        const { first, last } = italianDayBounds(italianDay(instant));
        const text = instant.toISOString();
        expect(first <= text && text <= last).toBe(true);
        const before = new Date(Date.parse(first) - 1);
        const after = new Date(Date.parse(last) + 1);
        expect([before, after].map(italianDay)).not.toContain(italianDay(instant));
      }),
    );
  });
});
