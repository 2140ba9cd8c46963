import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

let service: Service;
let cookie: string;
beforeAll(async () => {
  service = await startService(sqlite, undefined, { PUBLIC_URL: 'https://performance.comune.example/' });
  ({ cookie } = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: '*' }));
});
afterAll(() => service.stop());

const JSON_BODY = { 'content-type': 'application/json' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const MULTIPART = { 'content-type': 'multipart/form-data; boundary=x' };
const PLAIN = { 'content-type': 'text/plain' };
const EVIL = { origin: 'https://altrove.example' };
const CROSS = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };
const SAME_SITE = { ...CROSS, 'sec-fetch-site': 'same-site' };
const OWN = { ...CROSS, 'sec-fetch-site': 'same-origin' };
const LINK = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
const FRAME = { ...LINK, 'sec-fetch-dest': 'iframe' };

const QUERY = '{ viewer { email } }';
const MUTATION = 'mutation { createMunicipality(name: "Comune di Rapina") { slug } }';
const queryPath = (text: string) => `/graphql?query=${encodeURIComponent(text)}`;
const posted = (query: string) => JSON.stringify({ query });

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

/** A request with just these headers and the administrator's cookie, as that browser would send it. */
function attempt(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(service.url + path, { method, headers: { cookie, ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, body: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test.each<[string, string, string, Record<string, string>, string?]>([
  ['a script of another site reads with the cookie', 'GET', queryPath(QUERY), { ...CROSS, ...EVIL }],
  [
    'an image of another site',
    'GET',
    queryPath(QUERY),
    { ...CROSS, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
  ],
  [
    'a script tag of another site',
    'GET',
    queryPath(QUERY),
    { ...CROSS, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
  ],
  ['a page of a sister host', 'GET', queryPath(QUERY), SAME_SITE],
  ['a frame in another site', 'GET', '/', FRAME],
  [
    'an export as a script of another site',
    'GET',
    '/export/indicators.json',
    { ...CROSS, 'sec-fetch-mode': 'no-cors' },
  ],
  ['a document of another site’s script', 'GET', '/documents/x', CROSS],
  ['a JSON mutation of another site', 'POST', '/graphql', { ...CROSS, ...EVIL, ...JSON_BODY }, posted(MUTATION)],
  [
    'the same from a browser that sends no Sec-Fetch-Site',
    'POST',
    '/graphql',
    { ...EVIL, ...JSON_BODY },
    posted(MUTATION),
  ],
  ['from a sandboxed page', 'POST', '/graphql', { origin: 'null', ...JSON_BODY }, posted(MUTATION)],
  [
    'from a host that only begins like ours',
    'POST',
    '/graphql',
    { origin: 'https://performance.comune.example.altrove.example', ...JSON_BODY },
    posted(MUTATION),
  ],
  [
    'from another port of this machine',
    'POST',
    '/graphql',
    { origin: 'http://127.0.0.1:1', ...JSON_BODY },
    posted(MUTATION),
  ],
  [
    'a form of another site that goes to a new page',
    'POST',
    '/graphql',
    { ...LINK, ...EVIL, ...FORM },
    `query=${encodeURIComponent(MUTATION)}`,
  ],
  ['a form of plain text that says nothing of itself', 'POST', '/graphql', PLAIN, posted(MUTATION)],
  ['an encoded form that says nothing of itself', 'POST', '/graphql', FORM, `query=${encodeURIComponent(MUTATION)}`],
  ['a form with files that says nothing of itself', 'POST', '/imports', MULTIPART, '--x--'],
  ['logging out by a form of another site', 'POST', '/auth/logout', { ...LINK, ...EVIL, ...FORM }],
  [
    'logging in by a script of another site',
    'POST',
    '/auth/login',
    { ...CROSS, ...EVIL, ...JSON_BODY },
    '{"email":"a@b.example","password":"x"}',
  ],
])('%s: refused', async (_, method, path, headers, body) => {
  const { status, body: said } = await attempt(method, path, headers, body);
  expect([status, JSON.parse(said).error.code]).toEqual([403, 'FORBIDDEN']);
  expect(said).not.toContain('comune.example');
});

test.each<[string, Record<string, string>, string]>([
  ['a mutation by GET', {}, queryPath(MUTATION)],
  ['a mutation by GET of a followed link', LINK, queryPath(MUTATION)],
])('%s changes nothing', async (_, headers, path) => {
  const { body } = await attempt('GET', path, headers);
  expect(body).toContain('errors');
});

test.each<[string, Record<string, string>, string]>([
  ['odd JSON type', { 'content-type': 'application/json-patch+json' }, posted(MUTATION)],
  ['XML', { 'content-type': 'text/xml' }, '<query/>'],
  ['no type at all', {}, posted(MUTATION)],
])('a body of an %s is not read', async (_, headers, body) => {
  expect((await attempt('POST', '/graphql', headers, body)).status).toBeGreaterThanOrEqual(400);
});

test.each<[string, string, string, Record<string, string>, number, string?]>([
  ['its own page', 'POST', '/graphql', { ...OWN, ...JSON_BODY }, 200, posted(QUERY)],
  [
    'its own page, by its public address',
    'POST',
    '/graphql',
    { ...OWN, origin: 'https://performance.comune.example', ...JSON_BODY },
    200,
    posted(QUERY),
  ],
  ['a link of another site that is followed', 'GET', '/healthz', LINK, 200],
  ['an address that was typed', 'GET', '/healthz', { ...LINK, 'sec-fetch-site': 'none' }, 200],
  ['a program', 'POST', '/graphql', JSON_BODY, 200, posted(QUERY)],
])('%s is answered', async (_, method, path, headers, status, body) => {
  expect((await attempt(method, path, headers, body)).status).toBe(status);
});

test('none of all this has had an effect', async () => {
  const { queries } = service.own.database;
  expect(await queries.selectFrom('Municipality').select('slug').execute()).toEqual([{ slug: 'cremona' }]);
  expect(await queries.selectFrom('Session').select('person').execute()).toHaveLength(1);
});
