import { expect, test } from 'vitest';
import { FairQueue, type QueueLimits } from './fair-queue.js';

/** A queue whose turns are written down, and ended by the test. */
function writtenQueue(limits: Partial<QueueLimits> = {}) {
  const queue = new FairQueue({ underWay: 2, underWayEach: 1, waiting: 100, waitingEach: 100, ...limits });
  const begun: string[] = [];
  const refused: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = async (party: string, name: string, isGone = () => false, group = party) => {
    const end = await queue.turn({ name: party, group }, isGone);
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

test('who comes while another is under way is next, however many of the other wait', async () => {
  const { ask, end, begun } = writtenQueue({ underWay: 1 });
  for (let count = 1; count <= 10; count += 1) void ask('a', `a${count}`);
  void ask('b', 'b1');
  await end('');
  await end('a1');
  await end('b1');
  expect(begun).toEqual(['a1', 'b1', 'a2']);
});

test('groups take turns, and in each its parties, however many of them one has', async () => {
  const { ask, end, begun } = writtenQueue({ underWay: 1 });
  const here = () => false;
  for (const name of ['a1', 'a2']) void ask('a', name, here, 'town');
  for (const name of ['b1', 'b2']) void ask('b', name, here, 'town');
  for (const name of ['c1', 'c2']) void ask('c', name, here, 'village');
  await end('');
  for (const name of ['a1', 'c1', 'b1', 'c2', 'a2', 'b2']) {
    expect(begun.at(-1)).toBe(name);
    await end(name);
  }
});

test('of a party with too many that wait the latest is refused, whatever others do', async () => {
  const { ask, end, begun, refused } = writtenQueue({ waitingEach: 2 });
  for (const name of ['a1', 'a2', 'a3', 'a4']) void ask('a', name);
  void ask('b', 'b1');
  await end('');
  expect([begun, refused]).toEqual([['a1', 'b1'], ['a4']]);
});

test('where too many wait, the latest of the longest line in the group with most is refused', async () => {
  const { ask, end, refused } = writtenQueue({ underWay: 1, waiting: 5 });
  const here = () => false;
  for (const name of ['a1', 'a2', 'a3', 'a4']) void ask('a', name, here, 'town');
  void ask('b', 'b1', here, 'town');
  void ask('c', 'c1', here, 'village');
  void ask('d', 'd1', here, 'hamlet');
  await end('');
  expect(refused).toEqual(['a4']);
});
