import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, loadCremona, type OwnDatabase, seedBytes } from '../harness/database/seeds.js';
import { actText } from '../harness/documents/act-text.js';

describe.each(databases)('loading an act on $name', (engine) => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
  });
  afterAll(() => own.drop());

  const load = (text: string | Uint8Array, filename = 'atto.txt') =>
    loadAct(own.database, {
      filename,
      bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
      importedBy: null,
    });
  const rowsOf = async (table: 'Act' | 'StatedValue' | 'Revision' | 'Indicator' | 'SourceDocument') =>
    (await own.database.queries.selectFrom(table).selectAll().execute()).length;

  test('a rehearsal reports what would be written and writes nothing', async () => {
    const rehearsal = await loadCremona(own.database, { dryRun: true });
    expect(rehearsal.saved).toBe(false);
    expect(rehearsal.changed).toBeGreaterThan(0);
    expect(await rowsOf('Act')).toBe(0);
    expect((await loadCremona(own.database)).changed).toBe(rehearsal.changed);
  });

  test('the bytes are kept as they came', async () => {
    const kept = await own.database.queries.selectFrom('SourceDocument').select('bytes').executeTakeFirstOrThrow();
    expect(Buffer.from(kept.bytes).equals(await seedBytes('cremona-2019-variazione-5.txt'))).toBe(true);
  });

  test('the same document again changes nothing', async () => {
    const again = await loadCremona(own.database);
    expect(again).toMatchObject({ changed: 0, saved: true });
  });

  test('the same content in other bytes is recognised and changes nothing', async () => {
    const text = (await seedBytes('cremona-2019-variazione-5.txt')).toString('utf8');
    const again = await load(`\uFEFF\n\n${text.replaceAll('\n', '\r\n')}`);
    expect(again).toMatchObject({ changed: 0, saved: true, issues: expect.anything() });
    expect(await rowsOf('SourceDocument')).toBe(1);
  });

  test('the same content with its accents as characters of their own changes nothing', async () => {
    const text = (await seedBytes('cremona-2019-variazione-5.txt')).toString('utf8');
    expect(text.normalize('NFD')).not.toBe(text);
    expect(await load(text.normalize('NFD'))).toMatchObject({ changed: 0, saved: true });
    expect(await rowsOf('SourceDocument')).toBe(1);
  });

  test('another document for a loaded act is refused and nothing is overwritten', async () => {
    const before = await rowsOf('StatedValue');
    const text = (await seedBytes('cremona-2019-variazione-5.txt')).toString('utf8');
    const other = await load(text.replaceAll('91.690', '91.700'), 'altro.txt');
    expect(other).toMatchObject({ changed: 0, saved: false });
    expect(other.issues.map(({ code }) => code)).toEqual(['ACT_ALREADY_LOADED']);
    expect(await rowsOf('StatedValue')).toBe(before);
  });

  test('a file that is no act is refused and nothing is saved', async () => {
    const refused = await load('Determinazione dirigenziale: liquidazione fatture');
    expect(refused).toMatchObject({ changed: 0, saved: false, plan: null });
    expect(refused.issues.some(({ severity }) => severity === 'ERROR')).toBe(true);
    expect(await rowsOf('SourceDocument')).toBe(1);
  });

  test('two municipalities with the same codes never meet', async () => {
    const report = await load(
      actText({
        municipality: 'COMUNE DI PIEVE',
        year: 2019,
        heading: 'Quinto provvedimento di variazione',
        areas: [
          {
            name: 'Città sicura',
            rows: [
              {
                manager: 'Rossi Maria',
                sector: 'Polizia Locale',
                objective: 'C50_0005',
                objectiveTitle: 'Controlli',
                indicator: '278',
                title: 'Numero controlli',
                formula: 'n. controlli',
                target: '10',
                weight: '100',
              },
            ],
          },
        ],
      }),
    );
    expect(report).toMatchObject({ saved: true, plan: { municipality: 'Comune di Pieve', slug: 'pieve' } });
    const targets = await own.database.queries
      .selectFrom('Indicator')
      .where('code', '=', '278')
      .where('atAct', '=', 5)
      .orderBy('municipality')
      .select(['municipality', 'target'])
      .execute();
    expect(targets).toEqual([
      { municipality: 'cremona', target: 78000 },
      { municipality: 'pieve', target: 10 },
    ]);
  });
});
