import { expect, test } from 'vitest';
import { allPages } from './all-pages.js';

const list = ['a', 'b', 'c', 'd', 'e'];
const page = (from: number, size: number) => ({
  nodes: list.slice(from, from + size),
  pageInfo: { hasNextPage: from + size < list.length, endCursor: list[from + size - 1] ?? null },
});

test.each([1, 2, 5, 9])('in pages of %i all are there, once and in order', async (size) => {
  const asked: string[] = [];
  const all = await allPages(page(0, size), async (cursor) => {
    asked.push(cursor);
    return page(list.indexOf(cursor) + 1, size);
  });
  expect(all).toEqual(list);
  expect(asked).toHaveLength(Math.ceil(list.length / size) - 1);
});

test('a list that cannot be had whole is a failure, not a shorter list', async () => {
  await expect(allPages(page(0, 2), async () => undefined)).rejects.toThrow();
});
