import { expect, test } from 'vitest';
import { AnswerBudget } from './answer-budget.js';

const LIMITS = { values: 100, bytes: 1000, bytesPerByte: 10 };

test('an answer of as many values as the limit passes, and one more is refused', () => {
  const budget = new AnswerBudget(LIMITS, 100);
  budget.spend(25, 3);
  expect(budget.isSpent).toBe(false);
  expect(budget.refusal({})).toBeNull();
  budget.spend(1, 0);
  expect(budget.isSpent).toBe(true);
  expect(budget.refusal({})).toContain('il limite è 100 valori');
});

test('an answer may be as long as the request allows, by the bytes of its text', () => {
  // {"a":"…"} and what counts for the comma that may follow.
  const of = (letters: string, requestBytes: number) => new AnswerBudget(LIMITS, requestBytes).refusal({ a: letters });
  expect(of('x'.repeat(90), 10)).toBeNull();
  expect(of('x'.repeat(91), 10)).toContain('il limite è 100 byte');
  expect(of('à'.repeat(45), 10)).toBeNull();
  expect(of('à'.repeat(46), 10)).toContain('il limite è 100 byte');
});

test('however long the request, an answer stays below the limit of all answers', () => {
  const budget = new AnswerBudget(LIMITS, 1_000_000);
  expect(budget.refusal(['x'.repeat(900)])).toBeNull();
  expect(budget.refusal(['x'.repeat(1000)])).toContain('il limite è 1000 byte');
});

test('without a share by the request the limit of all answers alone counts', () => {
  const budget = new AnswerBudget({ ...LIMITS, bytesPerByte: null }, 1);
  expect(budget.refusal(['x'.repeat(900)])).toBeNull();
  expect(budget.refusal(['x'.repeat(1000)])).not.toBeNull();
});

test('unknown values, numbers, lists in lists and empty ones count as the text that they are', () => {
  const data = { plan: { list: [[], {}, null, 12.5, true, { name: 'Piano' }] } };
  const exact = JSON.stringify(data).length;
  const limit = (bytes: number) => new AnswerBudget({ values: 1, bytes, bytesPerByte: null }, 1).refusal(data);
  expect(limit(exact - 1)).not.toBeNull();
  // A comma after every value, also after the last.
  expect(limit(exact + 6)).toBeNull();
});
