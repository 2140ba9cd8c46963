import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';
import { fillEqualNames } from './one-name.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite, async (own) => {
    await fillCremona(own);
    await fillEqualNames(own);
  });
});
afterAll(() => service.stop());

const NODE =
  'query ($id: ID!) { node(id: $id) { __typename id ... on Objective { code weight } ... on Plan { atAct } } }';
const node = async (id: string) => await service.ask(NODE, { id });

describe('node', () => {
  test.each([
    ['Objective:cremona/2019@5/C50_0005', { code: 'C50_0005', weight: 5 }],
    ['Objective:cremona/2019@-1/C50_0005', { code: 'C50_0005', weight: 8 }],
    ['Plan:cremona/2019@3', { atAct: 3 }],
    ['Municipality:prova', {}],
    ['Sector:prova/2023@0/cultura', {}],
    ['StrategicArea:prova/2023@0/cultura', {}],
    ['SearchHit:prova/2023@0/SECTOR/cultura', {}],
    ['ComparisonRow:cremona/2019@5/INITIAL/INDICATOR/278', {}],
  ])('finds %s', async (id, fields) => {
    const { data, errors } = await node(id);
    expect(errors).toBeUndefined();
    expect(data.node).toEqual({ __typename: id.split(':')[0], id, ...fields });
  });

  test.each([
    '',
    'Objective',
    'Objective:cremona/2019@5/NESSUNO',
    'Objective:cremona/2019@4/C50_0005',
    'Objective:cremona/2019/C50_0005',
    'Objective:cremona/02019@5/C50_0005',
    'Plan:cremona/2019@6',
    'Plan:cremona/2019@-1',
    'Act:cremona/2019@4/5',
    'Variation:cremona/2019@4/5/36',
    'Nessuno:cremona',
    'constructor:cremona',
    'Sector:prova/2023@0/cultura/altro',
    'ComparisonRow:cremona/2019@5/ALTRA/AREA/cultura',
    'Sector:prova/2023@0/\0',
    'Sector:prova/2023@0/\ud83d',
  ])('answers null for %j, which names nothing', async (id) => {
    const { data, errors } = await node(id);
    expect([data, errors]).toEqual([{ node: null }, undefined]);
  });

  test.each([
    'Person:cremona/x',
    'ApiToken:x',
    'AuditEntry:cremona/1',
    'EvidenceFile:cremona-2019-00',
    'Delegation:cremona/x/y',
    'PendingImport:cremona/x',
    'PendingRevision:cremona%2Fx/12%2F1',
  ])('refuses %s to an anonymous reader, whether or not it is there', async (id) => {
    const { data, errors } = await node(id);
    expect(data.node).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('costs what it selects', async () => {
    const nested = 'objectives(first: 1000) { nodes { sector { objectives { indicators { readings { id } } } } } }';
    const { errors } = await service.ask(`{ node(id: "Plan:cremona/2019@5") { ... on Plan { ${nested} } } }`);
    expect(errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
  });
});

describe('where reading is not public', () => {
  test('an anonymous reader finds nothing by an ID', async () => {
    const closed = await startService(sqlite, fillEqualNames, { PUBLIC_READING: 'false' });
    for (const id of [
      'Plan:prova/2023@0',
      'Municipality:prova',
      'Sector:prova/2023@0/cultura',
      'Plan:nessuno/2023@0',
    ]) {
      const { data, errors } = await closed.ask(NODE, { id });
      expect([data.node, errors?.[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
    }
    await closed.stop();
  });
});

test('an area or sector is named by its key, or by its ID after any act', async () => {
  const keys = ['cultura', 'Sector:prova/2023@0/cultura', 'Sector:prova/2023@7/cultura'];
  for (const key of keys) {
    const { data } = await service.ask(
      'query ($key: ID!) { plan(municipality: "prova") { sector(id: $key) { key id } area(id: $key) { key } } }',
      { key },
    );
    expect(data.plan.sector).toEqual({ key: 'cultura', id: 'Sector:prova/2023@0/cultura' });
    expect(data.plan.area).toEqual(key === 'cultura' ? { key } : null);
  }
  const other = await service.ask(
    '{ plan(municipality: "prova") { sector(id: "Sector:altra/2023@0/cultura") { key } } }',
  );
  expect(other.data.plan.sector).toBeNull();
});

test('the staff find by ID what their lists show, and others are refused', async () => {
  const { database } = service.own;
  const administrator = await staffMember(database, { role: 'ADMINISTRATOR', municipality: 'prova' });
  const elsewhere = await staffMember(database, { role: 'ADMINISTRATOR', municipality: 'altra' });
  await service.ask(
    'mutation { createUser(municipality: "prova", email: "a@b.example", name: "Neri Aldo", roles: [{ role: BOARD }]) { link } }',
    {},
    administrator,
  );
  const { data } = await service.ask(
    '{ people(municipality: "prova") { id name } auditLog(municipality: "prova", first: 1) { nodes { id action } } }',
    {},
    administrator,
  );
  const [person] = data.people;
  const [entry] = data.auditLog.nodes;
  const query = 'query ($id: ID!) { node(id: $id) { id ... on Person { name } ... on AuditEntry { action } } }';
  for (const known of [person, entry]) {
    expect((await service.ask(query, { id: known.id }, administrator)).data.node).toEqual(known);
    const refused = await service.ask(query, { id: known.id }, elsewhere);
    expect([refused.data.node, refused.errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    const moved = await service.ask(query, { id: known.id.replace('prova', 'altra') }, elsewhere);
    expect(moved.data.node?.name).toBeUndefined();
  }
});
