import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';
import { actText } from '../harness/documents/act-text.js';

const ROW = { objectiveTitle: 'Titolo', title: 'Numero di atti', formula: 'n. atti', target: '10', weight: '100' };

/** An act of two areas and three sectors whose names have the same words. */
function act(municipality: string, heading?: string): string {
  return actText({
    municipality,
    year: 2025,
    ...(heading !== undefined && { heading }),
    areas: [
      {
        name: 'Area 1',
        rows: [
          { ...ROW, manager: 'Verdi Ada', sector: 'Servizi A-B', objective: 'A_1', indicator: '1' },
          { ...ROW, manager: 'Neri Ugo', sector: 'Servizi A/B', objective: 'A_2', indicator: '2' },
        ],
      },
      {
        name: 'Area 1 +',
        rows: [{ ...ROW, manager: 'Bianchi Lia', sector: 'Servizi (A) B', objective: 'A_3', indicator: '3' }],
      },
    ],
  });
}

describe.each(databases)('areas and sectors whose names have the same words, on $name', (engine) => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
  });
  afterAll(() => own.drop());

  const load = (text: string) =>
    loadAct(own.database, { filename: 'atto.txt', bytes: new TextEncoder().encode(text), importedBy: null });

  const places = async (municipality: string) => {
    const { queries } = own.database;
    const areas = await queries
      .selectFrom('StrategicArea')
      .where('municipality', '=', municipality)
      .select(['key', 'name'])
      .distinct()
      .execute();
    const sectors = await queries
      .selectFrom('Sector')
      .where('municipality', '=', municipality)
      .select(['key', 'name', 'manager'])
      .distinct()
      .execute();
    return {
      areas: areas.map(({ key, name }) => [key, name]).toSorted(),
      sectors: sectors.map(({ key, name, manager }) => [key, name, manager]).toSorted(),
    };
  };

  const EXPECTED = {
    areas: [
      ['area-1', 'Area 1'],
      ['area-1-+', 'Area 1 +'],
    ],
    sectors: [
      ['servizi-(-a-)-b', 'Servizi (A) B', 'Bianchi Lia'],
      ['servizi-a-b', 'Servizi A-B', 'Verdi Ada'],
      ['servizi-a-~-b', 'Servizi A/B', 'Neri Ugo'],
    ],
  };

  test('stay apart, each with its manager, and are told', async () => {
    const report = await load(act('COMUNE DI PROVA'));
    expect(report.issues.map(({ code, found }) => [code, found])).toEqual([
      ['ALIKE_NAMES', 'Servizi A/B'],
      ['ALIKE_NAMES', 'Area 1 +'],
      ['ALIKE_NAMES', 'Servizi (A) B'],
    ]);
    expect(await places('prova')).toEqual(EXPECTED);
  });

  test('have the same keys whichever document is loaded first', async () => {
    await load(act('COMUNE DI PROVA', 'Primo provvedimento di variazione'));
    expect(await places('prova')).toEqual(EXPECTED);
    await load(act('COMUNE DI PIEVE', 'Primo provvedimento di variazione'));
    await load(act('COMUNE DI PIEVE'));
    expect(await places('pieve')).toEqual(EXPECTED);
  });
});
