import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';

const COLUMN = 'COLUMN_MEANING/target';

/** A plan with two columns that may be its targets. */
function plan(
  town: string,
  year: number,
  [first, second]: readonly [string, string] = ['Target A', 'Target B'],
): string {
  const headings = [
    'Area',
    'Settore',
    'Codice Obiettivo',
    'Titolo Obiettivo',
    'Codice Indicatore',
    'Titolo Indicatore',
  ];
  return [
    `Comune di ${town}`,
    `Piano della performance ${year}`,
    '',
    [...headings, first, second, 'Peso Indicatore'].join('\t'),
    `Servizi\tAnagrafe\tOB1\tSportello\tI1\tNumero sportelli\t${year}1\t${year}2\t100`,
  ].join('\n');
}

describe.each(databases)('answers for documents of one form, on $name', (engine) => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
  });
  afterAll(() => own.drop());

  const load = (text: string, filename: string, options: Parameters<typeof loadAct>[2] = {}) =>
    loadAct(own.database, { filename, bytes: new TextEncoder().encode(text), importedBy: null }, options);
  const open = async (...loading: Parameters<typeof load>) => (await load(...loading)).questions.map(({ id }) => id);
  const target = async (year: number) => {
    const rows = own.database.queries.selectFrom('Indicator').where('year', '=', year).where('atAct', '=', 0);
    return (await rows.select('target').executeTakeFirstOrThrow()).target;
  };

  test('a rehearsal with answers keeps none', async () => {
    const answers = new Map([[COLUMN, 'Target B']]);
    expect(await open(plan('Sarno', 2021), 'peg 2021.txt', { answers, dryRun: true })).toEqual([]);
    expect(await open(plan('Sarno', 2021), 'peg 2021.txt', { dryRun: true })).toEqual([COLUMN]);
  });

  test('the next document of the same form is read as the first one was answered', async () => {
    const first = await load(plan('Sarno', 2021), 'peg 2021.txt', { answers: new Map([[COLUMN, 'Target B']]) });
    expect(first).toMatchObject({ saved: true, questions: [] });
    expect(await load(plan('Sarno', 2022), 'peg 2022.txt')).toMatchObject({ saved: true, questions: [] });
    expect([await target(2021), await target(2022)]).toEqual([20212, 20222]);
  });

  test('an answer given now counts more than the one of the form', async () => {
    await load(plan('Sarno', 2023), 'peg 2023.txt', { answers: new Map([[COLUMN, 'Target A']]) });
    expect(await target(2023)).toBe(20231);
  });

  test('another body and another form are asked again', async () => {
    expect(await open(plan('Nola', 2021), 'nola.txt')).toEqual([COLUMN]);
    expect(await open(plan('Sarno', 2024, ['Target X', 'Target Y']), 'altra.txt')).toEqual([COLUMN]);
  });

  test('a template is used by its name where its answers fit', async () => {
    await load(plan('Sarno', 2024, ['Target A', 'Target Z']), 'altra.txt', {
      answers: new Map([[COLUMN, 'Target Z']]),
    });
    const named = { template: 'altra', dryRun: true };
    const other = plan('Sarno', 2025, ['Target Z', 'Target W']);
    expect(await open(other, 'nuova.txt', { dryRun: true })).toEqual([COLUMN]);
    expect(await open(other, 'nuova.txt', named)).toEqual([]);
  });
});
