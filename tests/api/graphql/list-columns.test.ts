import { apiSchema } from '@traguardo/server/api/schema';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Service, startService } from '../../harness/service/service.js';

/** A selection of a field: of an object, all its leaves that take no argument. */
function selection(name: string, returned: unknown): string {
  if (!isObjectType(returned)) return name;
  const leaves = Object.values(returned.getFields()).filter(
    ({ type, args }) => isLeafType(getNamedType(type)) && args.length === 0,
  );
  return `${name} { ${leaves.map((field) => field.name).join(' ')} }`;
}

const type = apiSchema().getType('Indicator');
const FIELDS = isObjectType(type)
  ? Object.values(type.getFields()).flatMap(({ name, type: returned, args }) =>
      args.some(({ defaultValue, type: given }) => defaultValue === undefined && String(given).endsWith('!'))
        ? []
        : [selection(name, getNamedType(returned))],
    )
  : [];

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

async function nodes(query: string): Promise<Record<string, unknown>[]> {
  const body = JSON.stringify({ query: `{ plan(municipality: "cremona", year: 2019) { ${query} } }` });
  const answer = await fetch(`${service.url}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
  });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data.plan;
}

test('the fields of an indicator are many', () => {
  expect(FIELDS.length).toBeGreaterThan(30);
});

test.each(FIELDS)('a list that asks nothing but %s answers it as one that asks for everything', async (field) => {
  const alone = await nodes(`indicators(first: 30) { nodes { ${field} } }`);
  const whole = await nodes(`indicators(first: 30) { nodes { ${field} source { line } } }`);
  const rows = Object(whole).indicators.nodes.map(({ source: _, ...others }: Record<string, unknown>) => others);
  if (!field.startsWith('source')) expect(Object(alone).indicators.nodes).toEqual(rows);
  const edges = await nodes(`list: indicators(first: 30) { edges { it: node { ...row } } } }
    } fragment row on Indicator { ... on Indicator { ${field}`);
  expect(Object(edges).list.edges.map(({ it }: { it: unknown }) => it)).toEqual(Object(alone).indicators.nodes);
});
