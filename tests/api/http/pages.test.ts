import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { CREMONA_READINGS, loadCremona } from '../../harness/database/seeds.js';
import { actText } from '../../harness/documents/act-text.js';
import { staffMember } from '../../harness/people/staff.js';
import { OLD_PLANS } from '../../harness/service/server.js';
import { type Data, rawStatus, type Service, startService } from '../../harness/service/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

const page = async (path: string, url = service.url) => await (await fetch(url + path)).text();

/** What a browser would find in the page's element, and nothing that it would run. */
function dataOf(html: string): Data {
  const [, json = ''] = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json);
}

const operation = ({ query }: { query: string }) => /query (\w+)/.exec(query)?.[1];

test('the Cruscotto comes with the answers to what it asks first, as GraphQL gives them', async () => {
  const { answers } = dataOf(await page('/'));
  expect(answers.map(operation)).toEqual(['PlanFrame', 'Viewer', 'OverviewPage']);
  for (const { query, variables, data } of answers) {
    expect(data).toEqual((await service.ask(query, variables)).data);
  }
  expect(answers[2].data.plan.areas).toHaveLength(4);
  expect(answers[2].variables).toEqual({
    ...{ municipality: null, year: null, atAct: null, basis: 'CURRENT', sector: '', ofSector: false, variations: {} },
    objectives: { weightReduced: { eq: true } },
    furthest: { attainment: { lt: 100 }, objective: {} },
    unreported: { status: { eq: 'NOT_REPORTED' }, objective: {} },
  });
});

test('a page comes drawn: its title, its heading and its figures are in the HTML', async () => {
  const html = await page('/');
  expect(html).toContain('<title>A che punto siamo? · Traguardo</title>');
  expect(html).toContain('<h1>A che punto siamo?</h1>');
  expect(html).toContain('80,84 %');
  expect(html).toContain('<a href="/obiettivi">Obiettivi</a>');
  expect(html).not.toContain('class="skeleton"');
});

test.each([
  ['/', {}, 'it'],
  ['/?lang=en', {}, 'en'],
  ['/', { 'accept-language': 'en-GB,en;q=0.9,it;q=0.8' }, 'en'],
  ['/', { 'accept-language': 'de-DE,de;q=0.9,it;q=0.8,en;q=0.7' }, 'it'],
  ['/', { 'accept-language': 'fr' }, 'it'],
  ['/?lang=it', { 'accept-language': 'en' }, 'it'],
  ['/', { 'accept-language': 'it', cookie: 'lingua=en' }, 'en'],
  ['/?lang=it', { cookie: 'lingua=en' }, 'it'],
])('the address %s of a reader with %o is drawn in %s', async (path, headers, language) => {
  const html = await (await fetch(service.url + path, { headers })).text();
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(language === 'en' ? '<h1>Where do we stand?</h1>' : '<h1>A che punto siamo?</h1>');
  expect(dataOf(html).language).toBe(language);
});

test.each(['/una/pagina/qualunque', '/indicatori/99999', '/obiettivi/NESSUNO', '/settori/nessuno', '/?anno=1999'])(
  '%s is not there: 404, with a page that says so',
  async (path) => {
    const answer = await fetch(service.url + path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/<h1>[^<]*(?:non trovat|Nessun piano|non c’è)[^<]*<\/h1>/i);
  },
);

test('what a person sees is drawn for that person alone', async () => {
  const person = await staffMember(service.own.database, { role: 'SEGRETERIA' });
  const own = await fetch(service.url, { headers: { cookie: person.cookie } });
  expect(own.headers.get('cache-control')).toBe('private, no-store');
  expect(await own.text()).toContain('>Prova SEGRETERIA</a>');
  expect(await page('/')).not.toContain('Prova SEGRETERIA');
});

test('what another process writes is on the next page', async () => {
  const own = await startService(sqlite, async ({ database }) => void (await loadCremona(database)));
  expect(await page('/', own.url)).not.toContain('80,84 %');
  const program = createRequire(import.meta.url).resolve('@traguardo/server/cli/main');
  const file = fileURLToPath(new URL(`../../../seeds/${CREMONA_READINGS}`, import.meta.url));
  execFileSync(process.execPath, [program, 'readings', file, '--demonstration'], {
    env: { ...process.env, DATABASE_URL: own.own.url },
  });
  expect(await page('/', own.url)).toContain('80,84 %');
  await own.stop();
});

test('the address decides: municipality, year, act, basis and code', async () => {
  const { answers } = dataOf(await page('/indicatori/278?ente=cremona&anno=2019&variazione=4&base=INITIAL'));
  const asked = answers.find((answer: { query: string }) => operation(answer) === 'IndicatorPage');
  expect(asked.variables).toEqual({
    municipality: 'cremona',
    year: 2019,
    atAct: 4,
    basis: 'INITIAL',
    code: '278',
  });
  expect(asked.data.plan.indicator.target).toBe(91690);
  expect(dataOf(await page('/?anno=1999')).answers[0].data.plan).toBeNull();
});

test.each(['/explorer', '/informazioni', '/una/pagina/qualunque'])(
  '%s comes with what stands around every page',
  async (path) => {
    expect(dataOf(await page(path)).answers.map(operation)).toEqual(['PlanFrame', 'Viewer']);
  },
);

