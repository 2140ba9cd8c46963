import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { post, type Service, startService } from '../../harness/service/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

describe('the standard GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${service.url}/graphql`, fetchFn: fetch });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_id, name, audit) => {
    expect(await audit.fn()).toMatchObject({ name, status: 'ok' });
  });

  test('is asked in all of its points', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });
});

const JSON_TYPE = { accept: 'application/json' };
const RESPONSE_TYPE = { accept: 'application/graphql-response+json' };

test.each([
  ['a document that is no GraphQL', { query: '{' }, 'L’interrogazione non è GraphQL ben scritto'],
  ['a field that does not exist', { query: '{ plan { titolo } }' }, 'Il tipo «Plan» non ha il campo «titolo».'],
  [
    'a value that is no number',
    { query: 'query ($y: Int) { plan(year: $y) { id } }', variables: { y: 'x' } },
    'numero intero',
  ],
  ['an operation that is not there', { query: 'query A { plan { id } }', operationName: 'B' }, '«B»'],
  [
    'a question about the schema that is too deep',
    { query: `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }` },
    'troppo profonda',
  ],
])('%s is refused in Italian, with the status of the type that is asked for', async (_, body, words) => {
  for (const [headers, status] of [
    [JSON_TYPE, 200],
    [RESPONSE_TYPE, 400],
  ] as const) {
    const answer = await post(service.url, body, headers);
    expect(answer.status).toBe(status);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', inEnglish: expect.any(String) });
    expect(answer.errors?.[0]?.message).toContain(words);
  }
});

test.each([
  ['no document', {}, 'Il corpo della richiesta'],
  ['no text as document', { query: 5 }, 'deve essere un testo'],
  ['variables in a text', { query: '{ plan { id } }', variables: '{}' }, 'Il campo `variables`'],
])('%s is no question: 400 in every type, in Italian', async (_, body, words) => {
  for (const headers of [JSON_TYPE, RESPONSE_TYPE]) {
    const answer = await post(service.url, body, headers);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'INVALID_INPUT']);
    expect(answer.errors?.[0]?.message).toContain(words);
  }
});
