import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Service, startService } from '../../harness/service/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

const get = (path: string) => fetch(`${service.url}${path}`);
const sheetsOf = async (path: string) => (await readXlsx(Buffer.from(await (await get(path)).arrayBuffer()))).sheets;

test.each(['xlsx', 'json'])(
  'the whole plan as %s holds names and documents: an anonymous reader does not get it',
  async (format) => {
    expect((await get(`/export/plan.${format}`)).status).toBe(401);
  },
);

test.each(['plan', 'variation', 'readings'])(
  'the template and the example of %s are workbooks with instructions',
  async (kind) => {
    for (const path of [`/templates/${kind}.xlsx`, `/examples/${kind}.xlsx`]) {
      expect((await sheetsOf(path)).map(({ name }) => name)).toEqual([expect.any(String), 'Istruzioni']);
    }
  },
);

test('a template names no person', async () => {
  const sectors = await service.own.database.queries.selectFrom('Sector').select('manager').distinct().execute();
  const cells = (await sheetsOf('/templates/variation.xlsx')).flatMap(({ rows }) => rows.flat());
  for (const { manager } of sectors) expect(cells).not.toContain(manager);
});

test('no other name is a template, and a sector that is not there is refused', async () => {
  expect((await get('/templates/altro.xlsx')).status).toBe(404);
  expect((await get('/templates/readings.xlsx?sector=altro')).status).toBe(404);
  expect((await get('/examples/plan.csv')).status).toBe(404);
});

test('the values in force are rows with what a file of values has', async () => {
  const rows = await (await get('/export/readings.json')).json();
  expect(rows).toHaveLength(26);
  expect(rows.find(({ indicator }: { indicator: string }) => indicator === '278')).toMatchObject({
    ...{ value: '80412', numerator: null, final: true, note: null },
  });
});
