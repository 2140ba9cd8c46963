import { exportSPKI, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Forgery, KEY_ID, signedToken } from '../../harness/people/forging-provider.js';
import { CLIENT } from '../../harness/people/oidc-flow.js';
import { type OidcAttempts, oidcAttempts } from './oidc-attempts.js';

let login: OidcAttempts;
beforeAll(async () => {
  login = await oidcAttempts();
});
afterEach(() => login.clear());
afterAll(() => login.stop());

const now = () => Math.floor(Date.now() / 1000);
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const secretKey = (text: string) => new TextEncoder().encode(text);

test('a token as it should be gets in, or the refusals below would prove nothing', async () => {
  expect(await login.attempt({})).toMatchObject({
    location: '/scrivania',
    session: expect.stringMatching(/^traguardo_sessione=/),
  });
});

test.each<[string, Forgery]>([
  ['of another issuer', { claims: { iss: 'https://altrove.example' } }],
  ['of an issuer that differs by a slash', { claims: { iss: 'http://127.0.0.1/' } }],
  ['for another client', { claims: { aud: 'altro' } }],
  ['for several clients, and used by another', { claims: { aud: ['traguardo', 'altro'], azp: 'altro' } }],
  ['without an audience', { claims: { aud: undefined } }],
  ['that has expired', { claims: { iat: now() - 7200, exp: now() - 3600 } }],
  ['without an end', { claims: { exp: undefined } }],
  ['without a beginning', { claims: { iat: undefined } }],
  ['that is not valid yet', { claims: { nbf: now() + 3600 } }],
  ['without a subject', { claims: { sub: undefined } }],
  ['whose subject is a number', { claims: { sub: 1 } }],
  ['without a nonce', { claims: { nonce: undefined } }],
  ['with the nonce of another login', { claims: { nonce: 'x'.repeat(43) } }],
  [
    'signed with another key under the same name',
    {
      token: (claims, { foreign }) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: KEY_ID }).sign(foreign),
    },
  ],
  [
    'signed with a key that the provider does not have',
    {
      token: (claims, { foreign }) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'chiave-2' }).sign(foreign),
    },
  ],
  [
    'that names another key than the one that signed it',
    { token: (claims, keys) => signedToken(claims, keys, { kid: 'chiave-2' }) },
  ],
  ['without a signature (alg none)', { token: async (claims) => `${encoded({ alg: 'none' })}.${encoded(claims)}.` }],
  [
    'with alg none, by a provider that says it may',
    {
      metadata: { id_token_signing_alg_values_supported: ['RS256', 'none'] },
      token: async (claims) => `${encoded({ alg: 'none' })}.${encoded(claims)}.`,
    },
  ],
  [
    'signed with the public key as a secret (HS256)',
    {
      token: async (claims, { publicKey }) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', kid: KEY_ID })
          .sign(secretKey(await exportSPKI(publicKey))),
    },
  ],
  [
    'signed with the client’s own secret (HS256)',
    {
      token: (claims) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secretKey(CLIENT.OIDC_CLIENT_SECRET)),
    },
  ],
  [
    'that carries its own key',
    {
      token: (claims, { foreign, publicJwk }) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'RS256', jwk: publicJwk }).sign(foreign),
    },
  ],
  [
    'whose claims were changed after signing',
    {
      token: async (claims, keys) => {
        const [head, , signature] = (await signedToken(claims, keys)).split('.');
        return [head, encoded({ ...claims, groups: ['ced'] }), signature].join('.');
      },
    },
  ],
  ['that is no token', { token: async () => 'non.un.gettone' }],
  ['that is not there', { token: async () => null }],
  [
    'with an unknown critical header',
    { token: (claims, keys) => signedToken(claims, keys, { crit: ['b64'], b64: true }) },
  ],
])('an ID token %s is refused', async (_, forgery) => {
  await login.expectRefused(await login.attempt(forgery), 'non-valido');
});
