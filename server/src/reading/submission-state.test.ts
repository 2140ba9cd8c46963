import { expect, test } from 'vitest';
import { isSubmitted, type SubmissionStep, sheetState } from './submission-state.js';

function step(asOf: string, number: number, state: string, more: Partial<SubmissionStep> = {}): SubmissionStep {
  return { sector: 'anagrafe', asOf, final: false, number, state, ...more };
}

const JUNE = { sector: 'anagrafe', asOf: '2021-06-30', final: false };

test('a sheet is where its latest step has put it, whatever the order of the rows', () => {
  expect(sheetState([], JUNE)).toBe('NOT_SUBMITTED');
  expect(sheetState([step('2021-06-30', 2, 'RETURNED'), step('2021-06-30', 1, 'SUBMITTED')], JUNE)).toBe('RETURNED');
});

test('steps of another sector, date or finality are not of the sheet', () => {
  const others = [
    step('2021-06-30', 1, 'SUBMITTED', { sector: 'tributi' }),
    step('2021-09-30', 1, 'SUBMITTED'),
    step('2021-06-30', 1, 'SUBMITTED', { final: true }),
  ];
  expect(sheetState(others, JUNE)).toBe('NOT_SUBMITTED');
  expect(isSubmitted(others, JUNE)).toBe(false);
});

test('a final sheet that was sent keeps final values of every date, until it is returned', () => {
  const sent = step('2021-12-31', 1, 'SUBMITTED', { final: true });
  const earlier = { sector: 'anagrafe', asOf: '2021-11-30', final: true };
  expect(isSubmitted([sent], earlier)).toBe(true);
  expect(isSubmitted([sent, step('2021-12-31', 2, 'RETURNED', { final: true })], earlier)).toBe(false);
  expect(isSubmitted([sent], { ...earlier, final: false })).toBe(false);
});
