import { createServer } from 'node:http';
import { createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { CREMONA_ACT, seedBytes } from '../../harness/database/seeds.js';
import { OLD_PLANS } from '../../harness/service/server.js';
import { fillCremona, rawStatus, type Service, startService } from '../../harness/service/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

const QUERY = `/graphql?query=${encodeURIComponent('{ plan { year } }')}`;

test('GET answers the queries of programs and followed links; a page of another site is refused', async () => {
  const answer = await fetch(service.url + QUERY);
  expect(await answer.json()).toEqual({ data: { plan: { year: 2019 } } });
  const statusFor = async (site: string, mode: string) =>
    await rawStatus(service.url + QUERY, { 'sec-fetch-site': site, 'sec-fetch-mode': mode });
  expect(await statusFor('cross-site', 'cors')).toBe(403);
  expect(await statusFor('cross-site', 'navigate')).toBe(200);
  expect(await statusFor('same-origin', 'cors')).toBe(200);
});

test('an unknown field is an error, never an empty answer', async () => {
  const { status, errors, data } = await service.ask('{ plan { pippo } }');
  expect([status, data]).toEqual([200, undefined]);
  expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});

test('a body that is not JSON, and one that is too large, get an Italian refusal', async () => {
  const send = (body: string) =>
    fetch(`${service.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const broken = await send('{ plan');
  expect([broken.status, (await broken.json()).errors[0].extensions.code]).toEqual([400, 'INVALID_INPUT']);
  const huge = await send(JSON.stringify({ query: '{ viewer { name } }', variables: { a: 'x'.repeat(300_000) } }));
  expect([huge.status, (await huge.json()).errors[0].message]).toEqual([413, 'La richiesta è troppo grande.']);
});

test('a bug leaves neither its words nor its stack', async () => {
  const broken = await startService(sqlite);
  await broken.own.database.queries.deleteFrom('Score').execute();
  const { status, errors } = await broken.ask('{ plan { score { value } } }');
  const partly = await broken.ask('{ plan { score { value } } municipalities { slug } }');
  await broken.stop();
  // An answer that holds something is one; where nothing is left, the status says so to whoever watches the service.
  expect([status, partly.status]).toEqual([500, 200]);
  expect(errors).toEqual([
    {
      message: 'Errore interno del servizio: è stato registrato. Riprovare più tardi.',
      path: ['plan', 'score'],
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        inEnglish: 'Internal error of the service: it has been recorded. Try again later.',
      },
    },
  ]);
});

test('it lives at once, and is ready when the first data are loaded', async () => {
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  service.app.ready = false;
  expect((await fetch(`${service.url}/readyz`)).status).toBe(503);
  service.app.ready = true;
  expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
});

test('metrics count the requests of each route, and name neither addresses nor people', async () => {
  await fetch(`${service.url}/healthz`);
  await fetch(`${service.url}/nulla/di/simile`, { headers: { accept: 'application/json' } });
  const answer = await fetch(`${service.url}/metrics`);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  const text = await answer.text();
  const count = (route: string, status: number) =>
    new RegExp(`duration_seconds_count\\{method="GET",route="${route}",status="${status}"\\} (\\d+)`).exec(text)?.[1];
  expect(Number(count('/healthz', 200))).toBeGreaterThan(0);
  expect(Number(count('none', 404))).toBeGreaterThan(0);
  expect(text).toMatch(/^traguardo_writes_waiting 0$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  expect(text).not.toContain('nulla');
});

test('a source document is a page with an anchor for each line, in which nothing runs', async () => {
  const { plan } = (
    await service.ask('{ plan { acts { document { id key } } indicator(code: "1391") { source { line text } } } }')
  ).data;
  const address = `${service.url}/documents/${plan.acts[0].document.id}`;
  const page = await fetch(address);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('content-security-policy')).not.toContain('script');
  const html = await page.text();
  const { line, text } = plan.indicator.source;
  const row = html.split('\n').find((found) => found.startsWith(`<tr id="L${line}">`));
  for (const cell of text.split('\t').filter((part: string) => part.trim() !== '')) {
    const printed = cell.trim().replaceAll('"', '&quot;').replaceAll("'", '&#39;');
    expect(row).toContain(`>${printed}</td>`);
  }

  const [, link = ''] = /href="([^"]+)" download/.exec(html) ?? [];
  const original = await fetch(new URL(link, address));
  expect(original.headers.get('content-disposition')).toMatch(/^attachment; /);
  expect(original.headers.get('x-content-type-options')).toBe('nosniff');
  expect(Buffer.from(await original.arrayBuffer())).toEqual(await seedBytes(CREMONA_ACT));
});

test('the link to the original file holds below the path that the service is mounted at', async () => {
  const mounted = await startService(sqlite, fillCremona, { BASE_PATH: '/performance/' });
  const { plan } = (await mounted.ask('{ plan { acts { document { key } } } }')).data;
  const address = `${mounted.url}/performance/documents/${plan.acts[0].document.key}`;
  const [, link = ''] = /href="([^"]+)" download/.exec(await (await fetch(address)).text()) ?? [];
  expect(new URL(link, address).href).toBe(`${address}/original`);
  const original = await fetch(new URL(link, address));
  expect(original.status).toBe(200);
  // A service that closes waits for an answer that is still being read.
  await original.arrayBuffer();
  await mounted.stop();
});

test.each(['/documents/nessuno', '/documents/%00', '/imports', '/graphql/altro', '/export/nessuno.csv'])(
  '%s does not exist, as JSON',
  async (path) => {
    const answer = await fetch(service.url + path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      error: { code: 'NOT_FOUND', message: 'Indirizzo inesistente.', inEnglish: 'There is no such address.' },
    });
  },
);

test('pages may run scripts of this service alone', async () => {
  const { headers } = await fetch(`${service.url}/healthz`);
  expect(headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a taken port says how to choose another one', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const app = await createApp(
    config({ DATABASE_URL: service.own.url, PORT: String(port), LOG_LEVEL: 'silent', ...OLD_PLANS }),
  );
  await expect(app.listen()).rejects.toThrow(`La porta ${port} è già in uso`);
  await app.close();
  await new Promise((resolve) => taken.close(resolve));
});

test('a database that cannot be reached says which, without its password', async () => {
  const settings = config({
    DATABASE_URL: 'postgresql://traguardo:segreto@127.0.0.1:1/piani',
    LOG_LEVEL: 'silent',
    ...OLD_PLANS,
  });
  const failure = await createApp(settings).catch((error: unknown) => error);
  expect(String(failure)).toContain('«piani» su 127.0.0.1:1');
  expect(String(failure)).not.toContain('segreto');
});

test('two services live in one process', async () => {
  const other = await startService(sqlite, async () => undefined);
  expect((await other.ask('{ plan { year } }')).data.plan).toBeNull();
  expect((await service.ask('{ plan { year } }')).data.plan.year).toBe(2019);
  await other.stop();
});
