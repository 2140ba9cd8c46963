import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { account, cookieOf, logIn, send, viewerName } from '../../harness/people/logging-in.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

const ROLES = 'roles { role municipality sectors { key name delegatedBy } }';
const PEOPLE = `query ($municipality: String!) { people(municipality: $municipality) { id name email active hasPassword ${ROLES} } }`;
const CREATE = `mutation ($municipality: String!, $email: String!, $name: String!, $roles: [SectorRoleInput!]!) {
  createUser(municipality: $municipality, email: $email, name: $name, roles: $roles) { link user { id name hasPassword ${ROLES} } } }`;
const SET = `mutation ($user: ID!, $municipality: String!, $roles: [SectorRoleInput!]!) {
  setUserRoles(user: $user, municipality: $municipality, roles: $roles) { ${ROLES} } }`;
const DEACTIVATE =
  'mutation ($user: ID!, $active: Boolean) { deactivateUser(user: $user, active: $active) { active } }';
const RESET = 'mutation ($user: ID!) { resetPassword(user: $user) { link sentByEmail } }';
describe.each(databases)('people on $name', (engine) => {
  let service: Service;
  let install: StaffMember;
  let acqui: StaffMember;
  beforeAll(async () => {
    service = await startService(engine, ({ database }) => fillTwoTowns(database));
    const { database } = service.own;
    install = await staffMember(database, { role: 'ADMINISTRATOR', municipality: '*' });
    acqui = await staffMember(database, { role: 'ADMINISTRATOR', municipality: 'acqui' });
  });
  afterAll(() => service.stop());
  const codeOf = async (query: string, variables: object, who: StaffMember) =>
    (await service.ask(query, variables, who)).errors?.[0]?.extensions.code;
  const invite = async (email: string, roles: object[], municipality = 'acqui', who = acqui) =>
    await service.ask(CREATE, { municipality, email, name: 'Neri Aldo', roles }, who);
  const worksInPieveToo = (person: string) =>
    service.own.database.queries
      .insertInto('RoleGrantRow')
      .values({ municipality: 'pieve', person, role: 'BOARD' })
      .execute();
  const tokenOf = (link: string) => link.split('token=')[1];
  const lastAudit = async (subject: string) =>
    await service.own.database.queries
      .selectFrom('AuditEntry')
      .where('subject', '=', subject)
      .orderBy('at', 'desc')
      .orderBy('number', 'desc')
      .selectAll()
      .executeTakeFirstOrThrow();

  test('an invited person chooses a password by the link, and has the roles of the invitation', async () => {
    const { data } = await invite('Aldo@Comune.Example', [
      { role: 'MANAGER', sectors: ['settore-sport'] },
      { role: 'BOARD' },
    ]);
    const { user, link } = data.createUser;
    expect(user).toEqual({
      id: user.id,
      name: 'Neri Aldo',
      hasPassword: false,
      roles: [
        {
          role: 'MANAGER',
          municipality: 'acqui',
          sectors: [{ key: 'settore-sport', name: 'Settore Sport', delegatedBy: null }],
        },
        { role: 'BOARD', municipality: 'acqui', sectors: [] },
      ],
    });
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/accesso\/password\?token=[\w-]{43}$/);
    const chosen = await send(service.url, '/auth/password', {
      token: tokenOf(link),
      password: 'una frase nuova e segreta',
    });
    expect(await viewerName(service.url, cookieOf(chosen))).toBe('Neri Aldo');
    expect((await logIn(service.url, 'aldo@comune.example', 'una frase nuova e segreta')).status).toBe(204);
  });

  test.each([
    ['no role', 'a@comune.example', [], 'almeno un ruolo'],
    ['no address', 'aldo', [{ role: 'BOARD' }], 'non è valido'],
    ['a sector of no plan', 'b@comune.example', [{ role: 'MANAGER', sectors: ['settore-nebbia'] }], 'settore-nebbia'],
    ['a sector for no manager', 'c@comune.example', [{ role: 'BOARD', sectors: ['settore-sport'] }], 'MANAGER'],
  ])('with %s no person is invited', async (_, email, roles, message) => {
    const { errors } = await invite(email, roles);
    expect([errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([
      'INVALID_INPUT',
      expect.stringContaining(message),
    ]);
    const people = await service.own.database.queries
      .selectFrom('Person')
      .where('email', '=', email)
      .selectAll()
      .execute();
    expect(people).toEqual([]);
  });

  test('the administrator of one municipality sees its people and their roles there, nothing else', async () => {
    const both = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'acqui' });
    await worksInPieveToo(both.id);
    const pieve = await staffMember(service.own.database, { role: 'ANALYST', municipality: 'pieve' });
    const seen = (await service.ask(PEOPLE, { municipality: 'acqui' }, acqui)).data.people;
    const ids = seen.map(({ id }: { id: string }) => id);
    expect(ids).toContain(`Person:acqui/${both.id}`);
    expect(ids.join()).not.toContain(pieve.id);
    expect(ids.join()).not.toContain(install.id);
    expect(JSON.stringify(seen)).not.toContain('pieve');
    const all = (await service.ask(PEOPLE, { municipality: '*' }, install)).data.people;
    expect(all.find(({ id }: { id: string }) => id === `Person:*/${both.id}`).roles).toHaveLength(2);
    expect(await codeOf(PEOPLE, { municipality: 'pieve' }, acqui)).toBe('FORBIDDEN');
    expect(await codeOf(PEOPLE, { municipality: '*' }, acqui)).toBe('FORBIDDEN');
  });

  test('it can neither lock out nor impersonate a person who works elsewhere too', async () => {
    const both = await staffMember(service.own.database, { role: 'BOARD', municipality: 'acqui' });
    await worksInPieveToo(both.id);
    for (const user of [both.id, install.id, 'nessuno']) {
      expect(await codeOf(RESET, { user }, acqui)).toBe('FORBIDDEN');
      expect(await codeOf(DEACTIVATE, { user }, acqui)).toBe('FORBIDDEN');
    }
    expect(await codeOf(RESET, { user: both.id }, install)).toBeUndefined();
  });

  test('nor give itself, or any person, roles elsewhere', async () => {
    const pieve = await staffMember(service.own.database, { role: 'ANALYST', municipality: 'pieve' });
    const roles = [{ role: 'ADMINISTRATOR' }];
    expect(await codeOf(SET, { user: acqui.id, municipality: '*', roles }, acqui)).toBe('FORBIDDEN');
    expect(await codeOf(SET, { user: acqui.id, municipality: 'pieve', roles }, acqui)).toBe('FORBIDDEN');
    expect(await codeOf(SET, { user: pieve.id, municipality: 'acqui', roles }, acqui)).toBe('NOT_FOUND');
  });

  test('roles are replaced by the new ones in that municipality alone, and the log says from what to what', async () => {
    const some = await staffMember(service.own.database, {
      role: 'MANAGER',
      municipality: 'acqui',
      sectors: ['settore-sport'],
    });
    await worksInPieveToo(some.id);
    const { data } = await service.ask(
      SET,
      { user: some.id, municipality: 'acqui', roles: [{ role: 'SEGRETERIA' }] },
      install,
    );
    expect(data.setUserRoles.roles).toEqual([
      { role: 'SEGRETERIA', municipality: 'acqui', sectors: [] },
      { role: 'BOARD', municipality: 'pieve', sectors: [] },
    ]);
    const { valueBefore, valueAfter, actor, municipality } = await lastAudit(some.id);
    expect([municipality, actor, JSON.parse(valueBefore ?? ''), JSON.parse(valueAfter ?? '')]).toEqual([
      'acqui',
      install.id,
      [{ role: 'MANAGER', sectors: ['settore-sport'] }],
      [{ role: 'SEGRETERIA', sectors: [] }],
    ]);
  });

  test('a deactivated person is logged out at once, and comes back only with a new login', async () => {
    const { id, email } = await account(service.own.database);
    const role = { municipality: 'acqui', person: id, role: 'BOARD' };
    await service.own.database.queries.insertInto('RoleGrantRow').values(role).execute();
    const cookie = cookieOf(await logIn(service.url, email));
    expect((await service.ask(DEACTIVATE, { user: id }, acqui)).data.deactivateUser.active).toBe(false);
    expect(await viewerName(service.url, cookie)).toBeNull();
    expect((await logIn(service.url, email)).status).toBe(401);
    expect(await codeOf(RESET, { user: id }, acqui)).toBe('CONFLICT');
    await service.ask(DEACTIVATE, { user: id, active: true }, acqui);
    expect(await viewerName(service.url, cookie)).toBeNull();
    expect((await logIn(service.url, email)).status).toBe(204);
  });

  test('without a mail server the administrator hands the new link over', async () => {
    const { id, email } = await account(service.own.database);
    const { data } = await service.ask(RESET, { user: id }, install);
    expect(data.resetPassword.sentByEmail).toBe(false);
    const token = tokenOf(data.resetPassword.link);
    const chosen = await send(service.url, '/auth/password', { token, password: 'una frase nuova e segreta' });
    expect(chosen.status).toBe(204);
    expect((await logIn(service.url, email)).status).toBe(401);
  });

  test('a person who logs in through the identity provider has no password to reset', async () => {
    const { id } = await account(service.own.database, {
      passwordHash: null,
      issuer: 'https://id.example',
      subject: crypto.randomUUID(),
    });
    expect(await codeOf(RESET, { user: id }, install)).toBe('CONFLICT');
  });

  test('the last administrator of the install stays, though two try to leave at once', async () => {
    const leave = (who: StaffMember) => codeOf(SET, { user: who.id, municipality: '*', roles: [] }, who);
    expect(await codeOf(DEACTIVATE, { user: install.id }, install)).toBe('CONFLICT');
    expect(await leave(install)).toBe('CONFLICT');
    const second = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: '*' });
    const outcomes = await Promise.all([leave(install), leave(second)]);
    expect(outcomes.filter((code) => code === undefined)).toHaveLength(1);
    const { queries } = service.own.database;
    expect(await queries.selectFrom('RoleGrantRow').where('municipality', '=', '*').selectAll().execute()).toHaveLength(
      1,
    );
    await queries.updateTable('RoleGrantRow').set({ person: install.id }).where('municipality', '=', '*').execute();
  });
});
