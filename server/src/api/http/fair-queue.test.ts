import { expect, test } from 'vitest';
import { FairQueue, type QueueLimits } from './fair-queue.js';

/** A queue whose turns are written down, and ended by the test. */
function writtenQueue(limits: Partial<QueueLimits> = {}) {
  const queue = new FairQueue({ underWay: 2, underWayEach: 1, waiting: 100, ...limits });
  const begun: string[] = [];
  const refused: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = async (party: string, name: string, isGone = () => false) => {
    const end = await queue.turn(party, isGone);
    (end ? begun : refused).push(name);
    if (end) ends.set(name, end);
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { ask, end, begun, refused };
}

test('two are under way at a time, of one address one', async () => {
  const { ask, end, begun } = writtenQueue();
  void ask('a', 'a1');
  void ask('a', 'a2');
  void ask('b', 'b1');
  void ask('c', 'c1');
  await end('');
  expect(begun).toEqual(['a1', 'b1']);
  await end('b1');
  expect(begun).toEqual(['a1', 'b1', 'c1']);
  await end('c1');
  expect(begun).toEqual(['a1', 'b1', 'c1']);
  await end('a1');
  expect(begun).toEqual(['a1', 'b1', 'c1', 'a2']);
});

test('who comes after fifty of each of four others waits for one of each at most', async () => {
  const { ask, end, begun } = writtenQueue();
  for (const party of ['a', 'b', 'c', 'd'])
    for (let count = 0; count < 50; count += 1) void ask(party, `${party}${count}`);
  void ask('bystander', 'bystander');
  await end('');
  for (let done = 0; !begun.includes('bystander'); done += 1) await end(begun[done] ?? '');
  expect(begun.length).toBeLessThanOrEqual(7);
});

test('where too many wait, the latest of the address with the most is refused', async () => {
  const { ask, end, begun, refused } = writtenQueue({ waiting: 3 });
  for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) void ask('a', name);
  await end('');
  expect(refused).toEqual(['a5']);
  void ask('b', 'b1');
  void ask('b', 'b2');
  await end('');
  expect([begun, refused]).toEqual([
    ['a1', 'b1'],
    ['a5', 'a4'],
  ]);
});

test('what nobody waits for any more takes no turn', async () => {
  const { ask, end, begun, refused } = writtenQueue();
  void ask('a', 'a1');
  void ask('a', 'a2', () => true);
  void ask('a', 'a3');
  await end('');
  await end('a1');
  expect([begun, refused]).toEqual([['a1', 'a3'], ['a2']]);
});
