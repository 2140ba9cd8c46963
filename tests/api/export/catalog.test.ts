import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Data, fillCremona, type Service, startService } from '../../harness/service/service.js';

let service: Service;
let catalog: Data;
beforeAll(async () => {
  service = await startService(sqlite);
  catalog = await (await fetch(`${service.url}/catalog.jsonld`)).json();
});
afterAll(() => service.stop());

test('a plan is a data set of DCAT-AP_IT, with what the profile asks for', async () => {
  const { headers } = await fetch(`${service.url}/catalog.jsonld`);
  expect(headers.get('content-type')).toContain('application/ld+json');
  expect(catalog['dcat:dataset']).toHaveLength(1);
  const [dataset] = catalog['dcat:dataset'];
  expect(dataset['@type']).toContain('dcatapit:Dataset');
  expect(dataset['dct:title']['@value']).toBe('Piano della performance 2019 del Comune di Cremona');
  expect(dataset['dct:description']['@value']).toContain('dati dimostrativi');
  expect(dataset['dct:identifier']).toBe('cremona/2019');
  expect(dataset['dct:publisher']['foaf:name']).toBe('Comune di Cremona');
  // A code that nobody has stated is not made up.
  expect(dataset['dct:publisher']).not.toHaveProperty('dct:identifier');
  expect(catalog['dct:publisher']).toEqual(dataset['dct:publisher']);
  expect(catalog['dcat:themeTaxonomy']['@id']).toMatch(/data-theme$/);
  expect(dataset['dcat:landingPage']['@id']).toBe(`${service.url}/?ente=cremona&anno=2019`);
  expect(dataset['dct:issued']['@value']).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(dataset['dcat:theme']['@id']).toMatch(/data-theme\/GOVE$/);
  const { data } = await service.ask('{ plan { dataDate } }');
  expect(dataset['dct:modified']['@value']).toBe(data.plan.dataDate);
});

test('every distribution has a licence and an address that answers', async () => {
  const distributions: Data[] = catalog['dcat:dataset'][0]['dcat:distribution'];
  expect(distributions).toHaveLength(22);
  for (const distribution of distributions) {
    expect(distribution['dct:license']['@id']).toMatch(/^https:\/\/creativecommons\.org/);
    const address: string = distribution['dcat:accessURL']['@id'];
    expect(address.startsWith(service.url)).toBe(true);
    const query = address.endsWith('/graphql') ? `?query=${encodeURIComponent('{ plan { year } }')}` : '';
    expect((await fetch(address + query)).status).toBe(200);
  }
});

test.each([
  ['a proxy that is trusted says how readers come', { TRUST_PROXY: 'true' }, /^https:\/\/127\.0\.0\.1:\d+\//],
  ['a forwarded address is ignored where no proxy is trusted', {}, /^http:\/\/127\.0\.0\.1:\d+\//],
  [
    'the configured address holds, whatever is asked for',
    { PUBLIC_URL: 'https://dati.comune.example/piano' },
    /^https:\/\/dati\.comune\.example\/piano\//,
  ],
])('%s', async (_, settings, address) => {
  const own = await startService(sqlite, fillCremona, settings);
  const answer = await fetch(`${own.url}/catalog.jsonld`, { headers: { 'x-forwarded-proto': 'https' } });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const found = await answer.json();
  expect(found['@id']).toMatch(address);
  const [dataset] = found['dcat:dataset'];
  for (const distribution of dataset['dcat:distribution']) {
    expect(distribution['dcat:accessURL']['@id']).toMatch(address);
  }
  await own.stop();
});

test('a database without plans has an empty catalogue', async () => {
  const empty = await startService(sqlite, async () => undefined);
  const found = await (await fetch(`${empty.url}/catalog.jsonld`)).json();
  expect(found['dcat:dataset']).toEqual([]);
  await empty.stop();
});
