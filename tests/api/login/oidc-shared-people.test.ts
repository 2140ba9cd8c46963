import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type IdentityProvider, startIdentityProvider } from '../../harness/people/identity-provider.js';
import { account, logIn, viewerName } from '../../harness/people/logging-in.js';
import { beginLogin, CLIENT, returnFromProvider } from '../../harness/people/oidc-flow.js';
import { staffMember } from '../../harness/people/staff.js';
import {
  BOARD,
  CREATE,
  codeOf,
  expectOutOfReach,
  expectRevoked,
  keysMadeByAcqui,
  RESET,
  startTowns,
  TOKEN,
  type Towns,
  tokenStatus,
  townsOf,
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

  /** The number of entries in the log about the end of a person's earlier access. */
  const ends = async (subject: string) =>
    (
      await towns.service.own.database.queries
        .selectFrom('AuditEntry')
        .where('subject', '=', subject)
        .where('action', '=', 'endAccess')
        .select('number')
        .execute()
    ).length;

  test.each([
    ['with a role in another municipality', ['nucleo-pieve'], ['acqui', 'pieve']],
    ['with no other role', [], ['acqui']],
  ])('lets no other person in after its first login there, %s', async (_, groups, places) => {
    const mario = await keysMadeByAcqui(towns);
    const session = await arrive(mario.email, groups);
    expect(await townsOf(towns.service, mario.id)).toEqual(places);
    await expectRevoked(towns, mario);
    expect(await ends(mario.id)).toBe(1);
    expect(await viewerName(towns.service.url, session)).toBe('Mario Bruni');
    const { acqui, install } = towns;
    expect(await codeOf(towns, RESET, { user: mario.id }, install)).toBe('CONFLICT');
    expect(await codeOf(towns, RESET, { user: mario.id }, acqui)).toBe(groups.length === 0 ? 'CONFLICT' : 'FORBIDDEN');
  });

  test('nor when the provider gives it a role in a second municipality later', async () => {
    const email = 'livia@pieve.example';
    const first = await arrive(email, ['analisi-acqui']);
    const { id } = await towns.service.own.database.queries
      .selectFrom('Person')
      .where('email', '=', email)
      .select('id')
      .executeTakeFirstOrThrow();
    const { data } = await towns.service.ask(TOKEN, { user: id, municipality: 'acqui' }, towns.acqui);
    expect(await ends(id)).toBe(0);
    const session = await arrive(email, ['analisi-acqui', 'nucleo-pieve']);
    expect(await ends(id)).toBe(1);
    expect(await tokenStatus(towns.service, data.createApiToken.secret)).toBe(401);
    expect(await viewerName(towns.service.url, first)).toBeNull();
    expect(await viewerName(towns.service.url, session)).toBe('Mario Bruni');
    await expectOutOfReach(towns, id);
    // Another login gives nothing new, so it ends nothing.
    await arrive(email, ['analisi-acqui', 'nucleo-pieve']);
    expect(await ends(id)).toBe(1);
    expect(await viewerName(towns.service.url, session)).toBe('Mario Bruni');
  });

  test('nor when the second municipality invites it, which reads no link: the provider is the way in', async () => {
    const mario = await keysMadeByAcqui(towns);
    await arrive(mario.email, []);
    const { service, acqui, pieve } = towns;
    const { data } = await service.ask(TOKEN, { user: mario.id, municipality: 'acqui' }, acqui);
    const invitation = { municipality: 'pieve', email: mario.email, roles: BOARD };
    expect((await service.ask(CREATE, invitation, pieve)).data.createUser.link).toBeNull();
    expect(await tokenStatus(service, data.createApiToken.secret)).toBe(401);
    expect(await viewerName(service.url, await arrive(mario.email, []))).toBe('Mario Bruni');
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
    expect(back.map(({ status, location }) => [status, location])).toEqual(back.map(() => [302, '/']));
  });
});
