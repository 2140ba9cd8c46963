import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { post, type Service, startService } from '../../harness/service/service.js';

const CREATE = `mutation ($name: String!, $scopes: [TokenScope!]!, $expiresOn: Date!, $user: ID, $municipality: String) {
  createApiToken(name: $name, scopes: $scopes, expiresOn: $expiresOn, user: $user, municipality: $municipality) {
    secret token { id name scopes owner expiresAt revokedAt }
  }
}`;
const OWN = '{ apiTokens { id name lastUsedAt } }';

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

describe('API tokens', () => {
  let service: Service;
  let analyst: StaffMember;
  let administrator: StaffMember;
  let manager: StaffMember;
  beforeAll(async () => {
    service = await startService(sqlite);
    const { database } = service.own;
    analyst = await staffMember(database, { role: 'ANALYST' });
    administrator = await staffMember(database, { role: 'ADMINISTRATOR' });
    manager = await staffMember(database, { role: 'MANAGER', sectors: ['cultura'] });
  });
  afterAll(() => service.stop());

  const asked = { name: 'Cruscotto regionale', scopes: ['READ'], expiresOn: inDays(30) };
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
  const whoIs = (secret: string) => post(service.url, { query: '{ viewer { email } }' }, bearer(secret));

  test('an analyst makes one, which answers for the analyst; the database holds only its digest', async () => {
    const { data } = await service.ask(CREATE, asked, analyst);
    const { secret, token } = data.createApiToken;
    expect(token).toMatchObject({ name: 'Cruscotto regionale', scopes: ['READ'], owner: 'Prova ANALYST' });
    expect((await whoIs(secret)).data.viewer.email).toBe(analyst.email);
    const { rows } = await sql<object>`select * from api_token, audit_entry`.execute(service.own.database.raw);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('one that is unknown, over or revoked is refused by name, also where reading is public', async () => {
    expect((await whoIs('trg_sbagliato')).status).toBe(401);
    const over = (await service.ask(CREATE, asked, analyst)).data.createApiToken;
    await sql`update api_token set expires_at = '2020-01-01T00:00:00.000Z' where id = ${over.token.id.replace('ApiToken:', '')}`.execute(
      service.own.database.raw,
    );
    expect((await whoIs(over.secret)).status).toBe(401);
    const revoked = (await service.ask(CREATE, asked, analyst)).data.createApiToken;
    const revoke = 'mutation ($id: ID!) { revokeApiToken(token: $id) { revokedAt } }';
    expect((await service.ask(revoke, { id: revoked.token.id }, manager)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await service.ask(revoke, { id: revoked.token.id }, analyst)).data.revokeApiToken.revokedAt).not.toBeNull();
    expect((await whoIs(revoked.secret)).status).toBe(401);
  });

  test('the tokens of a deactivated person end, and do not come back with the access', async () => {
    const leaver = await staffMember(service.own.database, { role: 'ANALYST', municipality: 'cremona' });
    const { secret } = (await service.ask(CREATE, asked, leaver)).data.createApiToken;
    const set = (active: boolean) =>
      service.ask(
        'mutation ($id: ID!, $active: Boolean) { deactivateUser(user: $id, active: $active) { active } }',
        { id: leaver.id, active },
        administrator,
      );
    expect((await whoIs(secret)).status).toBe(200);
    await set(false);
    expect((await whoIs(secret)).status).toBe(401);
    expect((await set(true)).data.deactivateUser.active).toBe(true);
    expect((await whoIs(secret)).status).toBe(401);
  });

  test('an administrator makes one for a person of the municipality, and sees and revokes it', async () => {
    const variables = { ...asked, scopes: ['READINGS'], user: manager.id, municipality: 'cremona' };
    const { token, secret } = (await service.ask(CREATE, variables, administrator)).data.createApiToken;
    expect((await whoIs(secret)).data.viewer.email).toBe(manager.email);
    const list = '{ apiTokens(municipality: "cremona") { id owner createdBy scopes lastUsedAt } }';
    expect((await service.ask(list, {}, administrator)).data.apiTokens).toContainEqual({
      id: token.id,
      owner: 'Prova MANAGER',
      createdBy: 'Prova ADMINISTRATOR',
      scopes: ['READINGS'],
      lastUsedAt: expect.any(String),
    });
    expect((await service.ask(list, {}, analyst)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const elsewhere = { ...variables, municipality: 'pieve' };
    expect((await service.ask(CREATE, elsewhere, administrator)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('an administrator of one municipality makes none for a person who works for another, too', async () => {
    const { queries } = service.own.database;
    const shared = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    await queries
      .insertInto('RoleGrantRow')
      .values({ municipality: 'cremona', person: shared.id, role: 'BOARD' })
      .execute();
    const variables = { ...asked, user: shared.id, municipality: 'cremona' };
    expect((await service.ask(CREATE, variables, administrator)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('one’s own token is no line of a municipality’s log, whatever is asked', async () => {
    await service.ask(CREATE, { ...asked, municipality: 'pieve' }, analyst);
    const { queries } = service.own.database;
    const lines = await queries.selectFrom('AuditEntry').where('municipality', '=', 'pieve').selectAll().execute();
    expect(lines).toEqual([]);
  });

  test('its end is recorded in the log that records its creation, whichever person ends it', async () => {
    const revoke = 'mutation ($id: ID!) { revokeApiToken(token: $id) { revokedAt } }';
    const given = (await service.ask(CREATE, { ...asked, user: manager.id, municipality: 'cremona' }, administrator))
      .data;
    const own = (await service.ask(CREATE, asked, analyst)).data;
    await service.ask(revoke, { id: given.createApiToken.token.id }, manager);
    await service.ask(revoke, { id: own.createApiToken.token.id }, administrator);
    const logs = async (subject: string) => {
      const { queries } = service.own.database;
      const lines = queries
        .selectFrom('AuditEntry')
        .where('subject', '=', subject.replace('ApiToken:', ''))
        .orderBy('number');
      return (await lines.select(['municipality', 'action']).execute()).map((line) => Object.values(line).join(' '));
    };
    expect(await logs(given.createApiToken.token.id)).toEqual(['cremona createApiToken', 'cremona revokeApiToken']);
    expect(await logs(own.createApiToken.token.id)).toEqual(['* createApiToken', '* revokeApiToken']);
  });

  test('a token makes no token, and reads its own list with no other right than its owner', async () => {
    const { secret } = (await service.ask(CREATE, asked, analyst)).data.createApiToken;
    const again = await post(service.url, { query: CREATE, variables: asked }, bearer(secret));
    expect(again.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each([
    ['without a name', { name: '  ' }, /nome/],
    ['without a scope', { scopes: [] }, /permesso/],
    ['in the past', { expiresOn: '2020-01-01' }, /futura/],
    ['for more than a year', { expiresOn: inDays(400) }, /anno/],
  ])('one %s is refused with what to mend', async (_, change, message) => {
    const { errors } = await service.ask(CREATE, { ...asked, ...change }, analyst);
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(errors?.[0]?.message).toMatch(message);
  });

  test('the log says by whom it was made, for whom and with which scopes, and so does its owner’s list', async () => {
    const variables = { ...asked, scopes: ['READINGS', 'IMPORTS'], user: manager.id, municipality: 'cremona' };
    const { token } = (await service.ask(CREATE, variables, administrator)).data.createApiToken;
    const log = `{ auditLog(municipality: "cremona", where: { action: "createApiToken" }, first: 1) { nodes { actor after } } }`;
    const [entry] = (await service.ask(log, {}, administrator)).data.auditLog.nodes;
    expect(entry.actor).toBe('Prova ADMINISTRATOR');
    expect(JSON.parse(entry.after)).toMatchObject({ owner: 'Prova MANAGER', scopes: ['READINGS', 'IMPORTS'] });
    const own = (await service.ask('{ apiTokens { id createdBy } }', {}, manager)).data.apiTokens;
    expect(own).toContainEqual({ id: token.id, createdBy: 'Prova ADMINISTRATOR' });
  });

  test('its list shows when it was last used', async () => {
    const { secret, token } = (await service.ask(CREATE, asked, analyst)).data.createApiToken;
    const used = async () =>
      (await service.ask(OWN, {}, analyst)).data.apiTokens.find(({ id }: { id: string }) => id === token.id).lastUsedAt;
    expect(await used()).toBeNull();
    await whoIs(secret);
    expect(await used()).not.toBeNull();
  });
});
