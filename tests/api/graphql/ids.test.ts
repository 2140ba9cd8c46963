// Brings the metadata that the server's classes are decorated with.
import '@traguardo/server/api/schema';
import { apiSchema } from '@traguardo/server/api/schema';
import { graphql, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../../harness/database/seeds.js';
import { type Data, fillCremona } from '../../harness/service/service.js';
import { fillEqualNames } from './one-name.js';
import { anonymousContext, selection } from './schema-walk.js';

const schema = apiSchema();

let own: OwnDatabase;
beforeAll(async () => {
  own = await emptyDatabase(sqlite);
  await fillCremona(own);
  await fillEqualNames(own);
  await reportPhase(own);
});
afterAll(() => own.drop());

/** Reports one of the phases that the act of Cremona names. */
async function reportPhase({ database }: OwnDatabase): Promise<void> {
  const phase = { municipality: 'cremona', year: 2019, objective: 'C117_0002', phase: 'accordo-di-programma' };
  const report = {
    doneOn: null,
    percent: '40',
    note: null,
    evidence: null,
    recordedAt: '2019-07-01T10:00:00.000Z',
    recordedBy: null,
  };
  await database.queries
    .insertInto('PhaseReport')
    .values({ ...phase, number: 1, ...report })
    .execute();
}

/** What the schema answers an anonymous reader, without the limits of the service. */
async function answered(source: string): Promise<Data> {
  const { data, errors } = await graphql({ schema, source, contextValue: anonymousContext(own.database) });
  // Writes of the staff and what an anonymous reader may not see are null with an error: they are no answers.
  expect((errors ?? []).filter(({ message }) => !message.includes('accedere'))).toEqual([]);
  return data;
}

type Known = Map<string, Map<string, { readonly answer: string; readonly where: string }>>;

/** Notes the answer of every field of every object with an ID; two that differ are what must not be. */
function note(value: unknown, where: string, known: Known, differing: string[]): unknown {
  if (Array.isArray(value)) return value.map((one, index) => note(one, `${where}.${index}`, known, differing));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, field]) => [name, note(field, `${where}.${name}`, known, differing)] as const,
  );
  const id = 'id' in value && typeof value.id === 'string' ? value.id : null;
  if (id === null) return Object.fromEntries(entries);
  const fields = known.get(id) ?? new Map();
  known.set(id, fields);
  for (const [name, field] of entries) {
    const answer = JSON.stringify(field);
    const found = fields.get(name);
    if (found === undefined) fields.set(name, { answer, where });
    else if (found.answer !== answer)
      differing.push(`${id} ${name}: ${found.where} ${found.answer}; ${where} ${answer}`);
  }
  return { id };
}

test('no two different answers share an ID, whatever the plan, the act, the basis and the way to them', async () => {
  const plan = schema.getType('Plan');
  if (!isObjectType(plan)) throw new Error('The schema has no plan.');
  const known: Known = new Map();
  const differing: string[] = [];
  const plans = [
    ...[0, 3, 5].map((act) => `plan(municipality: "cremona", year: 2019, atAct: ${act})`),
    ...['prova', 'altra'].map((town) => `plan(municipality: "${town}", year: 2023)`),
  ];
  const names = Object.keys(plan.getFields());
  for (const field of names) {
    const others = names.filter((name) => name !== field && name !== 'id');
    const part = selection(plan, 2, others);
    const document = `{ ${plans.map((call, index) => `p${index}: ${call} { ${part} }`).join(' ')} plans { ${part} } municipalities { __typename id slug name } }`;
    note(await answered(document), field, known, differing);
  }
  expect(differing.slice(0, 10)).toEqual([]);
  // Of every public type something was seen, so the walk has met them all.
  const types = new Set([...known.keys()].map((id) => id.split(':', 1)[0]));
  expect([...types].sort()).toEqual([
    'Act',
    'ComparisonRow',
    'Discrepancy',
    'Indicator',
    'Municipality',
    'Objective',
    'Phase',
    'PhaseReport',
    'Plan',
    'Reading',
    'Revision',
    'SearchHit',
    'Sector',
    'SourceDocument',
    'StrategicArea',
    'Variation',
  ]);

  // Every one of them is found again by its ID, with the same fields.
  // What lies deepest was read by its ID alone.
  const seen = [...known].filter(([, fields]) => fields.has('__typename')).filter((_, index) => index % 7 === 0);
  for (let start = 0; start < seen.length; start += 50) {
    const some = seen.slice(start, start + 50);
    const found = await answered(
      `{ ${some.map(([id], index) => `n${index}: node(id: ${JSON.stringify(id)}) { __typename id }`).join(' ')} }`,
    );
    for (const [index, [id, fields]] of some.entries()) {
      expect({ ...found[`n${index}`] }).toEqual({ id, __typename: JSON.parse(fields.get('__typename')?.answer ?? '') });
    }
  }
}, 180_000);
