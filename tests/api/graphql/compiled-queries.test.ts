import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Service, startService } from '../../harness/service/service.js';
import { pageQueries } from './page-queries.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

const PLAN = { municipality: 'cremona', year: 2019, atAct: 5, basis: 'CURRENT' };
const MEMBERS = { id: 'cultura', code: 'C50_0004', words: 'visitatori', first: 20, by: 'INDICATOR', orderBy: [] };

/** The bytes of the answer, as often as asked. */
async function answers(query: string, variables: object, times: number): Promise<string[]> {
  const texts: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // A body of its own each time: one that comes again is not executed.
      body: `${JSON.stringify({ query, variables })}${' '.repeat(time)}`,
    });
    texts.push(`${response.status} ${response.headers.get('content-type')} ${await response.text()}`);
  }
  return texts;
}

describe('a query that comes again', () => {
  test.each(pageQueries())('is answered byte for byte as the first time: $name', async ({ text, variables }) => {
    const known = new Map<string, unknown>(Object.entries({ ...PLAN, ...MEMBERS }));
    const asked = Object.fromEntries(variables.flatMap((name) => (known.has(name) ? [[name, known.get(name)]] : [])));
    const [first, ...again] = await answers(text, asked, 3);
    expect(again).toEqual([first, first]);
  });

  test('uses the variables of each request', async () => {
    const query = 'query ($code: String!) { plan { indicator(code: $code) { code title target } } }';
    const codes = ['278', '1011', '1391'];
    const found = [];
    for (const code of codes) found.push((await service.ask(query, { code })).data.plan.indicator.code);
    expect(found).toEqual(codes);
  });

  test('follows @skip and @include', async () => {
    const query = 'query ($all: Boolean!) { plan { year @include(if: $all) period @skip(if: $all) } }';
    const asked = [true, false, true, false];
    const fields = [];
    for (const all of asked) fields.push(Object.keys((await service.ask(query, { all })).data.plan));
    expect(fields).toEqual([['year'], ['period'], ['year'], ['period']]);
  });

  test('costs no more processor time than the first time, whatever its filter holds', async () => {
    const query =
      'query ($where: IndicatorFilter) { plan { indicators(where: $where) { nodes { code objective { code } } } } }';
    const where = { or: [{ title: { contains: 'n' } }, { not: { objective: { area: { name: { contains: 'x' } } } } }] };
    const spent: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      const before = process.threadCpuUsage();
      expect((await service.ask(query, { where })).errors).toBeUndefined();
      const { user, system } = process.threadCpuUsage(before);
      spent.push(user + system);
    }
    // Unrolling a filter that may hold itself took some hundred times as long.
    expect(Math.max(...spent.slice(1))).toBeLessThan(10 * Math.max(spent[0] ?? 0, 50_000));
  });

  test('is refused in the same words each time', async () => {
    const query =
      'query ($code: String!) { people(municipality: "cremona") { email } plan { indicator(code: $code) { code } } }';
    const [first, ...again] = await answers(query, { code: '278' }, 3);
    expect(first).toContain('UNAUTHENTICATED');
    expect(again).toEqual([first, first]);
    const [wrong, ...wrongAgain] = await answers('query ($year: Int) { plan(year: $year) { year } }', { year: 'x' }, 3);
    expect(wrong).toContain('INVALID_INPUT');
    expect(wrongAgain).toEqual([wrong, wrong]);
  });
});
