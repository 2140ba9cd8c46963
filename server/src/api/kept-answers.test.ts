import { describe, expect, test } from 'vitest';
import { KeptAnswer, KeptAnswers } from './kept-answers.js';

/** Answers on data whose version `write` changes, and how often one was made. */
function kept(most?: number) {
  const data = { version: 1, made: 0 };
  const answers = new KeptAnswers(async () => String(data.version), most);
  const make = (text: string) => async () => {
    data.made += 1;
    return new KeptAnswer('application/json', text, 100);
  };
  const ask = async (key: string, text = 'x') => (await answers.answer(key, make(text)))?.bytes.toString();
  return { answers, data, ask, write: () => (data.version += 1) };
}

/** A promise and what resolves it. */
function waiting() {
  let go = () => {};
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  return { go, gone };
}

test('an answer is made once, until something is written', async () => {
  const { data, ask, write } = kept();
  expect([await ask('a', 'first'), await ask('a', 'second')]).toEqual(['first', 'first']);
  write();
  expect([await ask('a', 'third'), data.made]).toEqual(['third', 2]);
});

describe('while an answer is being made', () => {
  test('those who ask the same wait for it', async () => {
    const { answers, data } = kept();
    const { go, gone } = waiting();
    const make = async () => {
      data.made += 1;
      await gone;
      return new KeptAnswer('application/json', 'x', 100);
    };
    const asked = [answers.answer('a', make), answers.answer('a', make), answers.answer('a', make)];
    go();
    expect((await Promise.all(asked)).map((answer) => answer?.bytes.toString())).toEqual(['x', 'x', 'x']);
    expect(data.made).toBe(1);
  });

  test('who asks after a write gets one that began after it, and what was read before is not kept', async () => {
    const { answers, ask, write } = kept();
    const { go, gone } = waiting();
    const old = answers.answer('a', async () => {
      await gone;
      return new KeptAnswer('application/json', 'old', 100);
    });
    await Promise.resolve();
    write();
    expect(await ask('a', 'new')).toBe('new');
    go();
    expect((await old)?.bytes.toString()).toBe('old');
    expect(await ask('a', 'newer')).toBe('new');
  });

  test('where it is none to keep, each who waited is answered for itself', async () => {
    const { answers } = kept();
    let made = 0;
    const make = async () => {
      made += 1;
      return null;
    };
    expect(await Promise.all([answers.answer('a', make), answers.answer('a', make)])).toEqual([null, null]);
    expect(made).toBe(2);
  });
});

test('what is kept has an end: what is asked for stays, what is not goes', async () => {
  const { answers, data, ask } = kept(32_000);
  const text = 'x'.repeat(400);
  for (let number = 0; number < 100; number += 1) {
    await ask('often', text);
    await ask(`once ${number}`, text);
    expect(answers.bytes).toBeLessThanOrEqual(32_000);
  }
  expect(answers.bytes).toBeGreaterThan(26_000);
  expect(data.made).toBe(101);
  expect(await ask('large', 'x'.repeat(600))).toHaveLength(600);
  await ask('large', 'x'.repeat(600));
  expect(data.made).toBe(103);
});
