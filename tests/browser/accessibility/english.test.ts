import { beforeAll, expect, inject, test } from 'vitest';
import { closePage, openPage, settled } from '../../harness/pages/browser.js';
import { italianTexts } from '../../harness/pages/italian-text.js';
import { screens } from './screens.js';

const cremona = inject('cremona');
let names: string[] = [];

beforeAll(async () => {
  const query = `{ plan {
    areas { name } sectors { name }
    objectives(first: 1000) { nodes { code title } } indicators(first: 1000) { nodes { title } }
  } }`;
  const response = await fetch(`${cremona}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { plan } = (await response.json()).data;
  const members: { name?: string; title?: string }[] = [
    ...plan.areas,
    ...plan.sectors,
    ...plan.objectives.nodes,
    ...plan.indicators.nodes,
  ];
  // The longest first: a name can be part of another one.
  names = members
    .flatMap(({ name, title }) => [name ?? title ?? []].flat())
    .map((name) => name.replaceAll(/\s+/g, ' ').trim())
    .sort((a, b) => b.length - a.length);
});

test.each(screens)('%s says nothing in Italian to a reader of English but what it quotes', async (_, path) => {
  const { page } = await openPage(`${cremona}${path}${path.includes('?') ? '&' : '?'}lang=en`);
  await settled(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await italianTexts(page, names)).toEqual([]);
  await closePage(page);
});
