import { expect, test } from 'vitest';
import { drawnShare } from './drawn-share.js';

const none = { value: null, numerator: null, denominator: null, note: null };

test('a value stands at its share of the target', () => {
  expect(drawnShare({ ...none, value: '39000' }, { kind: 'NUMBER', target: 78_000 })).toBe(0.5);
  expect(drawnShare({ ...none, value: '0' }, { kind: 'NUMBER', target: 5 })).toBe(0);
});

test('a ratio of a percentage stands at the hundredfold of its quotient', () => {
  expect(drawnShare({ ...none, numerator: '1', denominator: '4' }, { kind: 'PERCENT', target: 50 })).toBe(0.5);
  expect(drawnShare({ ...none, numerator: '1', denominator: '4' }, { kind: 'NUMBER', target: 50 })).toBe(0.005);
});

test('something done is at the target, something not done at the beginning', () => {
  expect(drawnShare({ ...none, value: '1' }, { kind: 'BINARY', target: null })).toBe(1);
  expect(drawnShare({ ...none, value: '0' }, { kind: 'BINARY', target: 1 })).toBe(0);
});

test('without a target, without a value or by zero there is nothing to draw', () => {
  expect(drawnShare({ ...none, value: '5' }, { kind: 'NUMBER', target: null })).toBeNull();
  expect(drawnShare({ ...none, value: '5' }, { kind: 'NUMBER', target: 0 })).toBeNull();
  expect(drawnShare(none, { kind: 'NUMBER', target: 5 })).toBeNull();
  expect(drawnShare({ ...none, numerator: '1', denominator: '0' }, { kind: 'PERCENT', target: 5 })).toBeNull();
});
