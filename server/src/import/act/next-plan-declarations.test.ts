import { expect, test } from 'vitest';
import { indicatorState, objectiveState, planStateOf } from './next-plan.fixture.js';
import { nextPlanDeclarations } from './next-plan-declarations.js';

const declaredValues = (cells: Parameters<typeof indicatorState>[2]) =>
  nextPlanDeclarations({
    year: 2019,
    state: planStateOf(
      [objectiveState('A_1'), objectiveState('A_2')],
      [indicatorState('10', 'A_1', cells), indicatorState('11', 'A_2', cells)],
    ),
    objectives: new Set(['A_1']),
  }).map(({ source, subject, act, ...declaration }) => {
    expect([source, subject, act, declaration.code]).toEqual(['Come nel piano 2019', 'INDICATOR', 0, '10']);
    return [declaration.field, declaration.value];
  });

test('an inferred value is not declared for the next plan', () => {
  expect(declaredValues({ kind: 'PERCENT', direction: 'LOWER' })).toEqual([]);
});

test('a stated kind and direction of the continued objectives are declared for the next plan', () => {
  expect(declaredValues({ kind: 'PERCENT', kindInferred: false })).toEqual([['kind', 'PERCENT']]);
  expect(declaredValues({ direction: 'LOWER', directionInferred: false })).toEqual([['direction', 'LOWER']]);
});

test('what belongs to the target of the year is not: limits of a range, and that zero is meant', () => {
  expect(
    declaredValues({ direction: 'RANGE', directionInferred: false, rangeMin: '30', rangeMax: '40', tolerance: '2.5' }),
  ).toEqual([]);
  expect(declaredValues({ zeroConfirmed: true, target: '0' })).toEqual([]);
});
