import { expect, test } from 'vitest';
import { AnswerFailure } from '#client';
import { reading } from './sheet/sheet.fixture.js';
import { type Progress, recordedBySelf, withdrawAll } from './withdraw-all.js';

const saved = [1, 2, 3].map((value) => ({ code: String(value), reading: reading(value) }));
const conflict = new AnswerFailure('refused', 'già ritirata', 'CONFLICT');
const nothing = (): Progress => ({ done: new Set(), unanswered: new Set() });

/** Withdraws as `answers` say, one after the other; null = it is done. Tells which were asked for. */
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

test('a new try goes on where the first one failed', async () => {
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

test('what somebody else had recorded before is left alone', () => {
  const other = { code: '4', reading: reading(4, { recordedBy: 'Neri Ugo' }) };
  const loaded = { code: '5', reading: reading(5, { recordedBy: null }) };
  const all = [...saved, other, loaded];
  expect(recordedBySelf(all, 'Bianchi Lia')).toEqual(saved);
  expect(recordedBySelf(all, null)).toEqual([]);
});
