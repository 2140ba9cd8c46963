import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Service, startService } from '../../harness/service/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

const rows = async (query = ''): Promise<Record<string, unknown>[]> => {
  const answer = await fetch(`${service.url}/export/phases.json?municipality=cremona&year=2019${query}`);
  expect(answer.status).toBe(200);
  return await answer.json();
};

test('phases leave with their days, their state on the day of the export, and whose row they are', async () => {
  const all = await rows();
  expect(all).toHaveLength(5);
  expect(all[0]).toMatchObject({
    objective: 'C77_0004',
    title: 'Approvazione del Bilancio ambientale consuntivo 2018',
    state: 'LATE',
    due: '2019-12-31',
    initialDue: null,
    percent: null,
    note: null,
    document: 'cremona-2019-variazione-5.txt',
    line: 34,
    year: 2019,
    atAct: 5,
  });
});

test('the filter of the API selects them, by day and by state', async () => {
  const where = (filter: object) => `&where=${encodeURIComponent(JSON.stringify(filter))}`;
  expect(await rows(where({ due: { lte: '2019-12-31' } }))).toHaveLength(2);
  expect(await rows(where({ state: { eq: 'REMOVED' } }))).toHaveLength(2);
  const csv = await fetch(`${service.url}/export/phases.csv?municipality=cremona&year=2019`);
  const [heading] = (await csv.text()).replace(/^\uFEFF/, '').split('\r\n');
  expect(heading).toContain(
    'codice_obiettivo;obiettivo;area;settore;fase;stato_alla_data;inizio;scadenza_iniziale;scadenza',
  );
});
