import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

describe.each(databases)('municipalities on $name', (engine) => {
  let service: Service;
  let install: StaffMember;
  let town: StaffMember;
  beforeAll(async () => {
    service = await startService(engine, async () => undefined);
    install = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: '*' });
    town = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: 'acqui' });
  });
  afterAll(() => service.stop());

  const codeOf = async (query: string, variables: object, who: StaffMember) =>
    (await service.ask(query, variables, who)).errors?.[0]?.extensions.code;
  const invite = (municipality: string) =>
    service.ask(
      `mutation ($municipality: String!) {
        createUser(municipality: $municipality, email: "zoe@comune.example", name: "Zoe", roles: [{ role: SEGRETERIA }]) { link } }`,
      { municipality },
      install,
    );

  test('a municipality can be there before its first plan, once', async () => {
    const CREATE_TOWN = 'mutation ($name: String!) { createMunicipality(name: $name) { slug name } }';
    const { data } = await service.ask(CREATE_TOWN, { name: ' Comune  di Zocca ' }, install);
    expect(data.createMunicipality).toEqual({ slug: 'zocca', name: 'Comune di Zocca' });
    expect(await codeOf(CREATE_TOWN, { name: 'COMUNE DI ZOCCA' }, install)).toBe('CONFLICT');
    expect(await codeOf(CREATE_TOWN, { name: ' - ' }, install)).toBe('INVALID_INPUT');
    expect(await codeOf(CREATE_TOWN, { name: 'Comune di Bra' }, town)).toBe('FORBIDDEN');
    expect((await invite('zocca')).errors).toBeUndefined();
    expect((await invite('nebbia')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe.each(databases)('the municipality that is shown where none is asked for, on $name', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(engine, ({ database }) => fillTwoTowns(database));
    const install = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: '*' });
    // By name it comes before the towns that have a plan.
    const made = await service.ask('mutation { createMunicipality(name: "Comune di Abano") { slug } }', {}, install);
    expect(made.data.createMunicipality).toEqual({ slug: 'abano' });
  });
  afterAll(() => service.stop());

  const SHOWN = '{ plan { municipality { slug } } }';

  test('is the first by name that has a plan: a new one without a plan does not empty the front page', async () => {
    expect((await service.ask(SHOWN)).data.plan).toEqual({ municipality: { slug: 'acqui' } });
  });

  test('for people of the empty one too, who may read every plan', async () => {
    const own = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'abano' });
    expect((await service.ask(SHOWN, {}, own)).data.plan).toEqual({ municipality: { slug: 'acqui' } });
  });
});