test('a page that has not changed is not sent again, and one whose data changed is', async () => {
  const own = await startService(sqlite);
  const first = await fetch(own.url);
  const etag = first.headers.get('etag') ?? '';
  const again = () => fetch(own.url, { headers: { 'if-none-match': etag } });
  expect((await again()).status).toBe(304);
  own.statements();
  await page('/', own.url);
  expect(own.statements()).toBe(0);
  const text = actText({
    municipality: 'COMUNE DI CREMONA',
    year: 2020,
    areas: [
      {
        name: 'Area </script><script>alert(1)</script>',
        rows: [
          {
            ...{ manager: 'A', sector: 'Settore Uno', objective: 'C1_0001', objectiveTitle: '</script><b>' },
            ...{ indicator: '100', title: '<!-- <script>', target: '1', weight: '100' },
          },
        ],
      },
    ],
  });
  await loadAct(own.own.database, { filename: 'piano.txt', bytes: Buffer.from(text), importedBy: null });
  const changed = await again();
  expect(changed.status).toBe(200);
  const html = await changed.text();
  // A title that tries to end the element stays inside it.
  expect(html).not.toContain('alert(1)</script>');
  expect(dataOf(html).answers[2].data.plan.areas[0].name).toBe('Area </script><script>alert(1)</script>');
  await own.stop();
});

test('the policy of pages stays strict: data are read, never run', async () => {
  const { headers } = await fetch(service.url);
  expect(headers.get('content-security-policy')).toContain("script-src 'self';");
});

test('a broken database still shows the page, without data', async () => {
  const broken = await startService(sqlite, async () => undefined);
  await broken.own.database.queries.schema.dropTable('Plan').execute();
  const answer = await fetch(broken.url);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain('<div id="root">');
  expect(dataOf(html).answers).toEqual([]);
  await broken.stop();
});

test('an empty database has pages, and answers that say so', async () => {
  const empty = await startService(sqlite, async () => undefined);
  const html = await page('/', empty.url);
  expect(dataOf(html).answers[0].data).toMatchObject({ plan: null, planYears: [], municipalityCount: 0 });
  expect(html).toContain('<h1>Non c’è ancora nessun piano</h1>');
  await empty.stop();
});

test('the settings reach the page, with the version', async () => {
  const logo = createRequire(import.meta.url).resolve('@traguardo/web/public/favicon.svg');
  const app = await createApp(
    config({
      ...{ DATABASE_URL: service.own.url, PORT: '0', LOG_LEVEL: 'silent', ...OLD_PLANS },
      ...{ ENTITY_NAME: 'Città di Prova', LOGO: logo },
      ...{ ACCESSIBILITY_URL: 'https://form.agid.gov.it/x', FEEDBACK_URL: 'mailto:urp@comune.example.it' },
    }),
  );
  const url = await app.listen();
  const { settings } = dataOf(await page('/', url));
  expect(settings).toMatchObject({
    entityName: 'Città di Prova',
    logo: 'logo',
    accessibilityUrl: 'https://form.agid.gov.it/x',
    feedbackUrl: 'mailto:urp@comune.example.it',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  });
  const image = await fetch(`${url}/logo`);
  expect(image.headers.get('content-type')).toContain('image/svg+xml');
  expect(await image.text()).toBe(readFileSync(logo, 'utf8'));
  await app.close();
  expect(dataOf(await page('/')).settings).toMatchObject({ entityName: null, logo: null, feedbackUrl: null });
  expect((await fetch(`${service.url}/logo`)).status).toBe(404);
});

test('a coat of arms that cannot be read stops the start with the variable’s name', async () => {
  const settings = config({
    DATABASE_URL: service.own.url,
    LOG_LEVEL: 'silent',
    ...OLD_PLANS,
    LOGO: '/nessuno/stemma.svg',
  });
  await expect(createApp(settings)).rejects.toThrow('LOGO');
});

test('under a sub-path the proxy may keep it or take it away', async () => {
  const app = await createApp(
    config({
      DATABASE_URL: service.own.url,
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...OLD_PLANS,
      BASE_PATH: '/servizi/performance',
    }),
  );
  const url = await app.listen();
  for (const path of [
    '/',
    '/indicatori/278',
    '/servizi/performance',
    '/servizi/performance/',
    '/servizi/performance?anno=2019',
  ]) {
    expect(await page(path, url)).toContain('<base href="/servizi/performance/"');
  }
  const kept = dataOf(await page('/servizi/performance/indicatori/278', url));
  expect(kept.answers.map(operation)).toEqual(['PlanFrame', 'Viewer', 'IndicatorPage']);
  for (const path of ['/healthz', '/servizi/performance/healthz', '/servizi/performance/export/indicators.csv']) {
    expect((await fetch(url + path)).status).toBe(200);
  }
  expect((await (await fetch(`${url}/servizi/performance/catalog.jsonld`)).json())['@id']).toBe(
    `${url}/servizi/performance/catalog.jsonld`,
  );
  await app.close();
});

test.each(['br', 'gzip'])('pages, programs and exports travel in %s where the reader takes it', async (encoding) => {
  const [, script = ''] = /href="\.\/(assets\/initial[^"]+\.js)"/.exec(await page('/')) ?? [];
  for (const path of ['/', `/${script}`, '/export/indicators.csv', '/export/indicators.json']) {
    const answer = await fetch(service.url + path, { headers: { 'accept-encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect((await answer.text()).length).toBeGreaterThan(1000);
    const plain = await fetch(service.url + path, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
  }
});

test.each(['br', 'gzip', 'identity'])(
  'a file of the pages that has not changed is not sent again in %s',
  async (encoding) => {
    const url = `${service.url}/favicon.svg`;
    const accepted = { 'accept-encoding': encoding };
    const { headers } = await fetch(url, { headers: accepted });
    expect([headers.get('content-encoding') ?? 'identity', headers.get('vary')]).toEqual([encoding, 'accept-encoding']);
    expect(await rawStatus(url, { ...accepted, 'if-none-match': headers.get('etag') ?? '' })).toBe(304);
  },
);
