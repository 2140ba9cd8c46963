import { expect, inject, test } from 'vitest';
import { newPage, openPage, seen } from '../../harness/pages/browser.js';

const cremona = inject('cremona');
const result = '.explorer-result';
const shared = (query: string) => `${cremona}/explorer?${new URLSearchParams({ query })}`;

test('a question put together is asked, writes its GraphQL, and is found again by its link', async () => {
  const { page, errors } = await openPage(`${cremona}/explorer`);
  await page.getByRole('button', { name: 'Componi una domanda' }).click();
  await page.getByRole('button', { name: 'Aggiungi un filtro' }).click();
  await page.getByLabel('Filtro 1: campo').selectOption({ label: 'Grado di raggiungimento' });
  await page.getByLabel('Filtro 1: valore').fill('50');
  await page.getByText('3 righe', { exact: true }).waitFor();
  await page.locator('.graphiql-query-editor', { hasText: 'attainment: { lt: 50 }' }).waitFor();
  await page.waitForURL(/domanda=/);
  const rows = await seen(page.locator(`${result} tbody`));
  for (const code of ['1443', '1516', '1564']) expect(rows).toContain(code);
  const copy = await newPage();
  await copy.goto(page.url());
  await copy.getByText('3 righe', { exact: true }).waitFor();
  expect(await copy.getByLabel('Filtro 1: valore').inputValue()).toBe('50');
  expect(errors).toEqual([]);
});

test('groups are counted, and drawn as a chart that the link keeps', async () => {
  const { page } = await openPage(`${cremona}/explorer`);
  await page.getByRole('button', { name: 'Componi una domanda' }).click();
  await page.getByRole('checkbox', { name: 'Esito' }).check();
  await page.getByText('4 righe', { exact: true }).waitFor();
  // 13 + 9 + 3 + 2 = 27 indicators.
  expect(await seen(page.locator(`${result} tbody`))).toMatch(/Non rendicontato 2/);
  await page.getByRole('button', { name: 'Grafico' }).click();
  await page.locator(`${result} .recharts-bar-rectangle`).first().waitFor();
  expect(page.url()).toContain('vista=grafico');
});

test('the rows that do not fit the first page are asked for, and the file holds what the table shows', async () => {
  const { page } = await openPage(shared('{ plan { indicators(first: 10) { totalCount nodes { code title } } } }'));
  await page.getByText('Righe 1–10 di 27').waitFor();
  await page.getByRole('button', { name: 'Righe successive' }).click();
  await page.getByText('Righe 1–20 di 27').waitFor();
  await page.getByRole('button', { name: 'Righe successive' }).click();
  await expect.poll(() => page.locator(`${result} tbody tr`).count()).toBe(27);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scarica CSV' }).click(),
  ]);
  const chunks = await (await download.createReadStream()).toArray();
  const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFCodice;Titolo;/);
  expect(lines).toHaveLength(28);
});

test('a question without rows says so and how to go on', async () => {
  const { page } = await openPage(shared('{ plan { indicators(where: { code: { eq: "0" } }) { nodes { code } } } }'));
  await page.getByText('Nessuna riga risponde a questa domanda').waitFor();
});

test('numbers that share no axis are not drawn on one', async () => {
  const query = '{ plan { indicators { nodes { code title target actual } } } }';
  const { page } = await openPage(`${shared(query)}&vista=grafico`);
  await page.getByText('valori in unità diverse non si confrontano').waitFor();
});
