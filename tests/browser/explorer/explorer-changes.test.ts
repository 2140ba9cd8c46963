import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

const EDITOR = '.graphiql-query-editor';
const CHANGE =
  'mutation { ...A } fragment A on Mutation { removeDemonstrationData(municipality: "cremona", year: 2019) { __typename } }';

/** The explorer as the Segreteria opens it, and the changes that it sent. */
async function openExplorer(search: Record<string, string>) {
  const { page } = await pages.openAs('SEGRETERIA', `/explorer?${new URLSearchParams(search)}`);
  const sent: string[] = [];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (body.includes('removeDemonstrationData')) sent.push(body);
  });
  await page.locator(`${EDITOR} .view-line`).first().waitFor();
  return { page, sent };
}

const run = (page: Page) => page.locator('.graphiql-execute-button').click();
const question = (page: Page) => page.getByRole('dialog', { name: 'Eseguire la modifica di questo link?' });

describe('a link into the explorer changes nothing', () => {
  test('what a change is copied for says why it is not, and sends nothing', async () => {
    const { page, sent } = await openExplorer({ query: CHANGE });
    for (const program of ['Excel', 'Python', 'R']) {
      await page.getByRole('button', { name: `Copia per ${program}`, exact: true }).click();
      await page.getByText('contiene una modifica (removeDemonstrationData)').waitFor();
      expect(await seen(page.locator('.take-away'))).not.toContain('Copiato');
    }
    expect(sent).toEqual([]);
  });

  test('a text that is no GraphQL is not sent for a copy', async () => {
    const { page, sent } = await openExplorer({ query: 'mutation { removeDemonstrationData' });
    await page.getByRole('button', { name: 'Copia per Excel' }).click();
    await page.getByText('non è scritta in GraphQL valido').waitFor();
    expect(sent).toEqual([]);
  });

  test('the run button asks first, names what would be done, and does it only on a yes', async () => {
    const { page, sent } = await openExplorer({ query: CHANGE });
    await run(page);
    expect(await seen(question(page))).toContain('Operazioni: removeDemonstrationData.');
    await question(page).getByRole('button', { name: 'Non eseguire' }).click();
    await page.locator('.explorer-result', { hasText: 'non è stata eseguita' }).waitFor();
    await run(page);
    await question(page).waitFor();
    await page.keyboard.press('Escape');
    await question(page).waitFor({ state: 'detached' });
    expect(sent).toEqual([]);
    await run(page);
    await question(page).getByRole('button', { name: 'Esegui la modifica' }).click();
    await expect.poll(() => sent.length).toBe(1);
  });

  test('also where it is named like the editor’s own question, or hides behind a query', async () => {
    for (const query of [
      CHANGE.replace('mutation', 'mutation IntrospectionQuery'),
      `${CHANGE.replace('mutation', 'mutation B')} query A { plan { year } }`,
    ]) {
      const { page, sent } = await openExplorer({ query });
      await page.locator(`${EDITOR} .view-line`).first().click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+Enter');
      await question(page).waitFor();
      expect(sent).toEqual([]);
    }
  });

  test('a change that a person wrote is run at once, and cannot be copied either', async () => {
    const { page, sent } = await openExplorer({ query: '{ plan { year } }' });
    await page.locator(`${EDITOR} .view-line`).first().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(CHANGE);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => sent.length).toBe(1);
    await page.locator('.explorer-result', { hasText: '__typename' }).waitFor();
    await page.getByRole('button', { name: 'Copia per Python' }).click();
    await page.getByText('contiene una modifica (removeDemonstrationData)').waitFor();
    expect(sent.length).toBe(1);
  });
});
