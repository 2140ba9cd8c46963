import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { post, type Service, startService } from '../../harness/service/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

/** Twelve levels of fields at most: this has `levels`, ending in a leaf. */
function nested(levels: number): string {
  const pair = Array.from({ length: levels - 4 }, (_, index) => (index % 2 === 0 ? 'indicators' : 'objective'));
  const names = ['plan', 'objectives(first: 1)', 'nodes', ...pair];
  return `{ ${names.join(' { ')} { id ${'} '.repeat(names.length)} }`;
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** The largest document of each shape that passes with n = the limit, and is refused with one more. */
const SHAPES: readonly [string, string, number, (n: number) => string][] = [
  ['depth', 'profondità', 12, nested],
  [
    'depth through fragments',
    'profondità',
    12,
    (n) => `${nested(n).replace('{ id }', '{ ...F }')} fragment F on ${n % 2 === 0 ? 'Objective' : 'Indicator'} { id }`,
  ],
  ['aliases', 'alias', 50, (n) => `{ plan { ${times(n, (i) => `a${i}: id`)} } }`],
  [
    'aliases in a fragment',
    'alias',
    50,
    (n) => `{ plan { ...F } } fragment F on Plan { ${times(n, (i) => `a${i}: id`)} }`,
  ],
  [
    'aliases in a fragment spread twice',
    'alias',
    50,
    (n) =>
      `{ plan { ...F ... { ...F } ${times(n % 2, () => 'z: id')} } } fragment F on Plan { ${times(Math.floor(n / 2), (i) => `a${i}: id`)} }`,
  ],
  ['directives', 'direttive', 50, (n) => `{ plan { ${times(n, () => 'id @include(if: true)')} } }`],
  [
    'directives on fragments',
    'direttive',
    50,
    (n) => `{ plan { ${times(n, () => '... @include(if: true) { id }')} } }`,
  ],
  ['tokens', 'token', 2000, (n) => `{ plan { ${'id '.repeat(n - 5)} } }`],
];

test.each(SHAPES)(
  '%s: the limit passes and one more is refused before anything is read',
  async (_, word, limit, document) => {
    const allowed = await service.ask(document(limit));
    expect(allowed.errors).toBeUndefined();
    service.statements();
    const refused = await service.ask(document(limit + 1));
    expect(refused.errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
    expect(refused.errors?.[0]?.message).toContain(word);
    expect(refused.errors?.[0]?.message).toContain(`il limite è ${limit}, trovato ${limit + 1}`);
    expect(refused.status).toBe(400);
    expect(service.statements()).toBe(0);
  },
);

const CHILDREN = `id code title
  weightChanges { from to act { ordinal } evidence { text source { line text document { id } } } }
  variations { request decision outcome act { ordinal } indicator { code } revisions { kind from to fields { field from to } evidence { text source { line } } } source { line document { id } } }
  area { id name } sector { id name } score { value coverage } initial: score(basis: INITIAL) { value } easing { value notComparable { code } } source { line document { id issues { message } } }
  indicators { code title target actual attainment { state value } readings { value asOf source { line document { id } } } revisions { kind act { ordinal } evidence { text } } source { line } }`;

test('any two lists of 500 pass with all their children', async () => {
  const answer = await service.ask(`{ plan {
    a: objectives(first: 500) { nodes { ${CHILDREN} } }
    b: objectives(first: 500, orderBy: [{ field: SCORE, direction: DESC }]) { nodes { ${CHILDREN} } }
  } }`);
  expect(answer.errors).toBeUndefined();
});

test('lists within lists within lists are refused by what they would cost, however the sizes are given', async () => {
  const document = `query ($first: Int = 1000) { plan { indicators(first: $first) { nodes { objective { area { objectives { indicators { id } } } } } } } }`;
  const refused = await service.ask(document);
  expect(refused.errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
  expect(refused.errors?.[0]?.message).toContain('costo');
  expect((await service.ask(document, { first: 10 })).errors).toBeUndefined();
});

test('a fragment is measured once, however often it is spread', async () => {
  // Measured at every spread, the last one would be measured 2 to the power of 150 times.
  const levels = times(150, (i) => `fragment F${i} on Plan { ...F${i + 1} ... { ...F${i + 1} } }`);
  const refused = await service.ask(`{ plan { ...F0 } } ${levels} fragment F150 on Plan { a: id }`);
  expect(refused.errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
});

test('introspection is deeper than the limit, and passes', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const answer = await service.ask(getIntrospectionQuery());
  expect(answer.errors).toBeUndefined();
  expect(answer.data.__schema.queryType.name).toBe('Query');
});

test('a filter cannot grow without end through its variables', async () => {
  const ask = (where: unknown) =>
    service.ask('query ($where: IndicatorFilter) { plan { indicators(where: $where) { totalCount } } }', { where });
  const wide = (count: number) => ({ or: Array.from({ length: count }, () => ({ code: { eq: '278' } })) });
  expect((await ask(wide(500))).data.plan.indicators.totalCount).toBe(1);
  expect((await ask(wide(501))).errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
  let deep: unknown = { code: { eq: '278' } };
  for (let level = 1; level < 20; level++) deep = { not: deep };
  expect((await ask(deep)).errors).toBeUndefined();
  expect((await ask({ not: deep })).errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
});

/** `not` inside `not`, as JSON of so many levels; text, since to write such a value is itself recursive. */
const nots = (levels: number) => `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`;

test.each([
  ['where', 'IndicatorFilter', (levels: number) => nots(levels)],
  ['where', 'IndicatorFilter', (levels: number) => `${'{"and":['.repeat(levels)}${']}'.repeat(levels)}`],
  ['atAct', 'Int', (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`],
])('variables are refused by their levels before anything walks them: $%s of type %s', async (name, type, value) => {
  const question =
    type === 'Int' ? `plan(atAct: $${name}) { id }` : `plan { indicators(${name}: $${name}) { totalCount } }`;
  for (const levels of [101, 2_500, 8_000, 25_000]) {
    const query = JSON.stringify(`query ($${name}: ${type}) { ${question} }`);
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${query},"variables":{"${name}":${value(levels)}}}`,
    });
    const { errors } = await response.json();
    expect([levels, response.status, errors[0].extensions.code]).toEqual([levels, 400, 'TOO_COMPLEX']);
    expect(errors[0].message).toContain('limite di 100 livelli');
  }
});

test('documents are refused by their levels before they are parsed', async () => {
  const literal = (levels: number) =>
    `{ plan { indicators(where: ${'{not:'.repeat(levels)}{}${'}'.repeat(levels)}) { totalCount } } }`;
  expect((await service.ask(literal(19))).errors).toBeUndefined();
  const deep = [
    literal(200),
    `{ plan ${'{ ... '.repeat(300)} { id ${'} '.repeat(301)} }`,
    `{ plan(year: ${'['.repeat(1900)}`,
  ];
  for (const document of deep) {
    const refused = await service.ask(document);
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([400, 'TOO_COMPLEX']);
    expect(refused.errors?.[0]?.message).toContain('limite di 100 livelli');
  }
});

test('several operations in one request body are refused', async () => {
  const refused = await post(service.url, [{ query: '{ viewer { name } }' }, { query: '{ viewer { name } }' }]);
  expect(refused.status).toBe(400);
  expect(refused.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});
