import { passwordHash } from '@traguardo/server/account/login/password';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgres } from '../../harness/database/databases.js';
import { overtaken } from '../../harness/database/waiting.js';
import { account, cookieOf, logIn, OWNER } from '../../harness/people/logging-in.js';
import { staffMember } from '../../harness/people/staff.js';
import { codeOf, placesOf, RESET, SET, startTowns, TOKEN, type Towns, withToken } from '../people/shared-person.js';

describe('a request that was allowed before something changed, on PostgreSQL', () => {
  let towns: Towns;
  beforeAll(async () => {
    towns = await startTowns(postgres);
  });
  afterAll(() => towns.service.stop());

  test.each([
    ['a link', RESET, {}],
    ['a token', TOKEN, { municipality: 'acqui' }],
    ['a deactivation', 'mutation ($user: ID!) { deactivateUser(user: $user) { id } }', {}],
  ])('is refused where the person works elsewhere now: %s', async (_, query, more) => {
    const { service, acqui } = towns;
    const { id } = await staffMember(service.own.database, { role: 'BOARD', municipality: 'acqui' });
    const code = await overtaken(
      service.own.database,
      (queries) =>
        queries.insertInto('RoleGrantRow').values({ municipality: 'pieve', person: id, role: 'BOARD' }).execute(),
      () => codeOf(towns, query, { user: id, ...more }, acqui),
    );
    expect(code).toBe('FORBIDDEN');
  });

  test('makes no token of one’s own that reaches further than the request', async () => {
    const { service } = towns;
    const { database } = service.own;
    const analyst = await staffMember(database, { role: 'ANALYST', municipality: 'acqui' });
    const role = { municipality: 'pieve', person: analyst.id, role: 'BOARD' };
    const { data } = await overtaken(
      database,
      (queries) => queries.insertInto('RoleGrantRow').values(role).execute(),
      () => service.ask(TOKEN, {}, analyst),
    );
    expect(await placesOf(service, withToken(data.createApiToken.secret))).toEqual(['acqui']);
  });

  test.each([
    ['a new password', async () => ({ passwordHash: await passwordHash('una frase del tutto nuova', OWNER) })],
    ['an access that ended', async () => ({ passwordHash: null })],
    ['a deactivation', async () => ({ active: false })],
  ])('a login that was under way does not survive %s', async (_, changes) => {
    const { database } = towns.service.own;
    const { id, email } = await account(database);
    const values = await changes();
    const answer = await overtaken(
      database,
      (queries) => queries.updateTable('Person').set(values).where('id', '=', id).execute(),
      () => logIn(towns.service.url, email),
    );
    expect([answer.status, cookieOf(answer)]).toEqual([401, '']);
    const sessions = await database.queries.selectFrom('Session').where('person', '=', id).selectAll().execute();
    expect(sessions).toEqual([]);
  });

  test('a change of roles says in the log what stood there when it was stored', async () => {
    const { database } = towns.service.own;
    const { id } = await staffMember(database, { role: 'BOARD', municipality: 'acqui' });
    const roles = [{ role: 'SEGRETERIA' }];
    await overtaken(
      database,
      (queries) => queries.updateTable('RoleGrantRow').set({ role: 'ANALYST' }).where('person', '=', id).execute(),
      () => codeOf(towns, SET, { user: id, municipality: 'acqui', roles }, towns.acqui),
    );
    const { valueBefore } = await database.queries
      .selectFrom('AuditEntry')
      .where('subject', '=', id)
      .where('action', '=', 'setUserRoles')
      .select('valueBefore')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(valueBefore ?? '')).toEqual([{ role: 'ANALYST', sectors: [] }]);
  });
});
