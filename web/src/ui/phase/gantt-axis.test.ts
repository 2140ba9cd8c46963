import { describe, expect, test } from 'vitest';
import { ganttSpan, ganttTicks, placeOf } from './gantt-axis.js';

describe('the axis of a Gantt', () => {
  test('shows the plan’s year, and whole months around the days outside it', () => {
    expect(ganttSpan(2019, [null, '2019-06-30'])).toEqual({ first: '2019-01-01', last: '2019-12-31' });
    expect(ganttSpan(2019, ['2018-11-15', '2020-02-03'])).toEqual({ first: '2018-11-01', last: '2020-02-29' });
  });

  test('a phase that lasts the whole year fills it', () => {
    const year = ganttSpan(2019, []);
    expect(placeOf('2019-01-01', year, 'start')).toBe(0);
    expect(placeOf('2019-12-31', year, 'end')).toBe(1);
    expect(placeOf('2019-07-02', year, 'start')).toBeCloseTo(182 / 365, 10);
  });

  test('has no more lines than there is room for, each at the first of a month', () => {
    const year = ganttSpan(2019, []);
    expect(ganttTicks(year, 4)).toEqual(['2019-01-01', '2019-04-01', '2019-07-01', '2019-10-01']);
    expect(ganttTicks(year, 2)).toEqual(['2019-01-01', '2019-07-01']);
    expect(ganttTicks(ganttSpan(2019, ['2021-12-31']), 6)).toHaveLength(6);
  });
});
