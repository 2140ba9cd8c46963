import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, loadCremona, loadCremonaReadings, type OwnDatabase } from '../harness/database/seeds.js';

const HEADINGS = 'codice_indicatore;valore;numeratore;denominatore;data;definitivo;nota';

describe.each(databases)('loading actual values on $name', (engine) => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
    await loadCremona(own.database);
  });
  afterAll(() => own.drop());

  const load = (...rows: string[]) =>
    loadReadings(
      own.database,
      {
        filename: 'valori.csv',
        bytes: new TextEncoder().encode([HEADINGS, ...rows].join('\n')),
        recordedBy: null,
        demonstration: false,
      },
      { municipality: 'cremona', year: 2019 },
    );
  const resultOf = (indicator: string) =>
    own.database.queries
      .selectFrom('Attainment')
      .where('indicator', '=', indicator)
      .where('atAct', '=', 5)
      .select(['actual', 'currentState', 'currentValue', 'status'])
      .executeTakeFirstOrThrow();
  const readingsOf = (indicator: string) =>
    own.database.queries
      .selectFrom('Reading')
      .where('indicator', '=', indicator)
      .orderBy('asOf')
      .orderBy('number')
      .selectAll()
      .execute();

  test('before any reading every indicator with a target is "not reported", never zero', async () => {
    expect(await resultOf('1389')).toEqual({
      actual: null,
      currentState: 'NO_ACTUAL',
      currentValue: null,
      status: 'NOT_REPORTED',
    });
  });

  test('a file is recorded once; again it changes nothing', async () => {
    expect(await loadCremonaReadings(own.database)).toMatchObject({ changed: 26, saved: true });
    expect(await loadCremonaReadings(own.database)).toMatchObject({ changed: 0, saved: true });
  });

  test('the final reading counts, the interim one stays visible', async () => {
    expect(await resultOf('1389')).toMatchObject({ actual: 164, currentValue: 82, status: 'PARTIAL' });
    expect((await readingsOf('1389')).map(({ value, final }) => ({ value, final }))).toEqual([
      { value: '71', final: false },
      { value: '164', final: true },
    ]);
  });

  test('a reading is bound to the definition in force when it is recorded', async () => {
    const before = await own.database.queries
      .selectFrom('Attainment')
      .where('indicator', '=', '1011')
      .where('atAct', '=', -1)
      .select(['actual', 'deviation', 'currentState'])
      .executeTakeFirstOrThrow();
    expect(before).toEqual({ actual: null, deviation: null, currentState: 'REDEFINED' });
    expect(await resultOf('1011')).toMatchObject({ actual: 48730, currentState: 'SCORED' });
  });

  test('a new value supersedes and the old one is kept', async () => {
    expect(await load('1389;180;;;31/12/2019;sì;rettifica')).toMatchObject({ changed: 1 });
    expect(await resultOf('1389')).toMatchObject({ actual: 180, currentValue: 90 });
    expect((await readingsOf('1389')).map(({ value, number }) => ({ value, number }))).toEqual([
      { value: '71', number: 1 },
      { value: '164', number: 1 },
      { value: '180', number: 2 },
    ]);
  });

  test('numerator and denominator give the percentage, a denominator of zero is not applicable', async () => {
    await load('1390;;3;4;2019-12-31;sì;', '1391;;0;0;2019-12-31;sì;nessuna istanza');
    expect(await resultOf('1390')).toMatchObject({ actual: 75, currentState: 'SCORED' });
    // An export prints no more than what they give.
    expect(await load('1390;75;;;2019-12-31;sì;')).toMatchObject({ changed: 0, saved: true });
    expect(await resultOf('1391')).toMatchObject({ actual: null, currentState: 'NOT_APPLICABLE' });
  });

  test('an unknown code leaves its row out and names its line; the other rows go on', async () => {
    const report = await load('1389;179;;;2019-12-31;sì;', '9999;5;;;2019-12-31;sì;');
    expect(report).toMatchObject({ saved: true, changed: 1, counts: { rows: 1, leftOut: 1 } });
    expect(report.issues).toMatchObject([{ code: 'UNKNOWN_INDICATOR', severity: 'WARNING', line: 3, found: '9999' }]);
    expect(await resultOf('1389')).toMatchObject({ actual: 179 });
  });

  test('what the entry grid refuses is refused in a file too: every row with its line, and nothing where none is left', async () => {
    const refused = await load(
      '1389;1;;;31/12/2019;sì;',
      '1389;1;;;31/12/2025;sì;',
      '1613;2;;;31/12/2019;sì;',
      '1390;;1;-4;31/12/2019;sì;',
      `1391;50;;;31/12/2019;sì;${'x'.repeat(4001)}`,
      '2019-1389;5;;;31/12/2019;sì;',
    );
    expect(refused).toMatchObject({ saved: false, changed: 0, document: { id: null } });
    expect(refused.issues.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['DUPLICATE_CODE', 'WARNING', 2],
      ['DATE_OUTSIDE_YEAR', 'WARNING', 3],
      ['BINARY_VALUE', 'WARNING', 4],
      ['NEGATIVE_DENOMINATOR', 'WARNING', 5],
      ['TOO_LONG', 'WARNING', 6],
      ['DUPLICATE_CODE', 'WARNING', 7],
    ]);
    expect(refused.issues[1]?.message).toContain('la data 31/12/2025 non va bene');
    expect(refused.issues[1]?.found).toContain('31/12/2025');
    expect(await resultOf('1389')).toMatchObject({ actual: 179 });
    expect(await resultOf('1613')).toMatchObject({ actual: 1, currentState: 'SCORED' });
  });

  test('an unusual value is held back while the others are recorded, with a warning that stays with the document', async () => {
    const alone = await load('1477;0,88;;;31/12/2019;sì;');
    expect(alone).toMatchObject({ saved: false, held: 1, changed: 0 });
    const before = await resultOf('1477');
    const report = await load('1477;0,88;;;31/12/2019;sì;', '1389;181;;;31/12/2019;sì;');
    expect(report).toMatchObject({ saved: true, held: 1, changed: 1 });
    expect(await resultOf('1477')).toEqual(before);
    expect(await resultOf('1389')).toMatchObject({ actual: 181 });
    expect(report.issues).toMatchObject([
      {
        code: 'PERCENT_AS_SHARE',
        severity: 'WARNING',
        line: 2,
        message: expect.stringContaining('0,88 significa 88 %?'),
      },
    ]);
    const kept = await own.database.queries
      .selectFrom('DocumentIssue')
      .where('code', '=', 'PERCENT_AS_SHARE')
      .selectAll()
      .execute();
    expect(kept).toMatchObject([
      { document: report.document.id, line: 2, heading: 'valore', found: expect.stringContaining('0,88') },
    ]);
  });

  test('a value that the file or the person who loads it confirms is recorded, and the answer is kept with it', async () => {
    const answer = async (indicator: string) => (await readingsOf(indicator)).at(-1)?.confirmed;
    const file = (rows: string) => ({
      filename: 'insoliti.csv',
      bytes: new TextEncoder().encode(`codice_indicatore;valore;data;definitivo;confermato\n${rows}`),
      recordedBy: null,
      demonstration: false,
    });
    const plan = { municipality: 'cremona', year: 2019 };
    const own1 = await loadReadings(own.database, file('1299;21.700;31/12/2019;sì;sì'), plan);
    expect(own1).toMatchObject({ saved: true, held: 0, changed: 1, issues: [] });
    expect(await answer('1299')).toBe('FAR_ABOVE_TARGET');
    const whole = { ...file('1299;21.800;31/03/2020;sì;'), unusual: 'TAKEN' } as const;
    expect(await loadReadings(own.database, whole, plan)).toMatchObject({ saved: true, held: 0, changed: 1 });
    expect(await answer('1299')).toBe('FAR_ABOVE_TARGET DATE_AFTER_YEAR');
  });

  test('a workbook is loaded like a text, and its sheet is kept to be read', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Valori',
          rows: [HEADINGS.split(';'), ['1477', 97.5, null, null, new Date(Date.UTC(2019, 11, 31)), true, null]],
        },
      ],
    });
    const file = { filename: 'valori.xlsx', bytes, recordedBy: null, demonstration: false };
    const report = await loadReadings(own.database, file, { municipality: 'cremona', year: 2019 });
    expect(report).toMatchObject({ changed: 1, saved: true, counts: { rows: 1, final: 1 } });
    expect(await resultOf('1477')).toMatchObject({ actual: 97.5 });
    const kept = await own.database.queries
      .selectFrom('SourceDocument')
      .where('filename', '=', 'valori.xlsx')
      .select('text')
      .executeTakeFirstOrThrow();
    expect(kept.text.split('\n')[1]).toContain('97,5\t\t\t31/12/2019\tVERO');
  });

  test('a code with its year names the indicator', async () => {
    expect(await load('2019-1477;99;;;2019-12-31;sì;')).toMatchObject({ changed: 1 });
    expect(await resultOf('1477')).toMatchObject({ actual: 99 });
  });
});
