import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { CREMONA_ACT, loadCremona, seedBytes } from '../../harness/database/seeds.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';
import { upload } from './upload.js';

const HEADINGS = ['codice_indicatore', 'valore', 'numeratore', 'denominatore', 'data', 'definitivo', 'nota'];
const DAY = new Date(Date.UTC(2019, 11, 31));

const workbook = (rows: CellValue[][], cells?: WriteSheet['cells']) =>
  writeXlsx({ sheets: [{ name: 'Valori', rows: [HEADINGS, ...rows], ...(cells && { cells }) }] });
const csv = (...rows: string[]) => [HEADINGS.join(';'), ...rows].join('\n');

const PENDING = `kind plan { slug year act } issues { code severity line } obstacles { code subject }
  readings { line indicator title value numerator denominator asOf final note current issues { code } } comparison { newRows unchanged indicators { code fields { field from to } } }`;

describe('uploading actual values', () => {
  let service: Service;
  let secretary: StaffMember;
  beforeAll(async () => {
    service = await startService(sqlite, fillCremona);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA' });
  });
  afterAll(() => service.stop());

  const send = (content: Uint8Array | string, name = 'valori.xlsx', fields = {}) =>
    upload(service.url, { name, content }, secretary, fields);
  const pending = async (content: Uint8Array | string) => {
    const { status, body } = await send(content);
    expect(status).toBe(201);
    const { data, errors } = await service.ask(
      `query($id: ID!) { pendingImport(id: $id) { id ${PENDING} } }`,
      { id: body.id },
      secretary,
    );
    expect(errors).toBeUndefined();
    return data.pendingImport;
  };
  const confirm = async (id: string) => {
    const { data, errors } = await service.ask(
      'mutation($id: ID!) { confirmImport(id: $id) { changed issues { code } document { id filename } } }',
      { id },
      secretary,
    );
    expect(errors).toBeUndefined();
    return data.confirmImport;
  };

  test('a spreadsheet’s numbers are numbers, its dates dates: none of them is Italian text', async () => {
    const found = await pending(
      await workbook([
        ['1389', 1.234, null, null, DAY, true, 'con decimali'],
        [1390, null, 3, 4, '31/12/2019', 'sì', null],
        ['278', '78.000,5', null, null, '2019-12-31', 'no', null],
        ['1391', 0.1 + 0.2, null, null, DAY, false, null],
      ]),
    );
    expect(found).toMatchObject({ kind: 'READINGS', plan: { slug: 'cremona', year: 2019, act: 5 }, obstacles: [] });
    expect(found.readings).toMatchObject([
      { line: 2, indicator: '1389', value: 1.234, asOf: '2019-12-31', final: true, note: 'con decimali', current: 164 },
      { line: 3, indicator: '1390', value: null, numerator: 3, denominator: 4, final: true },
      { line: 4, indicator: '278', value: 78000.5, final: false, current: null },
      { line: 5, indicator: '1391', value: 0.3, final: false },
    ]);
    expect(found.readings[0].title).not.toBeNull();
    expect(found.comparison).toMatchObject({
      newRows: 4,
      unchanged: false,
      indicators: [
        { code: '278', fields: [{ field: 'interim 2019-12-31', from: null, to: '78000.5' }] },
        { code: '1389', fields: [{ field: 'actual', from: '164', to: '1.234' }] },
        { code: '1390', fields: [{ field: 'actual', from: '92.5', to: '3/4' }] },
        { code: '1391', fields: [{ field: 'interim 2019-12-31', from: null, to: '0.3' }] },
      ],
    });
  });

  test('a cell formatted as a percentage is the percentage that it shows', async () => {
    const cells = new Map([['1,1', { style: { numFmt: '0.0%' } }]]);
    const found = await pending(await workbook([['1389', 0.885, null, null, DAY, true, null]], cells));
    expect(found.readings).toMatchObject([{ indicator: '1389', value: 88.5 }]);
  });

  test('a formula counts with its result; one without has no value, and its cell is named', async () => {
    const computed = new Map([['1,1', { formula: 'SUM(80,3)', formulaResult: 83 }]]);
    const found = await pending(await workbook([['1389', 83, null, null, DAY, true, null]], computed));
    expect(found.readings).toMatchObject([{ value: 83 }]);
    const blank = new Map([['1,1', { formula: 'SUM(80,3)' }]]);
    const { body } = await send(await workbook([['1389', null, null, null, DAY, true, null]], blank));
    const [formula, blankValue] = body.report.issues;
    expect(formula).toMatchObject({ code: 'INVALID_ROW', message: expect.stringContaining('«Valori»!B2') });
    expect(blankValue).toMatchObject({ code: 'NOT_REPORTED', message: expect.stringContaining('1389') });
    expect(await confirm(body.id)).toMatchObject({ changed: 0, document: null, issues: [] });
  });

  test('a code that the plan does not know stands beside its row, and the other rows are confirmed without it', async () => {
    const found = await pending(csv('278;77.000;;;30/06/2019;no;', '9999;5;;;31/12/2019;sì;'));
    expect(found.obstacles).toEqual([]);
    expect(
      found.readings.map(({ title, issues }: { title: string | null; issues: object[] }) => [title !== null, issues]),
    ).toEqual([
      [true, []],
      [false, [{ code: 'UNKNOWN_INDICATOR' }]],
    ]);
    const { changed, issues, document } = await confirm(found.id);
    expect([changed, issues]).toEqual([1, []]);
    const undone = await service.ask(
      'mutation($document: ID!) { undoImport(document: $document) { removed } }',
      { document: document.id },
      secretary,
    );
    expect(undone.errors).toBeUndefined();
  });

  test('what is not known of a file as a whole keeps it from being confirmed until it is answered', async () => {
    const found = await pending('codice_indicatore;valore\n1389;170');
    expect(found).toMatchObject({
      obstacles: [{ code: 'QUESTIONS_OPEN' }],
      comparison: { newRows: 0, indicators: [] },
    });
    expect(found.readings).toMatchObject([{ indicator: '1389', value: 170, asOf: '2019-12-31', final: true }]);
    expect(await confirm(found.id)).toMatchObject({ changed: 0, document: null, issues: [{ code: 'QUESTIONS_OPEN' }] });
  });

  test('what the entry grid refuses stands beside its row, and what it asks about is asked there', async () => {
    const found = await pending(csv('1477;0,88;;;31/12/2019;sì;', '1389;170;;;31/12/2025;sì;'));
    expect(found.obstacles).toEqual([]);
    const [asked, refused] = found.readings;
    expect([asked.issues, refused.issues]).toEqual([[{ code: 'PERCENT_AS_SHARE' }], [{ code: 'DATE_OUTSIDE_YEAR' }]]);
  });

  test('real values beside demonstration ones are taken, with a warning that says how to remove those', async () => {
    const found = await pending(csv('1389;170;;;31/12/2019;sì;'));
    expect(found.issues).toEqual([{ code: 'DEMONSTRATION_DATA', severity: 'WARNING', line: null }]);
    expect(found.obstacles).toEqual([]);
  });

  test('confirmed values count, can be undone, and are listed until then', async () => {
    const target = '{ plan(municipality: "cremona") { indicator(code: "1389") { actual } } }';
    const actual = async () => (await service.ask(target)).data.plan.indicator.actual;
    const { id } = await pending(await workbook([['1389', 180, null, null, DAY, true, 'rettifica']]));
    const confirmed = await confirm(id);
    expect(confirmed).toMatchObject({ changed: 1, document: { filename: 'valori.xlsx' } });
    expect(await actual()).toBe(180);
    const { cookie } = secretary;
    const text = await fetch(`${service.url}/documents/${confirmed.document.id}`, { headers: { cookie } });
    expect(await text.text()).toContain('rettifica');
    const list = async () => {
      const { data, errors } = await service.ask(
        '{ imports(municipality: "cremona", year: 2019) { kind year issues undoBlockedBy act { ordinal variations { id } } document { id filename } } }',
        {},
        secretary,
      );
      expect(errors).toBeUndefined();
      return data.imports;
    };
    const [newest, demonstration, act] = await list();
    expect(newest).toMatchObject({
      kind: 'READINGS',
      act: null,
      undoBlockedBy: null,
      document: { filename: 'valori.xlsx' },
    });
    expect(demonstration.undoBlockedBy).toBeNull();
    expect(act).toMatchObject({
      kind: 'ACT',
      year: 2019,
      act: { ordinal: 5 },
      undoBlockedBy: expect.stringContaining('valori rendicontati'),
    });
    expect(act.act.variations.length).toBeGreaterThan(0);

    const undo = (document: string) =>
      service.ask('mutation($document: ID!) { undoImport(document: $document) { removed } }', { document }, secretary);
    expect((await undo(act.document.id)).errors?.[0]).toMatchObject({
      extensions: { code: 'CONFLICT' },
      message: expect.stringContaining('valori rendicontati'),
    });
    expect((await undo(newest.document.id)).data.undoImport).toEqual({ removed: 1 });
    expect(await actual()).toBe(164);
    expect(await list()).toHaveLength(2);
  });

  test('a file of values that is taken for an act is one of values all the same', async () => {
    const { status, body } = await send(csv('1389;171;;;31/12/2019;sì;'), 'atto.csv', { kind: 'ACT' });
    expect(status).toBe(201);
    expect(body.report.counts).toMatchObject({ rows: 1, final: 1 });
  });

  test('the form may say which plan is meant; one that is not there is told so', async () => {
    const row = csv('1389;170;;;31/12/2019;sì;');
    expect((await send(row, 'v.csv', { municipality: 'cremona', year: '2019' })).status).toBe(201);
    expect((await send(row, 'v.csv', { year: '2018' })).status).toBe(404);
    expect((await send(row, 'v.csv', { municipality: 'altrove' })).status).toBe(403);
    expect((await send(row, 'v.csv', { year: 'quest’anno' })).status).toBe(400);
    expect((await send(row, 'v.csv', { kind: 'PIANO' })).status).toBe(400);
  });

  test('what a file is, its headings say', async () => {
    const kinds = await Promise.all([
      send(csv('1389;170;;;31/12/2019;sì;'), 'x.txt').then(({ body }) => body.report.counts),
      seedBytes(CREMONA_ACT).then((bytes) => send(bytes, 'x.csv').then(({ body }) => body.report.counts)),
    ]);
    expect(kinds).toMatchObject([
      { rows: 1, final: 1 },
      { objectives: 12, indicators: 27 },
    ]);
    expect((await loadCremona(service.own.database)).changed).toBe(0);
  });
});
