import { buildSchema, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { answerFlaws } from './answer-flaws.js';

const SCHEMA = buildSchema(`
  interface Node { id: ID! }
  enum Level { LOW HIGH }
  scalar Date
  type Query { node(id: ID): Node  town: Town  level: Level!  days: [Date!]! }
  type Town implements Node { id: ID!  name: String  size: Int!  share: Float  twin: Town }
  type Person implements Node { id: ID!  name: String! }
`);

function flaws(query: string, data: unknown, variables: Record<string, unknown> = {}): string[] {
  const document = parse(query);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return answerFlaws(SCHEMA, document, operation, variables, data);
}

const TOWN = '{ town { size ...Rest } } fragment Rest on Town { share again: size twin { name } }';
const town = { size: 3, share: 0.5, again: 3, twin: { name: null } };

test('an answer that is what the schema promises for the question has no flaw', () => {
  expect(flaws(TOWN, { town })).toEqual([]);
  expect(flaws(TOWN, { town: null })).toEqual([]);
  const node = '{ node { __typename id ... on Town { size } ... on Person { name } } }';
  expect(flaws(node, { node: { __typename: 'Town', id: 'a', size: 1 } })).toEqual([]);
  const skipped = 'query($no: Boolean!) { level @include(if: $no) days @skip(if: true) town { size @skip(if: $no) } }';
  expect(flaws(skipped, { town: { size: 1 } }, { no: false })).toEqual([]);
});

test.each([
  [TOWN, { town: { ...town, size: null } }, 'data.town.size is null'],
  [TOWN, { town: { ...town, size: 1.5 } }, 'data.town.size is no Int: 1.5'],
  [TOWN, { town: { ...town, size: 2 ** 40 } }, 'data.town.size is no Int: 1099511627776'],
  [TOWN, { town: { ...town, share: '0.5' } }, 'data.town.share is no Float: "0.5"'],
  [TOWN, { town: { ...town, name: 'x' } }, 'data.town.name was not asked for'],
  [TOWN, { town: { size: 3, share: 1, twin: null } }, 'data.town.again is missing'],
  [TOWN, { town: [town] }, 'data.town is no object'],
  ['{ level }', { level: 'MIDDLE' }, 'data.level is no Level: "MIDDLE"'],
  ['{ level }', {}, 'data.level is missing'],
  ['{ days }', { days: ['2021-01-01', null] }, 'data.days.1 is null'],
  ['{ days }', { days: ['ieri'] }, 'data.days.0 is no Date: "ieri"'],
  ['{ days }', { days: '2021-01-01' }, 'data.days is no list'],
  ['{ node { __typename id } }', { node: { __typename: 'Query', id: 'a' } }, 'data.node is of no type of Node: Query'],
  [
    '{ node { __typename ... on Town { size } } }',
    { node: { __typename: 'Person', size: 1 } },
    'data.node.size was not asked for',
  ],
])('%s answered with %j: a flaw', (query, data, flaw) => {
  expect(flaws(query, data)).toEqual([flaw]);
});
