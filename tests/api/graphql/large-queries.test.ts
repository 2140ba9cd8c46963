// Brings the metadata that the server's classes are decorated with.
import '@traguardo/server/api/schema';
import { apiSchema } from '@traguardo/server/api/schema';
import { getIntrospectionQuery, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { anonymousContext } from './schema-walk.js';

const SMALL = '{ plan { year } }';

/** A question that searches the plan thirty times: more than the serving thread does for one. */
function large(fields: string): string {
  const lists = Array.from(
    { length: 30 },
    (_, index) => `a${index}: indicators(where: { code: { ne: "${index}" } }) { totalCount nodes { ${fields} } }`,
  );
  return `{ plan { ${lists.join(' ')} } }`;
}

describe.each(databases)('on $name', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(engine);
  });
  afterAll(() => service.stop());

  /** How many questions the process beside the service has answered. */
  const beside = async () => {
    const text = await (await fetch(`${service.url}/metrics`)).text();
    return Number(/^traguardo_large_queries_total (\d+)$/m.exec(text)?.[1]);
  };

  test('a large question is answered beside the service as the schema answers it without limits', async () => {
    const source = large(
      'id code title target actual attainment { state value } readings { asOf value source { line } }',
    );
    const before = await beside();
    const answer = await service.ask(source);
    expect(await beside()).toBe(before + 1);
    const contextValue = anonymousContext(service.own.database);
    const plain = await graphql({ schema: apiSchema(), source, contextValue });
    expect(plain.errors).toBeUndefined();
    expect(answer).toEqual({ status: 200, data: JSON.parse(JSON.stringify(plain.data)) });
  });

  test('a question that was large before begins beside the service at once', async () => {
    const source = large('code');
    const first = await service.ask(source);
    service.statements();
    const second = await service.ask(source);
    // Who asks is looked up, nothing else.
    expect(service.statements()).toBeLessThanOrEqual(1);
    expect(second).toEqual(first);
  });

  test('a small question does not wait for a large one of the same reader', async () => {
    const answered: string[] = [];
    const asked = [large('code title'), SMALL].map(async (query) => {
      const { status } = await service.ask(query);
      answered.push(`${query === SMALL ? 'small' : 'large'} ${status}`);
    });
    await Promise.all(asked);
    expect(answered).toEqual(['small 200', 'large 200']);
  });

  test('a large question of the staff is answered as the staff may read, and of others as they may', async () => {
    const secretary = await staffMember(service.own.database, { role: 'SEGRETERIA' });
    const recorded = await service.ask(
      'mutation { recordReadings(municipality: "cremona", year: 2019, readings: [{ indicator: "278", asOf: "2019-06-30", final: false, value: 1, note: "Nota riservata" }]) { saved { id } } }',
      {},
      secretary,
    );
    expect(recorded.errors).toBeUndefined();
    const source = large('code readings { note recordedBy }');
    const notes = async (who?: { readonly cookie: string }) =>
      JSON.stringify((await service.ask(source, {}, who)).data);
    expect(await notes(secretary)).toContain('Nota riservata');
    expect(await notes()).not.toContain('Nota riservata');
    expect(await notes()).not.toContain('Prova SEGRETERIA');
    expect(await notes(secretary)).toContain('Nota riservata');
  });

  test('what is written is in the next answer', async () => {
    const source = large('code readings { asOf value }');
    const secretary = await staffMember(service.own.database, { role: 'SEGRETERIA' });
    const valueOfMarch = async () => {
      const { data } = await service.ask(source);
      const { readings } = data.plan.a0.nodes.find(({ code }: { code: string }) => code === '278');
      return readings.find(({ asOf }: { asOf: string }) => asOf === '2019-03-31')?.value;
    };
    expect(await valueOfMarch()).toBeUndefined();
    const readings = '[{ indicator: "278", asOf: "2019-03-31", value: 41, final: false }]';
    const { errors } = await service.ask(
      `mutation { recordReadings(municipality: "cremona", year: 2019, readings: ${readings}) { saved { id } } }`,
      {},
      secretary,
    );
    expect(errors).toBeUndefined();
    expect(await valueOfMarch()).toBe(41);
  });

  test('a question with an error in one part gives the other parts and the error', async () => {
    const answer = await service.ask(`${large('code').slice(0, -1)} pendingImport(id: "nessuno") { id } }`);
    expect(answer.errors?.map(({ extensions, path }) => [extensions.code, path])).toEqual([
      ['UNAUTHENTICATED', ['pendingImport']],
    ]);
    expect([answer.status, answer.data.pendingImport, answer.data.plan.a0.totalCount]).toEqual([200, null, 27]);
  });

  test('the schema is answered beside the service, once for all who ask the same', async () => {
    const before = await beside();
    const [first, second] = [await service.ask(getIntrospectionQuery()), await service.ask(getIntrospectionQuery())];
    expect(first.data.__schema.queryType.name).toBe('Query');
    expect(second).toEqual(first);
    expect(await beside()).toBe(before + 1);
  });

  test.each([
    ['beside other fields', '{ plan { year } __schema { types { name } } }'],
    ['in a fragment', '{ ...F } fragment F on Query { plan { year } __type(name: "Plan") { fields { name } } }'],
  ])('the schema is never answered on the serving thread: %s', async (_, query) => {
    const before = await beside();
    const { errors, data } = await service.ask(query);
    expect([errors, data.plan.year]).toEqual([undefined, 2019]);
    expect(await beside()).toBe(before + 1);
  });

  test('a large question whose reader goes away is not answered to its end, and the next one is', async () => {
    const reader = new AbortController();
    const body = JSON.stringify({ query: large('code title readings { value }') });
    const headers = { 'content-type': 'application/json' };
    const before = await beside();
    const asked = fetch(`${service.url}/graphql`, { method: 'POST', headers, body, signal: reader.signal });
    await expect.poll(beside).toBe(before + 1);
    reader.abort();
    await expect(asked).rejects.toThrow();
    expect((await service.ask(large('code title'))).status).toBe(200);
  });
});
