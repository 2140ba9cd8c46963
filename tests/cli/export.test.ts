import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../harness/database/databases.js';
import { emptyDatabase, loadCremona, type OwnDatabase } from '../harness/database/seeds.js';
import { runCommand } from '../harness/service/command.js';

let own: OwnDatabase;
let folder: string;
beforeAll(async () => {
  own = await emptyDatabase(sqlite);
  folder = own.url.replace(/^file:/, '').replace(/[^/\\]+$/, '');
  await loadCremona(own.database);
});
afterAll(() => own.drop());

const run = (...args: string[]) => runCommand(['export', ...args], { folder, env: { DATABASE_URL: own.url } });

test('rows are written as the address of the same name gives them', async () => {
  const where = JSON.stringify({ weightReduced: { eq: true } });
  const { code, stdout } = await run('objectives', 'ridotti.csv', '--where', where, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ file: `${folder}ridotti.csv`, kind: 'objectives', format: 'csv' },
    plan: { municipality: 'cremona', year: 2019, atAct: 5 },
  });
  const lines = (await readFile(`${folder}ridotti.csv`, 'utf8')).trimEnd().split('\r\n');
  expect(lines.map((line) => line.split(';')[0])).toEqual([
    '\uFEFFcodice_obiettivo',
    'C16_0011',
    'C50_0005',
    'C77_0004',
  ]);
});

test('the report is written in the format of the file’s name', async () => {
  expect(await run('report', 'relazione.PDF', '--at-act', '4')).toMatchObject({ code: 0 });
  expect((await readFile(`${folder}relazione.PDF`)).subarray(0, 5).toString()).toBe('%PDF-');
});

test.each(['piano.xlsx', 'piano.json'])(
  'the whole plan is written as %s, and loaded again it changes nothing',
  async (name) => {
    expect(await run('plan', name, '--municipality', 'cremona', '--year', '2019')).toMatchObject({ code: 0 });
    const again = await runCommand(['import', name, '--json'], { folder, env: { DATABASE_URL: own.url } });
    expect(JSON.parse(again.stdout)).toMatchObject({ changed: 0, saved: true, issues: [] });
    expect(JSON.parse(again.stdout).revisions).toHaveLength(17);
  },
);

test.each([
  [2, ['pippo', 'a.csv'], 'indicators, objectives, phases, variations, comparison, readings, history, report, plan'],
  [2, ['report', 'a.csv'], '.docx o .pdf'],
  [2, ['plan', 'a.csv'], '.xlsx o .json'],
  [1, ['plan', 'a.json', '--at-act', '4'], '«atAct» non esiste'],
  [2, ['indicators', 'a.pdf'], '.csv o .xlsx o .json'],
  [1, ['indicators', 'a.csv', '--year', '1999'], 'Il piano richiesto non esiste'],
  [1, ['indicators', 'a.csv', '--where', '{"pippo":1}'], '«pippo»'],
  [1, ['report', 'nessuna/a.pdf'], 'non si può scrivere'],
])('exit code %i for export %j', async (expected, args, message) => {
  const { code, stderr } = await run(...args);
  expect([code, stderr]).toEqual([expected, expect.stringContaining(message)]);
});
