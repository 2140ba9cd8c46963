import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';
import { imports, pieveAct, ROW } from './undo-setup.js';

describe.each(databases)('the only act that names an indicator on $name', (engine) => {
  let own: OwnDatabase;
  let using: ReturnType<typeof imports>;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
    using = imports(own);
  });
  afterEach(() => using.clear());
  afterAll(() => own.drop());

  test('stays as long as something is typed or attached for the indicator', async () => {
    const { document: shared } = await using.load(pieveAct(null, ROW));
    const { document } = await using.load(
      pieveAct('Primo provvedimento di variazione', { ...ROW, indicator: '12', title: 'Numero di corsi' }),
    );
    const { queries } = own.database;
    const of = { municipality: 'pieve', year: 2021, asOf: '2021-12-31', final: true };
    const draft = {
      ...{ version: 1, value: '3', numerator: null, denominator: null, note: null },
      ...{ savedAt: '2022-01-01T00:00:00.000Z', savedBy: 'Anna' },
    };
    const file = {
      ...{ id: 'prova', filename: 'verbale.pdf', mediaType: 'application/pdf', size: 1, sha256: '0' },
      ...{ bytes: new Uint8Array([1]), uploadedAt: '2022-01-01T00:00:00.000Z', uploadedBy: 'Anna', removedAt: null },
    };
    // Both acts name objective and plan; the original one alone names 11, the variation alone 12.
    await queries
      .insertInto('ReadingDraft')
      .values({ ...of, indicator: '12', ...draft })
      .execute();
    expect(await using.blockedBy(document.id)).toContain('in bozza di indicatori che compaiono solo');
    expect(await using.blockedBy(shared.id)).toBeUndefined();
    await queries.updateTable('ReadingDraft').set({ indicator: '11' }).execute();
    expect(await using.blockedBy(document.id)).toBeUndefined();
    expect(await using.blockedBy(shared.id)).toContain('in bozza di indicatori che compaiono solo');
    await queries.deleteFrom('ReadingDraft').execute();

    await queries
      .insertInto('EvidenceFile')
      .values({ ...of, indicator: '12', ...file })
      .execute();
    expect(await using.blockedBy(document.id)).toContain('prova a indicatori che compaiono solo');
    await queries.updateTable('EvidenceFile').set({ removedAt: '2022-01-02T00:00:00.000Z' }).execute();
    expect(await using.blockedBy(document.id)).toBeUndefined();
  });
});
