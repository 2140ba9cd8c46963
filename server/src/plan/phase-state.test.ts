import { describe, expect, it } from 'vitest';
import { type PhaseProgress, phaseState } from './phase-state.js';

const DAY = '2019-07-01';
const phase = (cells: Partial<PhaseProgress>): PhaseProgress => ({
  start: null,
  due: null,
  removed: false,
  doneOn: null,
  percent: null,
  ...cells,
});

describe('the state of a phase on 1 July', () => {
  it.each<[string, Partial<PhaseProgress>]>([
    ['TO_DO', {}],
    ['TO_DO', { start: '2019-09-01', due: '2019-12-31' }],
    ['TO_DO', { start: '2019-09-01', percent: 0 }],
    ['ON_TIME', { start: '2019-07-01', due: '2019-12-31' }],
    ['ON_TIME', { due: '2019-07-01', percent: 10 }],
    ['LATE', { due: '2019-06-30', percent: 90 }],
    ['DONE', { due: '2019-06-30', doneOn: '2019-06-30' }],
    ['DONE', { doneOn: '2019-06-30' }],
    ['DONE_LATE', { due: '2019-06-30', doneOn: '2019-07-01' }],
    ['REMOVED', { due: '2019-06-30', doneOn: '2019-06-30', removed: true }],
  ])('%s: %o', (state, cells) => {
    expect(phaseState(phase(cells), DAY)).toBe(state);
  });
});
