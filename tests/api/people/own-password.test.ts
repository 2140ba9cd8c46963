import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { account, cookieOf, logIn, PASSWORD, viewerName } from '../../harness/people/logging-in.js';
import { staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

const CHANGE = `mutation ($current: String!, $password: String!) { changePassword(current: $current, password: $password) }`;
const EDIT = `mutation ($user: ID!, $name: String!, $email: String!) {
  editPerson(user: $user, name: $name, email: $email) { name email } }`;
const NEW = 'quattro tavoli per la neve';

describe.each(databases)('one’s own account on $name', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(engine, ({ database }) => fillTwoTowns(database));
  });
  afterAll(() => service.stop());

  /** A person with a password and two logins. */
  async function twice() {
    const person = await account(service.own.database);
    const cookies = [];
    for (let login = 0; login < 2; login += 1) {
      cookies.push(cookieOf(await logIn(service.url, person.email)));
    }
    const [here = '', there = ''] = cookies;
    return { ...person, here, there };
  }
  const change = (cookie: string, current: string, password: string) =>
    service.ask(CHANGE, { current, password }, { cookie });

  test('the password changes with the one in force; this login stays, every other one ends', async () => {
    const { here, there, email } = await twice();
    expect((await change(here, PASSWORD, NEW)).data).toEqual({ changePassword: true });
    expect(await viewerName(service.url, here)).not.toBeNull();
    expect(await viewerName(service.url, there)).toBeNull();
    expect((await logIn(service.url, email)).status).toBe(401);
    expect((await logIn(service.url, email, NEW)).status).toBe(204);
  });

  test('a wrong password in force, or a weak new one, changes nothing; after five wrong ones none is tried', async () => {
    const { here, email } = await twice();
    expect((await change(here, PASSWORD, 'password1234')).errors?.[0]?.message).toMatch(/fra le più usate/);
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await change(here, `tentativo ${guess}`, NEW)).errors?.[0]?.message).toMatch(/non è corretta/);
    }
    expect((await change(here, PASSWORD, NEW)).errors?.[0]?.message).toMatch(/troppe volte/);
    expect((await logIn(service.url, email)).status).toBe(204);
  });

  test('an administrator changes name and address: one logs in by the new one, and no address is of two', async () => {
    const acqui = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: 'acqui' });
    const { id, email } = await account(service.own.database);
    const other = await account(service.own.database);
    const grant = { municipality: 'acqui', person: id, role: 'BOARD' };
    await service.own.database.queries.insertInto('RoleGrantRow').values(grant).execute();
    const edit = (name: string, address: string, user = id) => service.ask(EDIT, { user, name, email: address }, acqui);
    expect((await edit('Rossi Anna Maria', `Nuovo-${email}`)).data).toEqual({
      editPerson: { name: 'Rossi Anna Maria', email: `nuovo-${email}` },
    });
    expect((await logIn(service.url, email)).status).toBe(401);
    expect((await logIn(service.url, `nuovo-${email}`)).status).toBe(204);
    expect((await edit('Rossi Anna', other.email)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await edit('Rossi Anna', 'nessuno')).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    // Of nobody whom the municipality does not govern.
    expect((await edit('Altri', 'altri@comune.example', other.id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
