import { sha256 } from '@traguardo/server/import/text/content-digest';
import { fileDifferences } from '@traguardo/server/import/verify/file-differences';
import { replayOutdatedPlans } from '@traguardo/server/scoring/stored/replay-outdated-plans';
import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, loadCremona, loadCremonaReadings, type OwnDatabase } from '../harness/database/seeds.js';

const BYTES = Buffer.from('%PDF-1.7 relazione');
const PROOF = {
  municipality: 'cremona',
  id: 'cremona-2019-prova',
  year: 2019,
  indicator: '1011',
  asOf: '2019-12-31',
  final: true,
  filename: 'relazione.pdf',
  mediaType: 'application/pdf',
  size: BYTES.length,
  sha256: sha256(BYTES),
  bytes: BYTES,
  uploadedAt: '2020-01-31T10:00:00.000Z',
  uploadedBy: 'Rossi Anna',
  removedAt: null,
};

describe.each(databases)('verification on $name', (engine) => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
    await loadCremona(own.database);
    await loadCremonaReadings(own.database);
  });
  afterAll(() => own.drop());

  test('what is stored is what statements and readings give, to the last digit', async () => {
    const { plans, rows, differences } = await storedDifferences(own.database);
    expect({ plans, differences }).toEqual({ plans: 1, differences: [] });
    // Twice, before and after the act: 4 areas, 6 sectors, 12 objectives, 27 indicators and as many attainments,
    // 5 phases, 23 scores and as many sums; then 3 weight changes and 1 discrepancy.
    expect(rows).toBe(2 * (4 + 6 + 12 + 27 + 27 + 5 + 23 + 23) + 3 + 1);
  });

  test('what an earlier release stored in another form is stored anew at the start, once', async () => {
    const { queries } = own.database;
    expect(await replayOutdatedPlans(own.database)).toBe(0);
    await queries.updateTable('Plan').set({ derivedForm: 0 }).execute();
    const sentence = 'Target 78.000, consuntivo 80.412: 103,09 %, limitato a 100 %. Regola: standard-1.';
    await queries.updateTable('Attainment').set({ currentExplanation: sentence }).execute();
    expect((await storedDifferences(own.database)).differences).toHaveLength(2 * 27);
    expect(await replayOutdatedPlans(own.database)).toBe(1);
    expect((await storedDifferences(own.database)).differences).toEqual([]);
    expect(await replayOutdatedPlans(own.database)).toBe(0);
  });

  test('a stored score that was altered is reported with both values', async () => {
    await own.database.queries
      .updateTable('Score')
      .set({ currentValue: 99.5 })
      .where('level', '=', 'PLAN')
      .where('atAct', '=', 5)
      .execute();
    const { differences } = await storedDifferences(own.database);
    expect(differences).toMatchObject([{ table: 'Score', field: 'currentValue', stored: '99.5' }]);
    expect(differences[0]?.recomputed).toMatch(/^80\.8/);
  });

  test('a stored row that was taken away is reported', async () => {
    await own.database.queries
      .deleteFrom('Attainment')
      .where('indicator', '=', '278')
      .where('atAct', '=', -1)
      .execute();
    const { differences } = await storedDifferences(own.database);
    expect(differences).toContainEqual({
      table: 'Attainment',
      key: 'cremona/2019/-1/278',
      field: 'riga',
      stored: null,
      recomputed: 'presente',
    });
  });
});

describe.each(databases)('verification of files on $name', (engine) => {
  let own: OwnDatabase;
  beforeEach(async () => {
    own = await emptyDatabase(engine);
    await loadCremona(own.database);
    await loadCremonaReadings(own.database);
    await own.database.queries.insertInto('EvidenceFile').values(PROOF).execute();
  });
  afterEach(() => own.drop());

  const altered = async () => (await fileDifferences(own.database)).differences;

  test('files that are what their digests say, and values that are what their file says, are no differences', async () => {
    expect(await fileDifferences(own.database)).toEqual({ files: 3, differences: [] });
  });

  test.each(['SourceDocument', 'EvidenceFile'] as const)(
    'changed bytes of a %s are reported with both digests',
    async (table) => {
      await own.database.queries
        .updateTable(table)
        .set({ bytes: Buffer.from('altro') })
        .execute();
      const found = (await altered()).filter(({ field }) => field === 'sha256');
      expect(found).toHaveLength(table === 'EvidenceFile' ? 1 : 2);
      for (const difference of found) {
        expect(difference).toMatchObject({ table, recomputed: sha256(Buffer.from('altro')) });
        expect(difference.stored).toMatch(/^[0-9a-f]{64}$/);
      }
    },
  );

  test('a changed text of a document is reported: people read it beside the values', async () => {
    await own.database.queries.updateTable('SourceDocument').set({ text: 'altro' }).where('kind', '=', 'ACT').execute();
    expect(await altered()).toMatchObject([{ table: 'SourceDocument', field: 'text', stored: 'altro' }]);
  });

  test.each([
    ['note', { note: 'altra nota' }],
    ['recordedBy', { recordedBy: 'Un altro' }],
    ['value', { value: '1' }],
  ])('a changed %s of a value from a file is reported', async (field, change) => {
    await own.database.queries.updateTable('Reading').set(change).where('indicator', '=', '1011').execute();
    const found = await altered();
    expect(found).toMatchObject([{ table: 'Reading', field, stored: Object.values(change)[0] }]);
    expect(found[0]?.key).toContain('cremona/2019/1011/');
  });

  test('a value whose row is not in its file is reported', async () => {
    await own.database.queries.updateTable('Reading').set({ line: 999 }).where('indicator', '=', '1011').execute();
    expect(await altered()).toMatchObject([{ table: 'Reading', field: 'riga', recomputed: null }]);
  });
});
