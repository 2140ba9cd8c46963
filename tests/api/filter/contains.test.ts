import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { actText } from '../../harness/documents/act-text.js';
import { type Service, startService } from '../../harness/service/service.js';

const TITLES = [
  "Qualità dell'aria",
  "UTILITA' pubblica",
  'Spesa: 50% (di tutta)',
  'Codice a_b',
  'Via C\\D',
  'Отдел кадров',
  'Lavoro, casa',
  'Lavoro',
];

/** One indicator for each title, in the sector of the same name. */
const rows = TITLES.map((title, at) => ({
  manager: 'Verdi Ada',
  sector: title,
  objective: `O_${at}`,
  objectiveTitle: title,
  indicator: String(at),
  title,
  formula: 'n.',
  target: '10',
  weight: '100',
}));

/** What to look for, and the titles that hold it. */
const CASES: readonly (readonly [string, readonly number[]])[] = [
  ['qualita', [0]],
  ['QUALITÀ DELL’ARIA', [0]],
  ['utilità', [1]],
  ["UTILITA'", [1]],
  ["'", [0, 1]],
  ['%', [2]],
  ['50% (', [2]],
  ['_', [3]],
  ['\\', [4]],
  ['отдел', [5]],
  [',', [6]],
  ['lavoro,', [6]],
  ['lavoro', [6, 7]],
  [' casa', [6]],
  [' lavoro', []],
  [': ', [2]],
  ['·', []],
  ['', [0, 1, 2, 3, 4, 5, 6, 7]],
];

describe.each(databases)('`contains` on $name', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(engine, async ({ database }) => {
      const text = actText({ municipality: 'COMUNE DI PROVA', year: 2023, areas: [{ name: 'Правосудие', rows }] });
      const bytes = new TextEncoder().encode(text);
      const loaded = await loadAct(database, { filename: 'prova.txt', bytes, importedBy: null });
      if (!loaded.saved) throw new Error(JSON.stringify(loaded.issues));
    });
  });
  afterAll(() => service.stop());

  test.each(CASES)('looks for %j in the printed text of titles and names', async (words, places) => {
    const { data, errors } = await service.ask(
      `query ($title: IndicatorFilter, $name: IndicatorFilter) { plan {
        byTitle: indicators(where: $title) { nodes { code } } byName: indicators(where: $name) { nodes { code } } } }`,
      { title: { title: { contains: words } }, name: { objective: { sector: { name: { contains: words } } } } },
    );
    expect(errors).toBeUndefined();
    const codes = (list: { nodes: { code: string }[] }) => list.nodes.map(({ code }) => Number(code));
    expect([codes(data.plan.byTitle), codes(data.plan.byName)]).toEqual([places, places]);
  });

  test('names without Latin letters are kept apart, each with an address of its own', async () => {
    const { data } = await service.ask('{ plan { areas { key name } sectors { key name } } }');
    expect(data.plan.areas).toEqual([{ key: 'правосудие', name: 'Правосудие' }]);
    expect(data.plan.sectors).toContainEqual({ key: 'отдел-кадров', name: 'Отдел кадров' });
    expect(new Set(data.plan.sectors.map(({ key }: { key: string }) => key)).size).toBe(TITLES.length);
  });
});
