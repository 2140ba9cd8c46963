import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type IdentityProvider, startIdentityProvider } from '../../harness/people/identity-provider.js';
import { account, cookieOf, logIn } from '../../harness/people/logging-in.js';
import { beginLogin, CLIENT, returnFromProvider } from '../../harness/people/oidc-flow.js';
import { staffMember } from '../../harness/people/staff.js';
import {
  accept,
  CHOSEN,
  CREATE,
  codeOf,
  expectOutOfReach,
  keysMadeByAcqui,
  placesOf,
  RESET,
  secretOf,
  sendPassword,
  startTowns,
  TOKEN,
  type Towns,
  townsOf,
  withCookie,
  withToken,
} from '../people/shared-person.js';

const ROLE_MAP = JSON.stringify({
  'nucleo-pieve': { role: 'BOARD', municipality: 'pieve' },
  'analisi-acqui': { role: 'ANALYST', municipality: 'acqui' },
});

describe('an account that was made before its owner comes from the provider', () => {
  let provider: IdentityProvider;
  let towns: Towns;
  beforeAll(async () => {
    provider = await startIdentityProvider();
    towns = await startTowns(sqlite, { ...CLIENT, OIDC_ISSUER: provider.issuer, OIDC_ROLE_MAP: ROLE_MAP });
    provider.serve(`${towns.service.url}/auth/oidc/callback`);
  });
  afterAll(async () => {
    await towns.service.stop();
    await provider.close();
  });

  /** The session of a person who logs in at the provider, with the groups of that person there. */
  const arrive = async (email: string, groups: string[]) => {
    provider.people.set(email, { name: 'Mario Bruni', email, email_verified: true, groups });
    provider.next = email;
    const { cookie, address } = await beginLogin(towns.service.url);
    return (await returnFromProvider(towns.service.url, (await provider.logIn(address)).search.slice(1), cookie))
      .session;
  };

  const reached = (key: Record<string, string>) => placesOf(towns.service, key);

  test.each([
    ['with a role in another municipality', ['nucleo-pieve'], ['acqui', 'pieve']],
    ['with no other role', [], ['acqui']],
  ])(
    'enters by the provider alone after its first login there, %s; what it had reaches no further',
    async (_, groups, places) => {
      const mario = await keysMadeByAcqui(towns);
      const session = await arrive(mario.email, groups);
      expect(await townsOf(towns.service, mario.id)).toEqual(places);
      expect(await reached(withCookie(session))).toEqual(places);
      for (const key of [withCookie(mario.session), withToken(mario.token)])
        expect(await reached(key)).toEqual(['acqui']);
      expect((await logIn(towns.service.url, mario.email, CHOSEN)).status).toBe(401);
      expect((await sendPassword(towns.service, mario.link)).status).toBe(400);
      const { acqui, install } = towns;
      expect(await codeOf(towns, RESET, { user: mario.id }, install)).toBe('CONFLICT');
      expect(await codeOf(towns, RESET, { user: mario.id }, acqui)).toBe(
        groups.length === 0 ? 'CONFLICT' : 'FORBIDDEN',
      );
    },
  );

  test('a role that the provider gives in a second municipality later is for the logins that follow', async () => {
    const email = 'livia@pieve.example';
    const first = await arrive(email, ['analisi-acqui']);
    const { id } = await towns.service.own.database.queries
      .selectFrom('Person')
      .where('email', '=', email)
      .select('id')
      .executeTakeFirstOrThrow();
    const { data } = await towns.service.ask(TOKEN, { user: id, municipality: 'acqui' }, towns.acqui);
    const session = await arrive(email, ['analisi-acqui', 'nucleo-pieve']);
    expect(await reached(withToken(data.createApiToken.secret))).toEqual(['acqui']);
    expect(await reached(withCookie(first))).toEqual(['acqui']);
    expect(await reached(withCookie(session))).toEqual(['acqui', 'pieve']);
    await expectOutOfReach(towns, id);
    // Another login gives nothing new, so it takes nothing either.
    await arrive(email, ['analisi-acqui', 'nucleo-pieve']);
    expect(await reached(withCookie(session))).toEqual(['acqui', 'pieve']);
  });

  test('a password that was left beside the provider ends with it, where one municipality alone had a say in it', async () => {
    const { database } = towns.service.own;
    const { id, email } = await account(database);
    const rows = ['acqui', 'terzo'].map((municipality) => ({ municipality, person: id, role: 'SEGRETERIA' }));
    await database.queries.insertInto('RoleGrantRow').values(rows).execute();
    await arrive(email, []);
    expect((await logIn(towns.service.url, email)).status).toBe(204);
    await database.queries.deleteFrom('RoleGrantRow').where('municipality', '=', 'terzo').execute();
    const session = await arrive(email, ['nucleo-pieve']);
    expect(await reached(withCookie(session))).toEqual(['acqui', 'pieve']);
    expect((await logIn(towns.service.url, email)).status).toBe(401);
  });

  test('accepts an invitation by the link and its login there, without a password', async () => {
    const mario = await keysMadeByAcqui(towns);
    const session = await arrive(mario.email, []);
    const { service, acqui, pieve } = towns;
    const { data } = await service.ask(TOKEN, { user: mario.id, municipality: 'acqui' }, acqui);
    // A role that the map of the provider does not give: that is its own to give and to take.
    const invitation = { municipality: 'pieve', email: mario.email, roles: [{ role: 'ANALYST' }] };
    const { link } = (await service.ask(CREATE, invitation, pieve)).data.createUser;
    expect(await reached(withCookie(await arrive(mario.email, [])))).toEqual(['acqui']);
    const accepted = await accept(service, secretOf(link), session, null);
    expect(await reached(withCookie(cookieOf(accepted)))).toEqual(['acqui', 'pieve']);
    expect(await reached(withToken(data.createApiToken.secret))).toEqual(['acqui']);
    expect(await reached(withCookie(await arrive(mario.email, [])))).toEqual(['acqui', 'pieve']);
  });

  test('an administrator of the install keeps the password for the day on which the provider fails', async () => {
    const { database } = towns.service.own;
    const { id, email } = await account(database);
    const grant = { municipality: '*', person: id, role: 'ADMINISTRATOR' };
    await database.queries.insertInto('RoleGrantRow').values(grant).execute();
    expect(await arrive(email, [])).not.toBe('');
    expect((await logIn(towns.service.url, email)).status).toBe(204);
  });

  test('several logins of the same and of others at once all succeed', async () => {
    const known = await staffMember(towns.service.own.database, { role: 'BOARD', municipality: 'acqui' });
    await arrive(known.email, ['nucleo-pieve']);
    const begun = await Promise.all(Array.from({ length: 8 }, () => beginLogin(towns.service.url)));
    const ready: { cookie: string; search: string }[] = [];
    for (const [index, { cookie, address }] of begun.entries()) {
      const email = index % 2 === 0 ? known.email : `nuovo-${Math.floor(index / 4)}@pieve.example`;
      const groups = index % 4 === 0 ? ['analisi-acqui'] : ['nucleo-pieve'];
      provider.people.set(email, { name: 'Mario Bruni', email, email_verified: true, groups });
      provider.next = email;
      ready.push({ cookie, search: (await provider.logIn(address)).search.slice(1) });
    }
    const back = await Promise.all(
      ready.map(({ cookie, search }) => returnFromProvider(towns.service.url, search, cookie)),
    );
    expect(back.map(({ status, location }) => [status, location])).toEqual(back.map(() => [302, '/scrivania']));
  });
});
