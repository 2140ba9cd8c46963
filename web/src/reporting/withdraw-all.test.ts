import { expect, test } from 'vitest';
import { AnswerFailure } from '#client';
import { reading } from './sheet/sheet.fixture.js';
import { ownRecordings, type Progress, withdrawAll } from './withdraw-all.js';

const saved = [1, 2, 3].map((value) => ({ code: String(value), reading: reading(value) }));
const conflict = new AnswerFailure('refused', 'già ritirata', 'CONFLICT');
const nothing = (): Progress => ({ done: new Set(), unanswered: new Set() });

/** Runs withdrawals whose results are `answers`, in order; null = success. Returns the IDs requested. */
async function tried(progress: Progress, answers: readonly (Error | null)[]) {
  const asked: string[] = [];
  const left = [...answers];
  const end = await withdrawAll(saved, progress, async ({ code }) => {
    asked.push(code);
    const failure = left.shift() ?? null;
    if (failure) throw failure;
  }).then(
    () => 'done',
    (error: Error) => error.message,
  );
  return { asked, end };
}

test('a retry continues where the first try failed', async () => {
  const progress = nothing();
  const broken = new AnswerFailure('refused', 'no', 'FORBIDDEN');
  expect(await tried(progress, [null, broken])).toEqual({ asked: ['1', '2'], end: 'no' });
  expect(await tried(progress, [])).toEqual({ asked: ['2', '3'], end: 'done' });
});

test('one whose answer got lost counts as done when it turns out to be withdrawn', async () => {
  const progress = nothing();
  await tried(progress, [null, new AnswerFailure('unreachable', 'rete')]);
  expect(await tried(progress, [conflict])).toEqual({ asked: ['2', '3'], end: 'done' });
  expect(await tried(nothing(), [conflict])).toEqual({ asked: ['1'], end: 'già ritirata' });
});

test('readings recorded by another person before are not withdrawn', () => {
  const other = { code: '4', reading: reading(4, { recordedBy: 'Neri Ugo' }) };
  const loaded = { code: '5', reading: reading(5, { recordedBy: null }) };
  const all = [...saved, other, loaded];
  expect(ownRecordings(all, 'Bianchi Lia')).toEqual(saved);
  expect(ownRecordings(all, null)).toEqual([]);
});
