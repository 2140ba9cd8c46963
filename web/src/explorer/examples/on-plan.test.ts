import { expect, test } from 'vitest';
import { onPlan } from './on-plan.js';

const nothing = { municipality: null, year: null, atAct: null };

test('without a choice the query stays as it is', () => {
  expect(onPlan('{ plan { year } prima: plan(atAct: 0) { year } }', nothing)).toBe(
    '{ plan { year } prima: plan(atAct: 0) { year } }',
  );
});

test('year, act and municipality of the address go into the query', () => {
  expect(onPlan('{ plan { year } }', { municipality: 'pieve', year: 2018, atAct: 0 })).toBe(
    '{ plan(municipality: "pieve", year: 2018, atAct: 0) { year } }',
  );
});

test('an act that the query itself names stays', () => {
  expect(onPlan('{ prima: plan(atAct: 0) { year } }', { ...nothing, year: 2018, atAct: 4 })).toBe(
    '{ prima: plan(year: 2018, atAct: 0) { year } }',
  );
});
