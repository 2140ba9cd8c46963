import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../harness/database/databases.js';
import { emptyDatabase, loadCremona, loadCremonaReadings, type OwnDatabase } from '../harness/database/seeds.js';
import { runCommand } from '../harness/service/command.js';

let own: OwnDatabase;
let folder: string;
beforeAll(async () => {
  own = await emptyDatabase(sqlite);
  folder = own.url.replace(/^file:/, '').replace(/[^/\\]+$/, '');
});
afterAll(() => own.drop());

const run = (...args: string[]) => runCommand(args, { folder, env: { DATABASE_URL: own.url } });
const rowsOf = async (name: string) => (await readXlsx(await readFile(`${folder}${name}`))).sheets[0]?.rows ?? [];

test('the template of a plan is there before any plan is; the others say that one is missing', async () => {
  expect(await run('template', 'plan', 'piano.xlsx')).toMatchObject({ code: 0 });
  expect((await rowsOf('piano.xlsx'))[0]?.[0]).toContain('il nome dell’ente per intero');
  expect(await run('template', 'readings', 'valori.xlsx')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Il piano richiesto non esiste'),
  });
});

test('the template of values has the indicators of a sector, with titles and targets in force', async () => {
  await loadCremona(own.database);
  const sector = 'cultura-musei-e-city-branding';
  expect(await run('template', 'readings', 'valori.xlsx', '--sector', sector)).toMatchObject({ code: 0 });
  const [headings, ...rows] = await rowsOf('valori.xlsx');
  expect(headings?.slice(0, 3)).toEqual(['codice_indicatore', 'titolo_indicatore', 'target']);
  expect(rows.find(([code]) => code === '278')?.slice(0, 3)).toEqual([
    ...['278', 'Partecipazione del pubblico alle iniziative', '78.000'],
  ]);
  expect(rows.map(([code]) => code)).not.toContain('1389');
  expect(await run('template', 'readings', 'valori.xlsx', '--sector', 'altro')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`«altro». Settori: `),
  });
});

test('the template of a variation has the number of the next one, and changes nothing where nothing is decided', async () => {
  expect(await run('template', 'variation', 'variazione.xlsx')).toMatchObject({ code: 0 });
  expect((await rowsOf('variazione.xlsx'))[2]?.[0]).toBe('Variazione n. 6');
  const { stdout } = await run('import', 'variazione.xlsx', '--dry-run', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    plan: { municipality: 'Comune di Cremona', act: 6 },
    revisions: [],
    discrepancies: [],
  });
});

test.each(['csv', 'xlsx'])('the values in force, written as %s, are loaded again without a change', async (format) => {
  await loadCremonaReadings(own.database);
  await own.database.queries.updateTable('Reading').set({ demonstration: false }).execute();
  expect(await run('export', 'readings', `valori.${format}`)).toMatchObject({ code: 0 });
  const { stdout } = await run('readings', `valori.${format}`, '--municipality', 'cremona', '--year', '2019', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ changed: 0, saved: true, counts: { rows: 26, final: 25, interim: 1 } });
});

test.each([
  [2, ['pippo', 'a.xlsx'], 'plan, variation, readings'],
  [2, ['plan', 'a.csv'], '.xlsx'],
])('exit code %i for template %j', async (expected, args, message) => {
  const { code, stderr } = await run('template', ...args);
  expect([code, stderr]).toEqual([expected, expect.stringContaining(message)]);
});
