import { expect, test } from 'vitest';
import { decimal } from './decimal.js';

test('a number is read with comma or point, and zero is a number', () => {
  expect(['100', ' 87,5 ', '87.5', '0'].map(decimal)).toEqual([100, 87.5, 87.5, 0]);
});

test('what is no number is none, never zero', () => {
  expect(['', 'cento', '1.234,5', '-1', '50 %', '1e3'].map(decimal)).toEqual([null, null, null, null, null, null]);
});
