import { loadAct } from '@traguardo/server/import/act/save-document';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { actText } from '../../harness/documents/act-text.js';
import { type Service, startService } from '../../harness/service/service.js';
import { address, csvOf, jsonOf } from './exports.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

async function refusal(url: string): Promise<[number, string, string]> {
  const answer = await fetch(url);
  const { error } = await answer.json();
  return [answer.status, error.code, error.message];
}

test.each([
  ['a field that does not exist', 'indicators.csv', { pippo: { eq: 1 } }, '«pippo»'],
  ['a field inside another', 'indicators.csv', { objective: { pippo: { eq: 1 } } }, '«where.objective»'],
  ['a value of another type', 'objectives.csv', { weight: { gte: 'otto' } }, '«where.weight.gte»'],
  ['a value outside its vocabulary', 'variations.json', { outcome: { eq: 'FORSE' } }, '«where.outcome.eq»'],
  ['another kind’s field', 'objectives.xlsx', { target: { gte: 1 } }, '«target»'],
] as const)('%s in a filter is refused in Italian', async (_, file, where, place) => {
  const [status, code, message] = await refusal(address(service, file, where));
  expect([status, code]).toEqual([400, 'INVALID_INPUT']);
  expect(message).toContain(place);
});

test.each([
  ['where=%7Bcode', 400],
  ['where=%5B%5D', 400],
  ['where=null', 400],
  ['orderBy=%7B%7D', 400],
  ['orderBy=%5B%7B%22field%22%3A%22PIPPO%22%7D%5D', 400],
  ['by=AREA', 400],
  ['year=duemila', 400],
  ['year=2019&year=2019', 400],
  ['atAct=-1', 400],
  ['year=1999', 404],
  ['municipality=nessuno', 404],
])('indicators.csv?%s is refused with %i', async (query, expected) => {
  const [status, , message] = await refusal(`${service.url}/export/indicators.csv?${query}`);
  expect(status).toBe(expected);
  expect(message).toMatch(/^(?:Il |In ).*\.$/);
});

test('a filter with hundreds of levels is refused before anything walks it', async () => {
  const where = `${'{"not":'.repeat(400)}{}${'}'.repeat(400)}`;
  const [status, code, message] = await refusal(
    `${service.url}/export/indicators.csv?where=${encodeURIComponent(where)}`,
  );
  expect([status, code]).toEqual([400, 'TOO_COMPLEX']);
  expect(message).toContain('livelli');
});

test('a filter on areas or sectors of the comparison is refused, not ignored', async () => {
  const [status] = await refusal(address(service, 'comparison.csv', { code: { eq: '278' } }, { by: 'AREA' }));
  expect(status).toBe(400);
});

describe('texts that a spreadsheet would run', () => {
  const TITLES = ['=HYPERLINK("http://x";"y")', '+39 0372', '-5 rifiuti', '@SUM(A1)', 'Numero; di "visite"'];
  let hostile: Service;
  beforeAll(async () => {
    hostile = await startService(sqlite, async ({ database }) => {
      const rows = TITLES.map((title, index) => ({
        ...(index === 0 && {
          manager: 'A. Rossi',
          sector: 'Settore Uno',
          objective: 'C1_0001',
          objectiveTitle: '=1+1',
        }),
        indicator: `${index + 1}00`,
        title,
        target: '0,5',
        weight: '20',
      }));
      const text = actText({ municipality: 'COMUNE DI PIEVE', year: 2021, areas: [{ name: 'Area', rows }] });
      await loadAct(database, { filename: 'piano.txt', bytes: Buffer.from(text), importedBy: null });
    });
  });
  afterAll(() => hostile.stop());

  test('are plain in CSV and in XLSX, and untouched in JSON', async () => {
    const inCsv = await csvOf(address(hostile, 'indicators.csv'));
    expect(inCsv.map((row) => row.indicatore)).toEqual([...TITLES.slice(0, 4).map((title) => `'${title}`), TITLES[4]]);
    expect(inCsv[0]).toMatchObject({ obiettivo: "'=1+1", target_vigente: '0,5', variazione: '0' });
    const bytes = await (await fetch(address(hostile, 'indicators.xlsx'))).arrayBuffer();
    const { sheets } = await readXlsx(new Uint8Array(bytes), { readStyles: true });
    expect(sheets[0]?.rows.slice(1).map((row) => row[1])).toEqual(TITLES);
    const cells = [...(sheets[0]?.cells?.values() ?? [])];
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const inJson = await jsonOf(address(hostile, 'indicators.json'));
    expect(inJson.map(({ title }) => title)).toEqual(TITLES);
  });

  test('no actual is an empty cell, and no document is demonstration', async () => {
    const [row] = await csvOf(address(hostile, 'indicators.csv'));
    expect(row).toMatchObject({
      consuntivo: '',
      grado_raggiungimento: '',
      stato: 'Non rendicontato',
      dimostrativo: 'no',
    });
  });
});
