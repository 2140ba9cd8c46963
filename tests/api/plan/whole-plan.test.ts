import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';
import { upload } from '../import/upload.js';

const HEADINGS = [
  ...['Responsabile Settore', 'Settore', 'Settori coinvolti', 'Codice Obiettivo', 'Titolo Obiettivo', 'Peso Obiettivo'],
  ...['Codice Indicatore', 'Titolo Indicatore', 'Formula Indicatore', 'Unità di misura', 'Polarità'],
  ...['Valore di partenza', 'Frequenza', 'Target 2024', 'Target 2025', 'Peso Indicatore'],
  ...['Fase', 'Data inizio', 'Scadenza', 'Peso Fase'],
];
const ROWS = [
  'Neri Anna;Tributi;Ragioneria;T_1;Recupero dei tributi;60;1;Tempo medio di risposta;giorni;;decrescente;24;trimestrale;≤ 15 gg;12;40;Avvisi;01/02/2024;30/06/2024;50',
  ';;;T_1;;;2;Approvazione del regolamento;regolamento;;;;;entro il 30/06/2024;;30;Sportello;01/07/2024;31/10/2024;50',
  ';;;T_1;;;3;Tasso di riscossione;riscosso / accertato * 100;;;;;tra 80% e 90%;;30;;;;',
  'Gallo Ugo;Ragioneria;;R_1;Conti in ordine;40;4;Avvisi inviati;avvisi;avvisi;crescente;;;50 entro il 30/06 e 120 entro il 31/12;;60;;;;',
  ';;;R_1;;;5;Bilancio pubblicato;fatto / non fatto;;;;;da concordare;;40;;;;',
];
const PLAN_TEXT = [
  'COMUNE DI CREMONA',
  'Piano Esecutivo di Gestione/Piano della Performance 2024-2026',
  'Piano dettaglio degli obiettivi di performance 2024',
  '',
  'Entrate',
  '',
  HEADINGS.join('\t'),
  ...ROWS.map((row) => row.replaceAll(';', '\t')),
  '',
].join('\n');

const PLAN = 'municipality: "cremona", year: 2024';
const FIELDS = `code kind direction unit target targetDate rangeMin rangeMax targetText baseline frequency
  yearTargets { year target } interimTargets { due target actual attainment } actual actualDate deviation attainment { state value }`;

