import * as v from 'valibot';
import { expect, test } from 'vitest';
import { linkParameters, questionOf, sharedSearch } from './share-link.js';

const short = { query: '{ plan { year } }', variables: '{"settore":"Città & cultura"}' };
const long = { query: `{ plan { ${'indicators { totalCount } '.repeat(100)} } }`, variables: '' };

test('a short question is plain in the address', async () => {
  expect(await linkParameters(short)).toEqual(short);
  expect(await questionOf(short)).toEqual(short);
});

test('a long question is compressed, and restored unchanged', async () => {
  const search = await linkParameters(long);
  expect(search.query).toBeUndefined();
  expect(search.packed?.length).toBeLessThan(400);
  expect(search.packed).toMatch(/^[\w-]+$/);
  expect(await questionOf(search)).toEqual(long);
});

test('no question, a damaged link or one that is not a question are none', async () => {
  expect(await questionOf({})).toBeNull();
  expect(await questionOf({ packed: '%%%' })).toBeNull();
  expect(await questionOf({ packed: 'AAAA' })).toBeNull();
});

test('a link that unfolds into more than any query is refused', async () => {
  const bomb = await linkParameters({ query: 'a'.repeat(5_000_000), variables: '' });
  expect(bomb.packed?.length).toBeLessThan(30_000);
  expect(await questionOf(bomb)).toBeNull();
});

test('variables that the router has read as JSON are text again', () => {
  expect(v.parse(sharedSearch, { query: 'q', variables: { settore: 'A' }, packed: '' })).toEqual({
    query: 'q',
    variables: '{"settore":"A"}',
  });
  expect(v.parse(sharedSearch, { query: 1, variables: null })).toEqual({});
});
