import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { OPERATION_LIMITS } from '@traguardo/server/api/http/operation-limits';
import type { Queries } from '@traguardo/server/database/open-database';
import { storePublication } from '@traguardo/server/scoring/stored/store-publication';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, sqlite } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { staffMember } from '../../harness/people/staff.js';
import { startServer } from '../../harness/service/server.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';
import { pageQueries } from './page-queries.js';

interface Sent {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
}

/** The answer as it travels: fetch would unpack it. */
function sent(url: string, headers: Record<string, string>, body?: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const asked = request(url, { method: body === undefined ? 'GET' : 'POST', headers: { ...type, ...headers } });
    asked.on('error', reject).on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) }),
      );
    });
    asked.end(body);
  });
}

const PLAN = { municipality: 'cremona', year: 2019, atAct: 5, basis: 'CURRENT' };
const MEMBERS = { id: 'cultura', code: 'C50_0004', words: 'visitatori', first: 20, by: 'INDICATOR', orderBy: [] };
const addressOf = (query: string, variables: object) =>
  `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;

describe('a question that comes again while nothing is written', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(sqlite);
  });
  afterAll(() => service.stop());

  test.each(pageQueries())(
    'is answered with the same bytes, in every encoding, without a statement: $name',
    async ({ text, variables }) => {
      const known = new Map<string, unknown>(Object.entries({ ...PLAN, ...MEMBERS }));
      const asked = Object.fromEntries(variables.flatMap((name) => (known.has(name) ? [[name, known.get(name)]] : [])));
      const body = JSON.stringify({ query: text, variables: asked });
      const post = (accepted: string, padding = '') =>
        sent(`${service.url}/graphql`, { 'accept-encoding': accepted }, `${padding}${body}`);
      const plain = await post('identity', ' ');
      const first = await post('identity');
      service.statements();
      const [again, brotli, zipped] = [await post('identity'), await post('br, gzip'), await post('gzip')];
      expect(service.statements()).toBe(0);
      expect([first.bytes, again.bytes].map(String)).toEqual([plain, plain].map(({ bytes }) => String(bytes)));
      expect(again.headers['content-type']).toBe(plain.headers['content-type']);
      const isLong = plain.bytes.length >= 1024;
      expect(String(isLong ? brotliDecompressSync(brotli.bytes) : brotli.bytes)).toBe(String(plain.bytes));
      expect(String(isLong ? gunzipSync(zipped.bytes) : zipped.bytes)).toBe(String(plain.bytes));
      expect(brotli.headers['content-encoding']).toBe(isLong ? 'br' : undefined);
    },
  );

  test('is answered with the same headers, and counts among the questions of a minute', async () => {
    const limited = await startService(
      sqlite,
      fillCremona,
      {},
      {
        operations: { ...OPERATION_LIMITS, perMinute: 4 },
      },
    );
    const body = JSON.stringify({ query: '{ plan { year } }' });
    const answers = [];
    for (let time = 0; time < 5; time += 1) answers.push(await sent(`${limited.url}/graphql`, {}, body));
    await limited.stop();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
    const [first, ...again] = answers.slice(0, 4).map(({ headers }) => ({ ...headers, date: '' }));
    expect(first).toHaveProperty('content-security-policy');
    expect(again).toEqual([first, first, first]);
    expect(answers[4]?.headers).toHaveProperty('content-security-policy');
  });

  test('is refused to the page of another site', async () => {
    const body = JSON.stringify({ query: '{ plan { year period } }' });
    const from = (headers: Record<string, string>) => sent(`${service.url}/graphql`, headers, body);
    const statuses = [];
    for (const origin of [service.url, service.url, service.url, 'https://altrove.example', 'null']) {
      statuses.push((await from({ origin })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 403, 403]);
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('is answered 304 to a GET that has the answer', async () => {
    const url = service.url + addressOf('{ plan { year acts { ordinal title } } }', {});
    const first = await sent(url, {});
    const etag = String(first.headers.etag);
    const again = await sent(url, { 'if-none-match': etag });
    expect([
      first.status,
      first.headers['cache-control'],
      again.status,
      again.bytes.length,
      again.headers.etag,
    ]).toEqual([...[200, 'no-cache', 304, 0, etag]]);
    expect((await sent(url, { 'if-none-match': 'W/"another"' })).status).toBe(200);
  });

  test('in another media type is another answer', async () => {
    const body = JSON.stringify({ query: '{ plan { year } }' });
    const types = [];
    for (const accept of ['application/json', 'application/graphql-response+json', 'application/json']) {
      types.push((await sent(`${service.url}/graphql`, { accept }, body)).headers['content-type']);
    }
    expect(types.map((type) => String(type).split(';')[0])).toEqual([
      ...['application/json', 'application/graphql-response+json', 'application/json'],
    ]);
  });

  test('and failed is asked again', async () => {
    const body = JSON.stringify({ query: '{ plan(atAct: -1) { year } }' });
    const ask = () => sent(`${service.url}/graphql`, {}, body);
    const [first, again] = [await ask(), await ask()];
    expect(String(again.bytes)).toBe(String(first.bytes));
    expect(JSON.parse(String(again.bytes)).errors[0].extensions.code).toBe('INVALID_INPUT');
    expect((await sent(`${service.url}/graphql`, {}, '{"query":')).status).toBe(400);
  });
});

/** Counts a write to a plan, as every one is. */
const changed = (queries: Queries) =>
  queries
    .updateTable('Plan')
    .set(({ eb }) => ({ dataVersion: eb('dataVersion', '+', 1) }))
    .where('municipality', '=', 'pieve')
    .execute();

describe.each(databases)('two services on one $name', (engine) => {
  let service: Service;
  let other: { url: string; close(): Promise<void> };
  beforeAll(async () => {
    service = await startService(engine, ({ database }) => fillTwoTowns(database));
    other = await startServer(service.own.url);
  });
  afterAll(async () => {
    await other.close();
    await service.stop();
  });

  const asked = JSON.stringify({ query: '{ plans { municipality { slug name } year } }' });
  const namesAt = async (url: string) => {
    const { bytes } = await sent(`${url}/graphql`, {}, asked);
    return JSON.parse(String(bytes)).data.plans.map(
      ({ municipality }: { municipality: { name: string } }) => municipality.name,
    );
  };

  test('answer with what was written at once, whoever wrote it', async () => {
    const { app, own } = service;
    for (let round = 0; round < 10; round += 1) {
      const name = `Pieve ${round}`;
      const { write } = round % 2 === 0 ? own.database : app.database;
      await write(async (queries) => {
        await queries.updateTable('Municipality').set({ name }).where('slug', '=', 'pieve').execute();
        await changed(queries);
      });
      const found = await Promise.all([service.url, other.url, service.url, other.url].map(namesAt));
      expect(found.map((names) => names.at(-1))).toEqual([name, name, name, name]);
    }
  });

  test('keep their answers while accounts are written', async () => {
    await Promise.all([service.url, other.url].map(namesAt));
    await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    service.statements();
    const before = await namesAt(service.url);
    expect(service.statements()).toBe(0);
    expect([await namesAt(service.url), service.statements()]).toEqual([before, 0]);
  });

  test('never give what staff see to somebody else', async () => {
    const { own, url } = service;
    const staff = await staffMember(own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    await own.database.write((queries) =>
      storePublication(queries, { municipality: 'pieve', year: 2021 }, { published: false, publishedUntil: null }),
    );
    const count = async (headers: Record<string, string>) =>
      JSON.parse(String((await sent(`${url}/graphql`, headers, asked)).bytes)).data.plans.length;
    for (let round = 0; round < 5; round += 1) {
      expect(await Promise.all([count({}), count({ cookie: staff.cookie }), count({})])).toEqual([1, 2, 1]);
    }
  });
});
