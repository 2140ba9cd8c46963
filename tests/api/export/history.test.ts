import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Service, startService } from '../../harness/service/service.js';
import { address, csvOf, jsonOf } from './exports.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

test('the history has every objective and indicator before and after every act, with what held then', async () => {
  const rows = await csvOf(address(service, 'history.csv'));
  // Before the fifth act, and after it: twice 12 objectives and 27 indicators.
  expect(rows).toHaveLength(78);
  const target = (code: string) =>
    rows.filter((row) => row.codice_indicatore === code).map((row) => [row.variazione, row.target_vigente]);
  expect(target('278')).toEqual([
    ['-1', '91690'],
    ['5', '78000'],
  ]);
  const weight = rows.filter((row) => row.livello === 'Obiettivo' && row.codice_obiettivo === 'C50_0005');
  expect(weight.map((row) => row.peso_obiettivo)).toEqual(['8', '5']);
  expect(rows[0]).toMatchObject({ ente: 'Comune di Cremona', ente_nome_breve: 'cremona', anno: '2019' });
});

test('its IDs are those of the API', async () => {
  const { data } = await service.ask('{ plan { indicator(code: "278") { id } } }');
  const rows = await jsonOf(address(service, 'history.json', null, { municipality: 'cremona', year: '2019' }));
  expect(rows.find(({ code, atAct }) => code === '278' && atAct === 5)?.id).toBe(data.plan.indicator.id);
});

test('of plans that are not there, there is no history', async () => {
  expect((await fetch(address(service, 'history.csv', null, { municipality: 'atlantide' }))).status).toBe(404);
  expect((await fetch(address(service, 'history.csv', null, { atAct: '1' }))).status).toBe(400);
});

test('a day in a workbook is a date', async () => {
  const answer = await fetch(address(service, 'readings.xlsx'));
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  const [heads = [], first = []] = sheets[0]?.rows ?? [];
  const cell = first[heads.indexOf('data')];
  expect(cell instanceof Date ? cell.toISOString().slice(0, 10) : cell).toMatch(/^2019-\d\d-\d\d$/);
  expect(cell).toBeInstanceOf(Date);
});
