import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Service, startService } from '../../harness/service/service.js';
import { address, csvOf, jsonOf, KINDS, LAST } from './exports.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

test.each(KINDS)('%s.csv opens in an Italian spreadsheet, and ends with where it comes from', async (kind) => {
  const answer = await fetch(address(service, `${kind}.csv`));
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const heading = bytes.toString().split('\r\n')[0]?.split(';');
  expect(heading?.slice(-5)).toEqual(LAST);
  const [row] = await csvOf(address(service, `${kind}.csv`));
  expect(row).toMatchObject({ anno: '2019', variazione: '5', filtri: 'nessuno', dimostrativo: 'sì' });
  expect(row?.data_estrazione).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('indicators have their values with a decimal comma, their words, and nothing where nothing is known', async () => {
  const rows = await csvOf(address(service, 'indicators.csv'));
  expect(rows).toHaveLength(27);
  const row = (code: string) => rows.find((found) => found.codice_indicatore === code);
  expect(row('278')).toMatchObject({
    codice_obiettivo: 'C50_0005',
    peso_obiettivo: '5',
    target_iniziale: '91690',
    target_vigente: '78000',
    consuntivo: '80412',
    scostamento: '2412',
    stato: 'Raggiunto',
    grado_su_target_iniziale: '87,699858',
    documento: 'cremona-2019-variazione-5.txt',
    riga_documento: '53',
  });
  expect(row('1391')).toMatchObject({ consuntivo: '', scostamento: '', stato: 'Non rendicontato' });
  expect(row('1595')).toMatchObject({ target_iniziale: '', misurazione_su_target_iniziale: 'Target non previsto' });
  // The board has said that less is better: a limit. Of 278 nobody has said that it is one.
  expect(row('1528')).toMatchObject({ target_vigente: '1', target_vigente_con_limite: '≤ 1 %' });
  expect(row('278')).toMatchObject({ target_vigente_con_limite: '78.000' });
  expect(row('1528')).toMatchObject({ consuntivo: '0', polarità: 'Decrescente: più basso è meglio' });
});

test('no column of a table of results names a person', async () => {
  const sectors = await service.own.database.queries.selectFrom('Sector').select('manager').distinct().execute();
  const managers = sectors.flatMap(({ manager }) => manager ?? []);
  expect(managers).toHaveLength(6);
  for (const kind of KINDS) {
    const text = await (await fetch(address(service, `${kind}.csv`))).text();
    for (const manager of managers) expect(text).not.toContain(manager);
  }
});

test('JSON says what GraphQL says', async () => {
  const { data } = await service.ask(
    '{ plan { indicators(first: 1000) { nodes { code title formula purpose kind direction weight initialTarget target ' +
      'actual deviation status attainment { state value raw policy } objective { code area { name } sector { name } } source { line } } } } }',
  );
  const rows = await jsonOf(address(service, 'indicators.json'));
  expect(
    rows.map(({ code, title, formula, purpose, kind, direction, weight, initialTarget, target, ...row }) => ({
      ...{ code, title, formula, purpose, kind, direction, weight, initialTarget, target },
      ...{ actual: row.actual, deviation: row.deviation, status: row.status },
      attainment: { state: row.state, value: row.attainment, raw: row.rawAttainment, policy: row.policy },
      objective: { code: row.objective, area: { name: row.area }, sector: { name: row.sector } },
      source: { line: row.line },
    })),
  ).toEqual(data.plan.indicators.nodes);
  expect(rows[0]).toMatchObject({ year: 2019, atAct: 5, where: null, demonstration: true });
});

test('a filter and an order are those of GraphQL, and every row carries the filter', async () => {
  const where = { and: [{ status: { eq: 'MISSED' } }, { objective: { sector: { name: { contains: 'STAFF' } } } }] };
  const { data } = await service.ask(
    'query ($where: IndicatorFilter) { plan { indicators(where: $where, orderBy: [{ field: CODE, direction: DESC }]) { nodes { code } } } }',
    { where },
  );
  const order = { orderBy: JSON.stringify([{ field: 'CODE', direction: 'DESC' }]) };
  const rows = await jsonOf(address(service, 'indicators.json', where, order));
  expect(rows.map(({ code }) => ({ code }))).toEqual(data.plan.indicators.nodes);
  const reduced = await csvOf(address(service, 'objectives.csv', { weightReduced: { eq: true } }));
  expect(reduced.map((row) => [row.codice_obiettivo, row.peso_iniziale, row.peso_vigente, row.filtri])).toEqual(
    ['C16_0011', 'C50_0005', 'C77_0004'].map((code) => [code, '8', '5', '{"weightReduced":{"eq":true}}']),
  );
});

test('before the fifth act the targets are the old ones and nothing was decided', async () => {
  const [row] = await csvOf(address(service, 'indicators.csv', { code: { eq: '278' } }, { atAct: '4' }));
  expect(row).toMatchObject({ target_vigente: '91690', variazione: '4' });
  expect(await csvOf(address(service, 'variations.csv', null, { atAct: '4' }))).toEqual([]);
});

test('a decision has a row for everything it changes, and one where it changes nothing', async () => {
  const rows = await csvOf(address(service, 'variations.csv'));
  const of = (code: string) => rows.filter((row) => row.codice_obiettivo === code);
  expect(of('C50_0005').map((row) => [row.modifica, row.valore_precedente, row.valore_nuovo, row.iniziativa])).toEqual([
    ['Target modificato', '91690', '78000', 'Su richiesta del settore'],
    ['Peso dell’obiettivo modificato', '8', '5', 'D’ufficio'],
  ]);
  expect(of('C32_0014').map((row) => [row.esito, row.modifica])).toEqual([['Non accolta', '']]);
  expect(of('C50_0005')[0]?.decisione).toContain('78.000');
  expect(rows.filter((row) => row.modifica !== '')).toHaveLength(17);
  const reduced = await csvOf(address(service, 'variations.csv', { revisionKind: { eq: 'OBJECTIVE_WEIGHT_CHANGED' } }));
  expect(new Set(reduced.map((row) => row.codice_obiettivo))).toEqual(new Set(['C77_0004', 'C50_0005', 'C16_0011']));
});

test('the comparison is exported by level and basis, with where each member stands', async () => {
  const { data } = await service.ask(
    '{ plan { comparison(by: SECTOR, basis: INITIAL) { label attainment coverage status } } }',
  );
  const sectors = await jsonOf(address(service, 'comparison.json', null, { by: 'SECTOR', basis: 'INITIAL' }));
  expect(sectors.map(({ label, attainment, coverage, status }) => ({ label, attainment, coverage, status }))).toEqual(
    data.plan.comparison,
  );
  const [row] = await csvOf(address(service, 'comparison.csv', { code: { eq: '278' } }, { basis: 'INITIAL' }));
  expect(row).toMatchObject({
    livello: 'Indicatore',
    codice_obiettivo: 'C50_0005',
    base: 'Target iniziale',
    preventivo: '91690',
    scostamento: '-11278',
    stato: 'Parzialmente raggiunto',
  });
});

test('XLSX has numbers as numbers, a frozen heading with a filter, and a sheet that says what it is', async () => {
  const answer = await fetch(address(service, 'indicators.xlsx', { kind: { eq: 'PERCENT' } }));
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  const [rows, facts] = sheets;
  expect(sheets.map(({ name }) => name)).toEqual(['Indicatori', 'Filtri e fonte']);
  const heading = rows?.rows[0] ?? [];
  expect(heading.slice(-5)).toEqual(LAST);
  expect(typeof rows?.rows[1]?.[heading.indexOf('target_vigente')]).toBe('number');
  expect(rows?.freezePane).toMatchObject({ rows: 1 });
  expect(rows?.autoFilter?.range).toMatch(/^A1:/);
  const said = Object.fromEntries(facts?.rows ?? []);
  expect(said).toMatchObject({
    Ente: 'Comune di Cremona',
    Anno: '2019',
    Situazione: 'Dopo la 5ª variazione',
    Filtri: 'tipo di misura uguale a Percentuale',
    'Filtro per la API': '{"kind":{"eq":"PERCENT"}}',
    Provvedimento: 'Quinto provvedimento di variazione',
  });
  expect(said.Documento).toContain('cremona-2019-variazione-5.txt');
  expect(said['Dati dimostrativi']).toMatch(/^Sì/);
});

test('the name of the file says municipality, year, act and content', async () => {
  const { headers } = await fetch(address(service, 'variations.xlsx'));
  expect(headers.get('content-disposition')).toContain('filename="cremona-2019-variazione-5-variazioni.xlsx"');
});

test('an unchanged export is not sent again', async () => {
  const url = address(service, 'indicators.csv');
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  const again = await fetch(url, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  const other = await fetch(address(service, 'objectives.csv'), { headers: { 'if-none-match': etag } });
  expect(other.status).toBe(200);
});
