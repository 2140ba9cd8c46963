import { expect, test } from 'vitest';
import type { FileOutcome } from './file-task.js';
import { KeptFiles } from './kept-files.js';

const PLAN = {
  municipality: 'pieve',
  year: 2021,
  period: null,
  closed: false,
  published: true,
  publishedUntil: null,
  startedFrom: null,
  loadedIn: 2019,
  dataVersion: 1,
  derivedForm: 1,
  atAct: 0,
  state: 0,
};
const made = (size: number): FileOutcome => ({ kind: 'MADE', version: '1', plan: PLAN, bytes: new Uint8Array(size) });
const REFUSED: FileOutcome = { kind: 'REFUSED', version: '1', code: 'TOO_COMPLEX', message: 'Troppo grande.' };

test('the files asked for last are kept, as many bytes as may be', () => {
  const kept = new KeptFiles(10_000);
  for (const tag of ['a', 'b', 'c']) kept.keep(tag, made(2000));
  expect(kept.get('a')).toBeDefined();
  kept.keep('d', made(2000));
  expect(['a', 'b', 'c', 'd'].map((tag) => kept.get(tag) !== undefined)).toEqual([true, false, true, true]);
});

test('a file that is larger than all that may be kept drives out no other', () => {
  const kept = new KeptFiles(10_000);
  kept.keep('a', made(2000));
  kept.keep('b', made(20_000));
  expect([kept.get('a') !== undefined, kept.get('b') !== undefined]).toEqual([true, false]);
});

test('refusals take room as well', () => {
  const kept = new KeptFiles(10_000);
  for (let count = 0; count < 1000; count += 1) kept.keep(`refusal ${count}`, REFUSED);
  expect(kept.get('refusal 999')).toBe(REFUSED);
  expect(kept.get('refusal 0')).toBeUndefined();
});

test('what is kept again under its tag counts once', () => {
  const kept = new KeptFiles(10_000);
  for (let count = 0; count < 100; count += 1) kept.keep('a', made(4000));
  kept.keep('b', made(3000));
  expect([kept.get('a') !== undefined, kept.get('b') !== undefined]).toEqual([true, true]);
});
