import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaffPages, staffPages } from '../harness/staff-pages.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

test('whoever has logged in is known to the pages', async () => {
  const { page, who, errors } = await pages.openAs('SEGRETERIA', '/');
  const email = await page.evaluate(async () => {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { email } }' }),
    });
    return (await answer.json()).data.viewer.email;
  });
  expect(email).toBe(who.email);
  expect(errors).toEqual([]);
});
