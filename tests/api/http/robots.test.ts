import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';

let service: Service;
let closed: Service;
beforeAll(async () => {
  service = await startService(sqlite);
  closed = await startService(sqlite, fillCremona, { PUBLIC_READING: 'false' });
});
afterAll(async () => {
  await service.stop();
  await closed.stop();
});

const get = (path: string, { url } = service) => fetch(url + path);

test('search engines are told what is of no use to them, and where the map is', async () => {
  const answer = await get('/robots.txt');
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const lines = (await answer.text()).split('\n');
  expect(lines).toContain('User-agent: *');
  expect(lines).toContain('Disallow: /amministrazione');
  expect(lines).toContain(`Sitemap: ${service.url}/sitemap.xml`);
  expect(lines).not.toContain('Disallow: /');
});

test('the map names every page of the plan as it is in force, each of which is there', async () => {
  const map = await (await get('/sitemap.xml')).text();
  const addresses = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
  const paths = addresses.map((address) => new URL(address).pathname);
  expect(paths.filter((path) => path.startsWith('/obiettivi/'))).toHaveLength(12);
  expect(paths.filter((path) => path.startsWith('/indicatori/'))).toHaveLength(27);
  expect(paths).toContain('/variazioni');
  for (const address of addresses) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
});

test('what only people who log in may read is shown to no search engine', async () => {
  expect(await (await get('/robots.txt', closed)).text()).toBe('User-agent: *\nDisallow: /\n');
  expect(await (await get('/sitemap.xml', closed)).text()).not.toContain('<loc>');
});