describe.each(databases)('a plan with everything that plans promise, by the API alone, on $name', (engine) => {
  let service: Service;
  let secretary: StaffMember;
  beforeAll(async () => {
    service = await startService(engine, async () => {});
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA' });
  });
  afterAll(() => service.stop());

  const ask = async (query: string, variables: object = {}): Promise<Data> => {
    const { data, errors } = await service.ask(query, variables, secretary);
    expect(errors).toBeUndefined();
    return data;
  };
  const indicators = async (): Promise<Data> => {
    const { plan } = await ask(`{ plan(${PLAN}) { indicators { nodes { ${FIELDS} } } } }`);
    return Object.fromEntries(plan.indicators.nodes.map((node: Data) => [node.code, node]));
  };

  test('is loaded for what it says', async () => {
    const { status, body } = await upload(service.url, { name: 'peg-2024.txt', content: PLAN_TEXT }, secretary);
    expect([status, body.report.questions.map(({ about }: Data) => about.indicator)]).toEqual([201, ['5']]);
    await ask('mutation ($id: ID!) { confirmImport(id: $id) { issues { message } } }', { id: body.id });
    expect(await indicators()).toMatchObject({
      1: { kind: 'NUMBER', direction: 'LOWER', unit: 'giorni', target: 15, baseline: 24, frequency: 'QUARTERLY' },
      2: { kind: 'DATE', direction: 'LOWER', target: null, targetDate: '2024-06-30' },
      3: { kind: 'PERCENT', direction: 'RANGE', target: null, rangeMin: 80, rangeMax: 90 },
      4: { direction: 'HIGHER', unit: 'avvisi', target: 120, interimTargets: [{ due: '2024-06-30', target: 50 }] },
      5: { target: null, targetText: 'da concordare', attainment: { state: 'UNCLEAR' } },
    });
    expect((await indicators())['1'].yearTargets).toEqual([{ year: 2025, target: 12 }]);
    const { plan } = await ask(
      `{ plan(${PLAN}) { objective(code: "T_1") { contributors { name } phases { title due state } } } }`,
    );
    expect(plan.objective).toMatchObject({
      contributors: [{ name: 'Ragioneria' }],
      phases: [
        { title: 'Avvisi', due: '2024-06-30' },
        { title: 'Sportello', due: '2024-10-31' },
      ],
    });
  });

  test('is grouped by unit, those without one last', async () => {
    const { plan } = await ask(`{ plan(${PLAN}) { indicators { groups(by: [UNIT]) { key { unit } count } } } }`);
    expect(plan.indicators.groups).toEqual([
      { key: { unit: 'avvisi' }, count: 1 },
      { key: { unit: 'giorni' }, count: 1 },
      { key: { unit: null }, count: 3 },
    ]);
  });

  test('has what was not understood stated by a person', async () => {
    await ask(
      `mutation { correctField(${PLAN}, of: { indicator: "5" }, corrections: [{ field: "target", value: "fatto",
        reason: "Concordato con il settore", source: "Nota 12/2024" }]) { to } }`,
    );
    expect((await indicators())['5']).toMatchObject({ kind: 'BINARY', target: 1, attainment: { state: 'NO_ACTUAL' } });
  });

  test('is reported, each indicator in its own way, and its phases beside', async () => {
    const reading = (indicator: string, value: string) =>
      `{ indicator: "${indicator}", ${value}, asOf: "2024-12-31", final: true, expectedReading: null }`;
    const readings = [
      reading('1', 'value: 18, note: "Un addetto in meno", criticality: "Organico", correctiveAction: "Concorso"'),
      reading('2', 'date: "2024-06-28"'),
      reading('3', 'numerator: 170, denominator: 200'),
      reading('4', 'value: 130'),
      reading('5', 'value: 1'),
    ].join(', ');
    const { recordReadings } = await ask(
      `mutation { recordReadings(${PLAN}, readings: [${readings}]) { saved { indicator: id date criticality } issues { message } } }`,
    );
    expect(recordReadings.issues).toEqual([]);
    // 15 days wanted, 18 taken: 100 × (2 − 18/15) = 80. 170 of 200 are 85 %, inside the range.
    expect(await indicators()).toMatchObject({
      1: { actual: 18, deviation: 3, attainment: { state: 'SCORED', value: 80 } },
      2: { actual: null, actualDate: '2024-06-28', deviation: -2, attainment: { state: 'SCORED', value: 100 } },
      3: { actual: 85, deviation: 0, attainment: { state: 'SCORED', value: 100 } },
      4: { actual: 130, deviation: 10, attainment: { value: 100 } },
      5: { actual: 1, attainment: { value: 100 } },
    });
    const { recordPhases } = await ask(
      `mutation { recordPhases(${PLAN}, phases: [{ phase: "T_1/avvisi", doneOn: "2024-07-10" }]) { saved { state } issues { message } } }`,
    );
    expect(recordPhases).toEqual({ saved: [{ state: 'DONE_LATE' }], issues: [] });
    const day = 'value: 3';
    const { errors, data } = await service.ask(
      `mutation { recordReadings(${PLAN}, readings: [${reading('2', day)}]) { issues { code } } }`,
      {},
      secretary,
    );
    expect([errors, data.recordReadings.issues]).toEqual([undefined, [{ code: 'NOT_A_DAY' }]]);
  });

  test('has its interim targets compared with what is reported for their day, and with nothing else', async () => {
    const interim = async () => (await indicators())[4].interimTargets;
    expect(await interim()).toMatchObject([{ due: '2024-06-30', target: 50, actual: null, attainment: null }]);
    const { recordReadings } = await ask(
      `mutation { recordReadings(${PLAN}, readings: [{ indicator: "4", value: 40, asOf: "2024-06-30", final: false, expectedReading: null }]) { issues { message } } }`,
    );
    expect(recordReadings.issues).toEqual([]);
    // 40 of 50; the final value and its attainment stay.
    expect(await interim()).toMatchObject([{ due: '2024-06-30', target: 50, actual: 40, attainment: 80 }]);
    expect((await indicators())[4]).toMatchObject({ actual: 130, attainment: { value: 100 } });
  });

  test('is closed, and leaves in open formats', async () => {
    const { closePlan } = await ask(`mutation { closePlan(${PLAN}) { closed score { value coverage } } }`);
    // T_1: (80·40 + 100·30 + 100·30) / 100 = 92; R_1: 100. Weighed 60 and 40: 95.2.
    expect(closePlan).toEqual({ closed: true, score: { value: 95.2, coverage: 1 } });
    const rows = await fetch(`${service.url}/export/indicators.json?municipality=cremona&year=2024`);
    const exported: Data[] = await rows.json();
    const [first, second, third] = exported;
    expect(first).toMatchObject({ target: 15, unit: 'giorni', targetText: '≤ 15 gg', baseline: 24 });
    expect(first?.yearTargets).toBe('2025: 12');
    expect(second).toMatchObject({ targetDate: '2024-06-30', actualDate: '2024-06-28' });
    expect(third).toMatchObject({ rangeMin: 80, rangeMax: 90, target: null });
    const phases = await fetch(`${service.url}/export/phases.json?municipality=cremona&year=2024`);
    expect(await phases.json()).toHaveLength(2);
    const refused = await service.ask(
      `mutation { correctField(${PLAN}, of: { indicator: "5" }, corrections: [{ field: "title", value: "X", reason: "X", source: "X" }]) { to } }`,
      {},
      secretary,
    );
    expect(refused.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });
});
