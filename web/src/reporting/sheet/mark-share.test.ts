import { expect, test } from 'vitest';
import { markShare } from './mark-share.js';

const none = { value: null, numerator: null, denominator: null, note: null, criticality: null, correctiveAction: null };

test('a value is at its share of the target', () => {
  expect(markShare({ ...none, value: '39000' }, { kind: 'NUMBER', target: 78_000 })).toBe(0.5);
  expect(markShare({ ...none, value: '0' }, { kind: 'NUMBER', target: 5 })).toBe(0);
});

test('a ratio of a percentage is at the hundredfold of its quotient', () => {
  expect(markShare({ ...none, numerator: '1', denominator: '4' }, { kind: 'PERCENT', target: 50 })).toBe(0.5);
  expect(markShare({ ...none, numerator: '1', denominator: '4' }, { kind: 'NUMBER', target: 50 })).toBe(0.005);
});

test('something done is at the target, something not done at the beginning', () => {
  expect(markShare({ ...none, value: '1' }, { kind: 'BINARY', target: null })).toBe(1);
  expect(markShare({ ...none, value: '0' }, { kind: 'BINARY', target: 1 })).toBe(0);
});

test('without a target, without a value or by zero there is nothing to draw', () => {
  expect(markShare({ ...none, value: '5' }, { kind: 'NUMBER', target: null })).toBeNull();
  expect(markShare({ ...none, value: '5' }, { kind: 'NUMBER', target: 0 })).toBeNull();
  expect(markShare(none, { kind: 'NUMBER', target: 5 })).toBeNull();
  expect(markShare({ ...none, numerator: '1', denominator: '0' }, { kind: 'PERCENT', target: 5 })).toBeNull();
});
