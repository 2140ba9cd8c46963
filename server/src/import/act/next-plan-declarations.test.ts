import { expect, test } from 'vitest';
import { indicatorState, objectiveState, planStateOf } from './next-plan.fixture.js';
import { nextPlanDeclarations } from './next-plan-declarations.js';

const carried = (cells: Parameters<typeof indicatorState>[2]) =>
  nextPlanDeclarations({
    year: 2019,
    state: planStateOf(
      [objectiveState('A_1'), objectiveState('A_2')],
      [indicatorState('10', 'A_1', cells), indicatorState('11', 'A_2', cells)],
    ),
    objectives: new Set(['A_1']),
  }).map(({ source, subject, act, ...said }) => {
    expect([source, subject, act, said.code]).toEqual(['Come nel piano 2019', 'INDICATOR', 0, '10']);
    return [said.field, said.value];
  });

test('what is inferred is inferred anew', () => {
  expect(carried({ kind: 'PERCENT', direction: 'LOWER' })).toEqual([]);
});

test('what somebody has stated goes on, of the objectives that go on', () => {
  expect(carried({ kind: 'PERCENT', kindInferred: false })).toEqual([['kind', 'PERCENT']]);
  expect(
    carried({ direction: 'RANGE', directionInferred: false, rangeMin: '30', rangeMax: '40', tolerance: '2.5' }),
  ).toEqual([
    ['direction', 'RANGE'],
    ['rangeMin', '30'],
    ['rangeMax', '40'],
    ['tolerance', '2.5'],
  ]);
});

test('a confirmed zero goes on with a target of zero, and not with another', () => {
  expect(carried({ zeroConfirmed: true, target: '0' })).toEqual([['zeroConfirmed', 'true']]);
  expect(carried({ zeroConfirmed: true, target: '5' })).toEqual([]);
  expect(carried({ zeroConfirmed: true, target: null })).toEqual([]);
});
