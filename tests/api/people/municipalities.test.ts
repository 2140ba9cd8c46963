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

describe.each(databases)('the facts of a municipality, on $name', (engine) => {
  let service: Service;
  let town: StaffMember;
  let other: StaffMember;
  beforeAll(async () => {
    service = await startService(engine, ({ database }) => fillTwoTowns(database));
    town = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: 'acqui' });
    other = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: 'pieve' });
  });
  afterAll(() => service.stop());

  const FACTS = 'kind fullName ipaCode istatCode population';
  const DESCRIBE = `mutation ($facts: MunicipalityInput!) { describeMunicipality(municipality: "acqui", facts: $facts) { ${FACTS} } }`;
  const ACQUI = { ipaCode: 'c_a052', istatCode: '006001', population: 19_000 };
  const shown = async () =>
    (await service.ask(`{ plan(municipality: "acqui") { municipality { name ${FACTS} } } }`)).data.plan.municipality;
  const refusal = async (facts: object, who: StaffMember) =>
    (await service.ask(DESCRIBE, { facts }, who)).errors?.[0]?.extensions.code;

  test('are not known until they are stated: the name is as printed, and says the kind', async () => {
    const { name, ...facts } = await shown();
    expect(name.toLowerCase()).toContain('comune di acqui');
    expect(facts).toEqual({ kind: 'MUNICIPALITY', fullName: name, ipaCode: null, istatCode: null, population: null });
  });

  test('are stated by whoever administers it, nobody else, and are in the audit log', async () => {
    expect(await refusal(ACQUI, other)).toBe('FORBIDDEN');
    const { data } = await service.ask(DESCRIBE, { facts: { ...ACQUI, fullName: ' Città di  Acqui ' } }, town);
    expect(data.describeMunicipality).toEqual({ ...ACQUI, kind: null, fullName: 'Città di Acqui' });
    const LOG = '{ auditLog(municipality: "acqui", first: 1) { nodes { action subject before after } } }';
    const [entry] = (await service.ask(LOG, {}, town)).data.auditLog.nodes;
    expect(entry).toMatchObject({ action: 'describeMunicipality', subject: 'acqui' });
    expect(JSON.stringify(entry.after)).toContain('c_a052');
  });

  test('are in every export, and identify the publisher in the catalogue', async () => {
    const csv = await (await fetch(`${service.url}/export/indicators.csv?municipality=acqui`)).text();
    const [heading, row] = csv.split('\r\n').map((line) => line.split(';'));
    expect(row?.[heading?.indexOf('ente_codice_ipa') ?? -1]).toBe('c_a052');
    expect(row?.[heading?.indexOf('ente_codice_istat') ?? -1]).toBe('006001');
    expect(row?.[heading?.indexOf('ente_residenti') ?? -1]).toBe('19000');
    const catalog = await (await fetch(`${service.url}/catalog.jsonld`)).json();
    expect(catalog['dct:publisher']).toMatchObject({ 'foaf:name': 'Città di Acqui', 'dct:identifier': 'c_a052' });
    expect(catalog['dcat:dataset'][0]['dct:title']['@value']).toMatch(
      /^Piano della performance \d{4} della Città di Acqui$/,
    );
  });

  test('that cannot be are refused, and what is not stated any more is unknown again', async () => {
    expect(await refusal({ istatCode: 'A1' }, town)).toBe('INVALID_INPUT');
    expect(await refusal({ ipaCode: 'c d150' }, town)).toBe('INVALID_INPUT');
    expect(await refusal({ population: 0 }, town)).toBe('INVALID_INPUT');
    const { data } = await service.ask(DESCRIBE, { facts: {} }, town);
    expect(data.describeMunicipality).toMatchObject({ ipaCode: null, istatCode: null, population: null });
  });
});
