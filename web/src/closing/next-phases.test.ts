import { describe, expect, test } from 'vitest';
import { aYearOn, proposedPhases } from './next-phases.js';

describe('the days that are proposed for phases of the next year', () => {
  test.each([
    ['2019-06-30', '2020-06-30'],
    ['2019-12-31', '2020-12-31'],
    ['2020-12-31', '2021-12-31'],
    ['2019-02-28', '2020-02-29'],
    ['2020-02-29', '2021-02-28'],
    ['2020-02-28', '2021-02-28'],
    [null, null],
  ])('%s becomes %s', (day, next) => {
    expect(aYearOn(day)).toBe(next);
  });

  test('are none for a phase that was removed', () => {
    const phase = { id: '1', title: 'Gara', state: 'LATE' as const, start: null, due: '2019-06-30' };
    const objective = {
      ...{ id: 'O', code: 'C_1', title: 'Obiettivo', sector: { key: 's', name: 'S' }, indicators: [] },
      phases: [phase, { ...phase, id: '2', state: 'REMOVED' as const }],
    };
    expect(proposedPhases([objective])).toEqual([
      { id: '1', objective: 'C_1', title: 'Gara', start: null, due: '2020-06-30' },
    ]);
  });
});
