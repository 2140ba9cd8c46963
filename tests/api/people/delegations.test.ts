import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

const GIVE = `mutation ($sector: String!, $email: String!, $until: Date, $name: String) {
  delegateSector(municipality: "acqui", sector: $sector, email: $email, until: $until, name: $name) { id delegate delegatedBy until sector { key name } } }`;
const END = 'mutation ($delegation: ID!) { endDelegation(delegation: $delegation) { id } }';
const LIST = '{ delegations(municipality: "acqui") { id sector { key } } }';
const MAY = '{ viewer { mayDo(municipality: "acqui") roles { role sectors { name } } } }';
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

describe('delegations', () => {
  let service: Service;
  let manager: StaffMember;
  let segreteria: StaffMember;
  beforeAll(async () => {
    service = await startService(sqlite, ({ database }) => fillTwoTowns(database));
    manager = await staffMember(service.own.database, {
      role: 'MANAGER',
      municipality: 'acqui',
      sectors: ['settore-sport'],
    });
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'acqui' });
  });
  afterAll(() => service.stop());

  const colleague = (municipality = 'acqui') => staffMember(service.own.database, { role: 'ANALYST', municipality });
  const give = (
    email: string,
    who = manager,
    sector = 'settore-sport',
    until: string | null = null,
    name: string | null = null,
  ) => service.ask(GIVE, { sector, email, until, name }, who);
  const code = (answer: Awaited<ReturnType<typeof give>>) => answer.errors?.[0]?.extensions.code;
  const rolesNow = async (who: StaffMember) => (await service.ask(MAY, {}, who)).data.viewer.roles;

  test('a manager names a delegate for its own sector, who is a manager of it until the delegation ends', async () => {
    const delegate = await colleague();
    const { data } = await give(delegate.email, manager, 'settore-sport', day(7));
    expect(data.delegateSector).toEqual({
      id: `Delegation:acqui/${delegate.id}/settore-sport`,
      delegate: 'Prova ANALYST',
      delegatedBy: 'Prova MANAGER',
      until: day(7),
      sector: { key: 'settore-sport', name: 'Settore Sport' },
    });
    expect(await rolesNow(delegate)).toEqual([
      { role: 'MANAGER', sectors: [{ name: 'Settore Sport' }] },
      { role: 'ANALYST', sectors: [] },
    ]);
    expect((await service.ask(END, { delegation: data.delegateSector.id }, manager)).errors).toBeUndefined();
    expect(await rolesNow(delegate)).toEqual([{ role: 'ANALYST', sectors: [] }]);
    expect((await service.ask(END, { delegation: data.delegateSector.id }, manager)).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  test('a delegation holds through its last day, and not after', async () => {
    const delegate = await colleague();
    await give(delegate.email, manager, 'settore-sport', day(3));
    const endOn = (until: string) =>
      service.own.database.queries
        .updateTable('SectorGrant')
        .set({ until })
        .where('person', '=', delegate.id)
        .execute();
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(new Date());
    await endOn(today);
    expect(await rolesNow(delegate)).toHaveLength(2);
    await endOn('2020-01-01');
    expect(await rolesNow(delegate)).toHaveLength(1);
    expect((await service.ask(LIST, {}, segreteria)).data.delegations).toEqual([]);
    expect(code(await give(delegate.email))).toBeUndefined();
    expect(code(await give(delegate.email))).toBe('CONFLICT');
  });

  test('only own sectors can be delegated, and what was delegated not further', async () => {
    const [delegate, third] = [await colleague(), await colleague()];
    expect(code(await give(delegate.email, manager, 'settore-tecnico'))).toBe('FORBIDDEN');
    await give(delegate.email);
    expect(code(await give(third.email, delegate))).toBe('FORBIDDEN');
    const id = `Delegation:acqui/${delegate.id}/settore-sport`;
    expect((await service.ask(END, { delegation: id }, delegate)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(code(await give(third.email, segreteria, 'settore-tecnico'))).toBeUndefined();
  });

  test.each([
    ['an unknown person', 'nessuno@comune.example', 'NOT_FOUND'],
    ['an address with a NUL', 'a\u0000@comune.example', 'INVALID_INPUT'],
    ['an address with half a character', 'a\ud83d@comune.example', 'INVALID_INPUT'],
  ])('%s cannot be a delegate', async (_, email, expected) => {
    expect(code(await give(email))).toBe(expected);
  });

  test('nor a person of another municipality, nor oneself, nor for a time that is over', async () => {
    expect(code(await give((await colleague('pieve')).email))).toBe('NOT_FOUND');
    expect(code(await give(manager.email))).toBe('INVALID_INPUT');
    expect(code(await give((await colleague()).email, manager, 'settore-sport', '2020-01-01'))).toBe('INVALID_INPUT');
    expect(code(await give((await colleague()).email, segreteria, 'settore-nebbia'))).toBe('NOT_FOUND');
  });

  test('a person without an access is delegated by name and until a day, unless it has an access elsewhere', async () => {
    expect(code(await give('nuova@comune.example', manager, 'settore-sport', null, 'Nuova Nina'))).toBe(
      'INVALID_INPUT',
    );
    const elsewhere = await colleague('pieve');
    expect(code(await give(elsewhere.email, manager, 'settore-sport', day(5), 'Prova'))).toBe('CONFLICT');
    const given = await give('nuova@comune.example', manager, 'settore-sport', day(5), 'Nuova Nina');
    expect(given.data.delegateSector).toMatchObject({ delegate: 'Nuova Nina', until: day(5) });
    // It is a colleague from then on, also when its delegation is over.
    const END_OF = { delegation: given.data.delegateSector.id };
    expect((await service.ask(END, END_OF, segreteria)).errors).toBeUndefined();
    expect((await service.ask(END, END_OF, segreteria)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const again = await give('nuova@comune.example', manager, 'settore-sport', day(9));
    expect(again.data.delegateSector.id).toBe(END_OF.delegation);
    await service.ask(END, END_OF, segreteria);
  });

  test('a manager sees the delegations of its own sectors, the Segreteria all', async () => {
    await give((await colleague()).email);
    await give((await colleague()).email, segreteria, 'settore-tecnico');
    const visibleDelegations = async (who: StaffMember) => {
      const found: { sector: { key: string } }[] = (await service.ask(LIST, {}, who)).data.delegations;
      return [...new Set(found.map(({ sector }) => sector.key))];
    };
    expect(await visibleDelegations(manager)).toEqual(['settore-sport']);
    expect(await visibleDelegations(segreteria)).toEqual(['settore-sport', 'settore-tecnico']);
    expect(code(await service.ask(LIST, {}, await colleague()))).toBe('FORBIDDEN');
  });

  test('whose sector is taken away, or who is let in no more, has delegated nothing any more', async () => {
    const { database } = service.own;
    const admin = await staffMember(database, { role: 'ADMINISTRATOR', municipality: 'acqui' });
    const leaving = await staffMember(database, {
      role: 'MANAGER',
      municipality: 'acqui',
      sectors: ['settore-tecnico'],
    });
    const delegate = await colleague();
    await give(delegate.email, leaving, 'settore-tecnico');
    const SET =
      'mutation ($user: ID!) { setUserRoles(user: $user, municipality: "acqui", roles: [{ role: BOARD }]) { id } }';
    await service.ask(SET, { user: leaving.id }, admin);
    expect(await rolesNow(delegate)).toHaveLength(1);
    const gone = await staffMember(database, { role: 'MANAGER', municipality: 'acqui', sectors: ['settore-tecnico'] });
    await give(delegate.email, gone, 'settore-tecnico');
    expect(await rolesNow(delegate)).toHaveLength(2);
    await service.ask('mutation ($user: ID!) { deactivateUser(user: $user) { id } }', { user: gone.id }, admin);
    expect(await rolesNow(delegate)).toHaveLength(1);
  });

  test('a screen learns what it may offer', async () => {
    const may = async (who?: StaffMember) => (await service.ask(MAY, {}, who)).data.viewer.mayDo;
    expect(await may(manager)).toEqual(
      expect.arrayContaining(['Mutation.delegateSector', 'Query.delegations', 'Query.plan']),
    );
    expect(await may(manager)).not.toContain('Mutation.createUser');
    expect(await may(segreteria)).not.toContain('Query.people');
    expect(await may()).not.toContain('Mutation.delegateSector');
    const install = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: '*' });
    const one = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: 'acqui' });
    expect(await may(install)).toEqual(
      expect.arrayContaining(['Mutation.createMunicipality', 'Mutation.resetPassword']),
    );
    expect(await may(one)).toContain('Mutation.resetPassword');
    expect(await may(one)).not.toContain('Mutation.createMunicipality');
  });
});
