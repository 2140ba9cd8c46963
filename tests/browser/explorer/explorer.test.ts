import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page, Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { newPage, openPage, seen } from '../../harness/pages/browser.js';

const cremona = inject('cremona');
const EDITOR = '.graphiql-query-editor';

/** Whether a request is the editor's own question, not its look at the schema or the frame of the page. */
function isRun(request: Request): boolean {
  const body = request.postData();
  return body !== null && !/IntrospectionQuery|PlanFrame/.test(body);
}

async function openExplorer(address = `${cremona}/explorer`) {
  const opened = await openPage(address);
  await opened.page.locator(`${EDITOR} .view-line`).first().waitFor();
  return opened;
}

test('the first example is answered on opening, and every other one when it is chosen', async () => {
  const { page, errors } = await openExplorer();
  await page.locator('.explorer-result').getByText('4 righe').first().waitFor();
  expect(await seen(page.locator('.explorer-result'))).toMatch(
    /Grado di raggiungimento.*4 righe|4 righe.*Grado di raggiungimento/,
  );
  const examples = await page.getByRole('navigation', { name: 'Domande pronte' }).getByRole('button').all();
  expect(examples.length).toBeGreaterThanOrEqual(12);
  for (const example of examples.slice(1)) {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => isRun(response.request())),
      example.click(),
    ]);
    const body: { errors?: unknown } = await answer.json();
    expect(body.errors).toBeUndefined();
    await page
      .locator('.explorer-result')
      .getByText(/\d+ rig(a|he)|Nessuna riga risponde/)
      .first()
      .waitFor();
  }
  expect(errors).toEqual([]);
});

test('an example never swallows what was typed', async () => {
  const { page } = await openExplorer();
  await page.locator(`${EDITOR} .view-line`).first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# la mia\n');
  await page.locator('.graphiql-execute-button').click();
  await page.waitForURL(/la(\+|%20)mia/);
  await page.getByRole('button', { name: 'A che punto è ogni settore?' }).click();
  await page.locator(EDITOR, { hasText: 'query Settori' }).waitFor();
  await page.getByRole('button', { name: 'Riprendi la mia interrogazione' }).click();
  await page.locator(EDITOR, { hasText: '# la mia' }).waitFor();
});

test('a shared link brings query and variables back', async () => {
  const { page } = await openExplorer();
  await page.getByRole('button', { name: 'Quali indicatori sono sotto il target nel mio settore?' }).click();
  await page.locator(EDITOR, { hasText: 'SottoIlTargetNelSettore' }).waitFor();
  await page.getByRole('button', { name: 'Copia il link' }).click();
  await page.getByText('Link copiato').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const copy = await newPage();
  await copy.goto(link);
  await copy.locator(EDITOR, { hasText: 'SottoIlTargetNelSettore' }).waitFor();
  await copy.locator('.explorer-result tbody tr').first().waitFor();
});

/** pandas as far as a snippet uses it, for machines that lack it. */
const PANDAS = `
def json_normalize(data):
    def flat(value, name=""):
        if not isinstance(value, dict):
            return {name: value}
        cells = {}
        for key, inner in value.items():
            cells.update(flat(inner, f"{name}.{key}" if name else key))
        return cells
    return [flat(row) for row in (data if isinstance(data, list) else [data])]
`;
const REQUESTS = `
import json as codec
from urllib.request import Request, urlopen
class Answer:
    def __init__(self, body): self.body = body
    def json(self): return codec.loads(self.body)
def post(address, json, headers, timeout):
    request = Request(address, codec.dumps(json).encode(), {**headers, "Content-Type": "application/json"})
    with urlopen(request, timeout=timeout) as response: return Answer(response.read())
`;

/** What a text pasted into Python prints. */
async function printedByPython(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-python-'));
  await writeFile(join(folder, 'pandas.py'), PANDAS);
  await writeFile(join(folder, 'requests.py'), REQUESTS);
  await writeFile(join(folder, 'pasted.py'), text);
  const { stdout } = await promisify(execFile)('python3', [join(folder, 'pasted.py')]);
  await rm(folder, { recursive: true });
  return stdout;
}

async function copiedForPython(page: Page, example: string, name: string): Promise<string> {
  await page.getByRole('button', { name: example, exact: true }).click();
  await page.locator(EDITOR, { hasText: name }).waitFor();
  await page.getByRole('button', { name: 'Copia per Python' }).click();
  await page.getByText('Copiato per Python.').waitFor();
  return await page.evaluate(() => navigator.clipboard.readText());
}

test('what is copied for Python runs as pasted and finds the rows of the screen', async ({ skip }) => {
  await promisify(execFile)('python3', ['--version']).catch(() => skip('this machine has no Python'));
  const { page } = await openExplorer();
  const text = await copiedForPython(page, 'Quali obiettivi hanno perso peso, e con quale motivazione?', 'PesiRidotti');
  await page.locator('.explorer-result tbody').getByText('C77_0004').first().waitFor();
  const printed = await printedByPython(text);
  for (const code of ['C77_0004', 'C50_0005', 'C16_0011']) expect(printed).toContain(code);
});

test('what is copied for Python takes all pages of a list', async ({ skip }) => {
  await promisify(execFile)('python3', ['--version']).catch(() => skip('this machine has no Python'));
  const { page } = await openExplorer();
  const text = await copiedForPython(page, 'Quali indicatori sono sotto il target?', 'SottoIlTarget');
  expect(text).toMatch(/first: 500,?\s+after: \$after/);
  // In pages of five the twelve rows take three.
  const printed = await printedByPython(text.replace('first: 500', 'first: 5'));
  expect(printed.match(/'code': '\d+'/g)).toHaveLength(12);
});

test('what is copied for Excel and R names this service, the query and the way to the table', async () => {
  const { page } = await openExplorer();
  await page.getByRole('button', { name: 'Quali indicatori sono sotto il target?' }).click();
  await page.locator(EDITOR, { hasText: 'SottoIlTarget' }).waitFor();
  await page.getByRole('button', { name: 'Copia per Excel' }).click();
  await page.getByText('Copiato per Excel.').waitFor();
  const excel = await page.evaluate(() => navigator.clipboard.readText());
  expect(excel).toContain(`Web.Contents("${cremona}/graphql"`);
  expect(excel).toContain('Ask([after = after])[plan][indicators],');
  expect(excel).toContain('Page([pageInfo][endCursor])');
  await page.getByRole('button', { name: 'Copia per R', exact: true }).click();
  await page.getByText('Copiato per R.').waitFor();
  const r = await page.evaluate(() => navigator.clipboard.readText());
  expect(r).toContain(`request("${cremona}/graphql")`);
  expect(r).toContain('answer[["data"]][["plan"]][["indicators"]]');
  expect(r).toContain('after <- page[["pageInfo"]][["endCursor"]]');
});
