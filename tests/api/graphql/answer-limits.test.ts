import { loadAct } from '@traguardo/server/import/act/save-document';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { actText } from '../../harness/documents/act-text.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';

/** Bytes of an answer to a reader who has not logged in: in all, and for each byte of the request. */
const [MOST, MOST_FOR_A_BYTE] = [8_000_000, 2000];

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite, async (own) => {
    await fillCremona(own);
    await fillWideArea(own.database);
  });
});
afterAll(() => service.stop());

/** A plan of 600 objectives in one area and one sector: lists within lists are as long as they can be. */
async function fillWideArea(database: Parameters<typeof loadAct>[0]): Promise<void> {
  const rows = Array.from({ length: 600 }, (_, index) => ({
    ...(index === 0 && { manager: 'Rossi Maria', sector: 'Lavori' }),
    objective: `OB_${1000 + index}`,
    objectiveTitle: `Obiettivo ${index}`,
    definition: 'Una definizione che occupa il posto di un testo vero. '.repeat(4),
    indicator: String(20_000 + index),
    title: `Numero di interventi ${index}`,
    formula: 'n. interventi',
    target: '10',
    weight: '100',
  }));
  const text = actText({ municipality: 'COMUNE DI PIEVE', year: 2021, areas: [{ name: 'Unica', rows }] });
  await loadAct(database, { filename: 'pieve.txt', bytes: new TextEncoder().encode(text), importedBy: null });
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const SCHEMA = `fragment S on __Schema { types { name description fields { name description args { name description type { name } } type { name } }
  enumValues { name description } inputFields { name description } } }`;
const ROW = 'fragment F on ComparisonRow { id key code label target actual deviation attainment coverage status }';

/** The dearest questions that were found, by what makes them dear. */
const DEAREST: readonly [string, string][] = [
  ['the schema fifty times', `{ ${times(50, (i) => `a${i}: __schema { ...S }`)} } ${SCHEMA}`],
  ['the schema four times', `{ ${times(4, (i) => `a${i}: __schema { ...S }`)} } ${SCHEMA}`],
  [
    'the sources of indicators of indicators',
    `{ plan(municipality: "cremona") { objectives(first: 1000) { nodes { indicators { objective { indicators { ${times(47, (i) => `a${i}: source { text }`)} } } } } } } }`,
  ],
  [
    'the sources of a list',
    `{ plan(municipality: "pieve") { objectives(first: 1000) { nodes { indicators { ${times(47, (i) => `a${i}: source { text }`)} } } } } }`,
  ],
  [
    'the objectives of the area of every objective',
    '{ plan(municipality: "pieve") { areas { objectives { area { objectives { title definition } } } } } }',
  ],
  [
    'the objectives of the sector of every indicator',
    '{ plan(municipality: "pieve") { indicators(first: 1000) { nodes { objective { sector { objectives { title } } } } } } }',
  ],
  [
    'the comparison many times',
    `{ plan(municipality: "pieve") { ${times(50, (i) => `a${i}: comparison(by: INDICATOR) { ...F }`)} } } ${ROW}`,
  ],
  [
    'the comparison as often as it passes',
    `{ plan(municipality: "pieve") { ${times(9, (i) => `a${i}: comparison(by: INDICATOR) { ...F }`)} } } ${ROW}`,
  ],
  [
    'one long text many times',
    `{ plan(municipality: "pieve") { objectives(first: 600) { nodes { ${times(49, (i) => `a${i}: definition`)} } } } }`,
  ],
];

test.each(DEAREST)('%s: the answer is within its bytes, or refused before it is written', async (_, query) => {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  expect(text.length).toBeLessThanOrEqual(MOST);
  // The headers of a request count too: fetch sends some 150 bytes of them.
  expect(text.length).toBeLessThanOrEqual(MOST_FOR_A_BYTE * (body.length + 250));
  const { errors } = JSON.parse(text);
  if (errors === undefined) return;
  expect([response.status, errors]).toEqual([
    400,
    [{ message: expect.any(String), extensions: { code: 'TOO_COMPLEX', inEnglish: expect.stringMatching(/^The /) } }],
  ]);
});

test('lists within lists are refused by the lengths that they have in the plan, and pass in a small one', async () => {
  const question = (municipality: string) =>
    `{ plan(municipality: "${municipality}") { areas { objectives { area { objectives { code } } } } } }`;
  const refused = await service.ask(question('pieve'));
  expect(refused.errors?.[0]?.message).toContain('il limite è 250000 valori');
  expect(refused.data).toBeUndefined();
  const given = await service.ask(question('cremona'));
  expect(given.errors).toBeUndefined();
});

test('the error says what to do', async () => {
  const definitions = times(12, (index) => `a${index}: definition`);
  const refused = await service.ask(
    `{ plan(municipality: "pieve") { objectives(first: 600) { nodes { ${definitions} } } } }`,
  );
  expect(refused.errors?.[0]?.message).toMatch(/Chiedere meno campi o pagine più piccole .* o scaricare i dati/);
});

test('the whole schema can be read once', async () => {
  const answer = await service.ask(getIntrospectionQuery());
  expect(answer.errors).toBeUndefined();
  expect(answer.data.__schema.queryType.name).toBe('Query');
});

test('a refused answer is refused again when its question is asked again', async () => {
  const [, query = ''] = DEAREST[4] ?? [];
  for (let turn = 0; turn < 3; turn += 1) {
    const { status, errors } = await service.ask(query);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'TOO_COMPLEX']);
  }
});
