import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../../harness/database/seeds.js';
import { newPage, seen, settled } from '../../harness/pages/browser.js';
import { withCremona } from '../../harness/pages/served-pages.js';
import { type RunningServer, startServer } from '../../harness/service/server.js';

const REGISTER = 'Registro variazioni';

describe('while the server is away', () => {
  let own: OwnDatabase;
  let server: RunningServer;
  beforeAll(async () => {
    own = await emptyDatabase(sqlite);
    await withCremona(own);
    server = await startServer(own.url);
  });
  afterAll(async () => {
    await server.close();
    await own.drop();
  });

  async function restart(): Promise<void> {
    server = await startServer(own.url, new URL(server.url).port);
  }

  const open = async (name: string): Promise<Page> => {
    const page = await newPage({ name });
    await page.goto(`${server.url}/informazioni`);
    await settled(page);
    return page;
  };

  test('a page whose code is not there yet says so in its frame, and opens by itself when the server is back', async () => {
    const page = await open('without the code');
    await server.close();
    await page.getByRole('link', { name: 'Registro variazioni', exact: true }).click();
    expect(await seen(page.locator('main').getByRole('alert'))).toContain('questa pagina riprova da sola');
    expect(await page.getByRole('navigation', { name: 'Principale' }).isVisible()).toBe(true);
    await restart();
    await page.getByRole('heading', { level: 1, name: REGISTER }).waitFor();
  });

  test('a page whose data do not come does the same', async () => {
    const page = await open('without the data');
    await page.getByRole('link', { name: 'Registro variazioni', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: REGISTER }).waitFor();
    await page.goto(`${server.url}/informazioni`);
    await settled(page);
    // The code is at hand, the answers of this year are not.
    await page.getByRole('link', { name: 'Registro variazioni', exact: true }).hover();
    await page.waitForLoadState('networkidle');
    await server.close();
    await page.getByRole('link', { name: 'Registro variazioni', exact: true }).click();
    expect(await seen(page.locator('main').getByRole('alert'))).toContain('questa pagina riprova da sola');
    await restart();
    await page.getByRole('heading', { level: 1, name: REGISTER }).waitFor();
  });

  test('a new version with other files opens the page that was asked for', async () => {
    const page = await open('an old version');
    await page.route('**/assets/variations.page-*.js', (route) => route.fulfill({ status: 404 }), { times: 1 });
    await page.getByRole('link', { name: 'Registro variazioni', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: REGISTER }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/variazioni');
  });
});
