import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import type { Forgery } from '../../harness/people/forging-provider.js';
import { account } from '../../harness/people/logging-in.js';
import { beginLogin, returnFromProvider } from '../../harness/people/oidc-flow.js';
import { staffMember } from '../../harness/people/staff.js';
import { startService } from '../../harness/service/service.js';
import { type Change, type OidcAttempts, oidcAttempts } from './oidc-attempts.js';

let login: OidcAttempts;
beforeAll(async () => {
  login = await oidcAttempts();
});
afterEach(() => login.clear());
afterAll(() => login.stop());

test.each<[string, string, Forgery, Change]>([
  ['with another state', 'non-valido', {}, () => ({ query: `code=abc&state=${'x'.repeat(43)}` })],
  ['without a state', 'non-valido', {}, () => ({ query: 'code=abc' })],
  ['with two states', 'non-valido', {}, ({ state }) => ({ query: `code=abc&state=${state}&state=x` })],
  ['without a code', 'non-valido', {}, ({ state }) => ({ query: `state=${state}` })],
  ['with nothing at all', 'non-valido', {}, () => ({ query: '' })],
  ['without the cookie of the login', 'scaduto', {}, () => ({ cookie: '' })],
  ['with a cookie that was tampered with', 'scaduto', {}, ({ cookie }) => ({ cookie: `${cookie.slice(0, -2)}xx` })],
  ['with a cookie that was made up', 'scaduto', {}, () => ({ cookie: 'traguardo_oidc=admin' })],
  ['as a person who said no', 'annullato', {}, ({ state }) => ({ query: `error=access_denied&state=${state}` })],
  ['with an error of the provider', 'non-valido', {}, ({ state }) => ({ query: `error=server_error&state=${state}` })],
  ['with an error, for another state', 'non-valido', {}, () => ({ query: 'error=access_denied&state=x' })],
  [
    'from another provider (mix-up)',
    'non-valido',
    {},
    ({ state }) => ({ query: `code=abc&state=${state}&iss=https%3A%2F%2Faltrove.example` }),
  ],
  ['with a code that was used already', 'non-valido', { refusal: [400, { error: 'invalid_grant' }] }, () => ({})],
  ['when the provider breaks', 'non-valido', { refusal: [500, {}] }, () => ({})],
  ['with an answer that is no JSON object', 'non-valido', { refusal: [200, []] }, () => ({})],
])('who comes back %s is refused', async (_, reason, forgery, change) => {
  await login.expectRefused(await login.attempt(forgery, change), reason);
});

test.each<[string, string, () => Promise<Record<string, unknown>>]>([
  [
    'claims an account by an address that is not verified',
    'indirizzo',
    async () => ({ sub: 'a', email: (await account(login.service.own.database)).email, email_verified: false }),
  ],
  [
    'claims one by an address of which nothing is said',
    'indirizzo',
    async () => ({ sub: 'b', email: (await account(login.service.own.database)).email, email_verified: undefined }),
  ],
  [
    'claims one by a verification that is a text',
    'indirizzo',
    async () => ({ sub: 'c', email: (await account(login.service.own.database)).email, email_verified: 'true' }),
  ],
  [
    'has the address of a person known under another subject',
    'indirizzo',
    async () => ({
      sub: 'd',
      email: (await account(login.service.own.database, { issuer: login.provider.issuer, subject: 'altro' })).email,
    }),
  ],
  ['has no address', 'indirizzo', async () => ({ sub: 'e', email: undefined })],
  ['has an address that is none', 'indirizzo', async () => ({ sub: 'f', email: 'ugo' })],
  ['is unknown and has no role', 'ruolo', async () => ({ sub: 'g', email: 'g@comune.example', groups: ['altro'] })],
  [
    'has groups named like parts of every object',
    'ruolo',
    async () => ({ sub: 'h', email: 'h@comune.example', groups: ['__proto__', 'constructor'] }),
  ],
  [
    'may not log in any more',
    'disattivato',
    async () => ({
      sub: 'i',
      email: (await account(login.service.own.database, { active: false, issuer: login.provider.issuer, subject: 'i' }))
        .email,
    }),
  ],
  [
    'was invited and then barred',
    'disattivato',
    async () => ({ sub: 'l', email: (await account(login.service.own.database, { active: false })).email }),
  ],
])('a person who %s is refused', async (_, reason, claims) => {
  await login.expectRefused(await login.attempt({ claims: await claims() }), reason);
});

test('an answer is taken once: who brings it a second time is refused', async () => {
  const begun = await beginLogin(login.service.url);
  login.provider.nonce = begun.nonce;
  const query = { code: 'abc', state: begun.state };
  expect((await returnFromProvider(login.service.url, query, begun.cookie)).session).not.toBe('');
  await login.service.own.database.queries.deleteFrom('Session').execute();
  await login.expectRefused(await returnFromProvider(login.service.url, query, begun.cookie), 'scaduto');
});

test('the answer to one browser’s login is none in another browser', async () => {
  const other = await beginLogin(login.service.url);
  await login.expectRefused(await login.attempt({}, () => ({ cookie: other.cookie })), 'non-valido');
});

test('a login that took longer than ten minutes is over', async () => {
  const begun = await beginLogin(login.service.url);
  const { queries } = login.service.own.database;
  await queries.updateTable('LoginAttempt').set({ expiresAt: new Date().toISOString() }).execute();
  await login.expectRefused(
    await returnFromProvider(login.service.url, { code: 'abc', state: begun.state }, begun.cookie),
    'scaduto',
  );
});

test('a refusal leaves the present session as it is', async () => {
  const { cookie } = await staffMember(login.service.own.database, { role: 'BOARD' });
  const answer = await fetch(`${login.service.url}/auth/oidc/callback?code=abc&state=x`, {
    redirect: 'manual',
    headers: { cookie },
  });
  expect(answer.headers.getSetCookie().some((text) => text.startsWith('traguardo_sessione'))).toBe(false);
  expect((await login.service.ask('{ viewer { name } }', {}, { cookie })).data.viewer.name).toBe('Prova BOARD');
});

test.each<[string, Forgery | null]>([
  ['does not answer', null],
  ['says it is another one', { metadata: { issuer: 'https://altrove.example' } }],
])('a provider that %s: back to the page of the login, without a session', async (_, forgery) => {
  const silent = forgery === null ? { ...login.environment, OIDC_ISSUER: 'http://127.0.0.1:1' } : login.environment;
  login.provider.forgery = forgery ?? {};
  const other = await startService(sqlite, async () => undefined, silent);
  const begun = await beginLogin(other.url);
  await other.stop();
  expect([begun.address.pathname + begun.address.search, begun.cookie]).toEqual(['/accesso?errore=fornitore', '']);
});

test('without a provider in the settings there are no such addresses', async () => {
  const other = await startService(sqlite, async () => undefined);
  const statuses = await Promise.all(
    ['login', 'callback'].map(async (name) => (await fetch(`${other.url}/auth/oidc/${name}`)).status),
  );
  await other.stop();
  expect(statuses).toEqual([404, 404]);
});
