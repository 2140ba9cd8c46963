import { expect, test } from 'vitest';
import { cutsWeight } from './weight-cut.js';

const change = { reduced: true, act: { ordinal: 5 }, objective: { code: 'C1' } };
const decision = {
  revisions: [{ kind: 'OBJECTIVE_WEIGHT_CHANGED', act: { ordinal: 5 }, objective: { code: 'C1' } }],
} as const;

test('a decision that lowers a weight is flagged', () => {
  expect(cutsWeight(decision, [change])).toBe(true);
});

test('a raised weight, another act and another objective are not', () => {
  expect(cutsWeight(decision, [{ ...change, reduced: false }])).toBe(false);
  expect(cutsWeight(decision, [{ ...change, act: { ordinal: 4 } }])).toBe(false);
  expect(cutsWeight(decision, [{ ...change, objective: { code: 'C2' } }])).toBe(false);
});

test('a decision that leaves the weight alone is not flagged by another one of the same act', () => {
  const phases = { revisions: [{ kind: 'PHASE_REMOVED', act: { ordinal: 5 }, objective: { code: 'C1' } }] } as const;
  expect(cutsWeight(phases, [change])).toBe(false);
});
