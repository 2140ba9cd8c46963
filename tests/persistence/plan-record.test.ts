import { readFile } from 'node:fs/promises';
import { planWorkbook } from '@traguardo/server/export/plan-workbook';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { loadRecord } from '@traguardo/server/import/record/load-record';
import { fileDifferences } from '@traguardo/server/import/verify/file-differences';
import type { PlanRecord } from '@traguardo/server/plan/record/plan-record';
import { loadPlanRecord } from '@traguardo/server/plan/record/stored/load-plan-record';
import { changePlan } from '@traguardo/server/scoring/stored/change-plan';
import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { CREMONA_ACT, emptyDatabase, loadCremona, type OwnDatabase, seedBytes } from '../harness/database/seeds.js';
import { DECIDED, pieveAct, ROW } from './undo-setup.js';

const PIEVE = { municipality: 'pieve', year: 2021 };
const CREMONA = { municipality: 'cremona', year: 2019 };
const SAVED = new URL('./saved-by-libreoffice/', import.meta.url);

describe.each(databases)('a whole plan on $name', (engine) => {
  let own: OwnDatabase;
  let empty: OwnDatabase;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
    empty = await emptyDatabase(engine);
    await loadCremona(own.database);
    await loadTown(own, 'piano.txt', pieveAct(null, ROW));
    await loadTown(own, 'variazione-1.txt', pieveAct('Primo provvedimento di variazione', DECIDED));
    const weight = { subject: 'OBJECTIVE', code: 'C32_0014', field: 'weight', act: 5, number: 1, value: '12' } as const;
    const declared = { source: 'Delibera 12/2019', reason: null, corrected: null, phase: null, words: null };
    const recorded = { recordedAt: '2020-01-01T00:00:00.000Z', recordedBy: 'Anna' };
    await own.database.write((queries) =>
      changePlan(queries, CREMONA, async () => {
        await queries
          .insertInto('DeclaredValue')
          .values({ ...CREMONA, ...weight, ...declared, ...recorded })
          .execute();
        return { answer: null, replay: true };
      }),
    );
  });
  afterAll(async () => {
    await own.drop();
    await empty.drop();
  });

  const recordOf = async ({ database }: OwnDatabase, key: typeof PIEVE) => {
    const record = await loadPlanRecord(database.queries, key);
    if (record === null) throw new Error('There is no such plan.');
    return record;
  };
  const load = ({ database }: OwnDatabase, bytes: Uint8Array, dryRun = false) =>
    loadRecord(database, { filename: 'piano', bytes, importedBy: null }, { dryRun });
  const json = (record: PlanRecord) => new TextEncoder().encode(JSON.stringify(record));

  test.each([PIEVE, CREMONA])('of $municipality, loaded where it came from, changes nothing', async (key) => {
    const record = await recordOf(own, key);
    for (const bytes of [await planWorkbook(record), json(record)]) {
      expect(await load(own, bytes)).toMatchObject({ changed: 0, saved: true, issues: [] });
    }
  });

  test('comes back in an empty database as it was: its states, its documents, what people declared', async () => {
    const cremona = await recordOf(own, CREMONA);
    const rehearsed = await load(empty, json(cremona), true);
    expect(await load(empty, await planWorkbook(cremona))).toMatchObject({
      ...{ saved: true, changed: rehearsed?.changed },
      plan: { municipality: 'Comune di Cremona', year: 2019, act: 5 },
      counts: { areas: 4, sectors: 6, managers: 6, objectives: 12, indicators: 27, requests: 11, decisions: 12 },
    });
    await load(empty, json(await recordOf(own, PIEVE)));
    expect(await recordOf(empty, CREMONA)).toEqual(cremona);
    expect(await recordOf(empty, PIEVE)).toEqual(await recordOf(own, PIEVE));
    for (const table of ['Objective', 'Indicator', 'Phase', 'Sector', 'Score'] as const) {
      expect(await rows(empty, table)).toEqual(await rows(own, table));
    }
    expect((await storedDifferences(empty.database)).differences).toEqual([]);
    expect((await fileDifferences(empty.database)).differences).toEqual([]);
  });

  test('after that, the document of an act is still the one that is loaded', async () => {
    const document = { filename: CREMONA_ACT, bytes: await seedBytes(CREMONA_ACT), importedBy: null };
    expect(await loadAct(empty.database, document)).toMatchObject({ changed: 0, saved: true });
  });

  test('that was altered is refused, and nothing of it is stored', async () => {
    const fresh = await emptyDatabase(engine);
    const record = await recordOf(own, PIEVE);
    const retargeted = record.indicators.map((row) =>
      row.values.target === '40' ? { ...row, values: { ...row.values, target: '1' } } : row,
    );
    for (const [altered, place] of [
      [{ indicators: retargeted }, '«Target a ogni provvedimento»'],
      [{ indicators: [...record.indicators, ...record.indicators] }, '«Indicatori», riga'],
      [{ variations: [] }, '«Modifiche», riga 2'],
      [{ originals: [] }, '«Originali»'],
    ] as const) {
      const refused = await load(fresh, json({ ...record, ...altered }));
      expect(refused).toMatchObject({ saved: false, changed: 0, issues: [{ severity: 'ERROR' }] });
      expect(refused?.issues[0]?.message).toContain(place);
    }
    expect(await rows(fresh, 'Plan')).toEqual([]);
    await fresh.drop();
  });

  test('that differs from the stored one is refused with the place, and one that lacks a later act is not', async () => {
    const record = await recordOf(own, PIEVE);
    const renamed = record.acts.map((act) => ({ ...act, title: 'Altro' }));
    expect((await load(own, json({ ...record, acts: renamed })))?.issues).toMatchObject([
      { code: 'ACT_ALREADY_LOADED', message: expect.stringContaining('«Provvedimenti», riga 2') },
    ]);
    await loadTown(own, 'variazione-2.txt', pieveAct('Secondo provvedimento di variazione', { ...ROW, target: '30' }));
    expect(await load(own, json(record))).toMatchObject({ changed: 0, saved: true });
  });

  test.each(['piano.xlsx', 'piano.ods'])('that LibreOffice saved again as %s comes back', async (name) => {
    const fresh = await emptyDatabase(engine);
    const bytes = await readFile(new URL(name, SAVED));
    const loaded = await load(fresh, bytes);
    expect(loaded?.issues).toEqual([]);
    expect(loaded).toMatchObject({ saved: true, plan: { municipality: 'Comune di Pieve', act: 1 } });
    expect(await load(fresh, bytes)).toMatchObject({ changed: 0, saved: true });
    const targets = await fresh.database.queries
      .selectFrom('Indicator')
      .orderBy('atAct')
      .select(['atAct', 'target', 'weight'])
      .execute();
    expect(targets).toEqual([
      { atAct: -1, target: 40, weight: 100 },
      { atAct: 0, target: 40, weight: 100 },
      { atAct: 1, target: 30, weight: 100 },
    ]);
    await fresh.drop();
  });
});

async function loadTown({ database }: OwnDatabase, filename: string, content: string) {
  const document = { filename, bytes: new TextEncoder().encode(content), importedBy: null };
  expect(await loadAct(database, document)).toMatchObject({ saved: true });
}

type Compared = 'Objective' | 'Indicator' | 'Phase' | 'Sector' | 'Score' | 'Plan';

async function rows({ database }: OwnDatabase, table: Compared): Promise<string[]> {
  const found = await database.queries.selectFrom(table).selectAll().execute();
  return found.map((row) => JSON.stringify(row)).toSorted();
}
