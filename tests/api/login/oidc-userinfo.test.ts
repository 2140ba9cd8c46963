import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type OidcAttempts, oidcAttempts } from './oidc-attempts.js';

let login: OidcAttempts;
beforeAll(async () => {
  login = await oidcAttempts();
});
afterEach(() => login.clear());
afterAll(() => login.stop());

const EMAIL = 'ugo@comune.example';

test.each([
  ['the flag alone', { email_verified: undefined }, { sub: 'ugo', email: EMAIL, email_verified: true }],
  [
    'address and flag',
    { email: undefined, email_verified: undefined },
    { sub: 'ugo', email: EMAIL, email_verified: true },
  ],
  ['the groups alone', { groups: undefined }, { sub: 'ugo', groups: ['ufficio-piani'] }],
])('a provider may say %s where it describes its user', async (_, claims, userinfo) => {
  const { location, session } = await login.attempt({ claims, userinfo });
  expect([location, session]).toEqual(['/scrivania', expect.stringMatching(/^traguardo_sessione=/)]);
  const people = await login.service.own.database.queries.selectFrom('Person').select('email').execute();
  expect(people).toEqual([{ email: EMAIL }]);
});

test.each([
  ['nowhere that the address is verified', { sub: 'nuovo', email: 'capo@comune.example' }],
  ['it of no address', { sub: 'nuovo', email_verified: true }],
])('one that says %s lets no new person in', async (_, userinfo) => {
  const claims = { sub: 'nuovo', email: 'capo@comune.example', email_verified: undefined };
  await login.expectRefused(await login.attempt({ claims, userinfo }), 'indirizzo');
});

test('that another address is verified says nothing of the one in the token', async () => {
  const claims = { sub: 'furbo', email: 'capo@comune.example', email_verified: undefined };
  const userinfo = { sub: 'furbo', email: 'furbo@altrove.example', email_verified: true };
  await login.attempt({ claims, userinfo });
  const people = await login.service.own.database.queries.selectFrom('Person').select('email').execute();
  expect(people).not.toContainEqual({ email: 'capo@comune.example' });
});

test('claims of another subject are refused', async () => {
  const claims = { groups: undefined };
  await login.expectRefused(await login.attempt({ claims, userinfo: { sub: 'altro', groups: ['ced'] } }), 'non-valido');
});
