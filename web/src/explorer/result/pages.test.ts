import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { pageInfoAt, withNextPage } from './page-info.js';
import { isCounted, nextPageQuery, pagedQuery, withPageInfo } from './pages.js';

const flat = (query: string | null) => query?.replace(/\s+/g, ' ').trim();
const PATH = ['plan', 'indicators', 'nodes'];

describe('a list in pages', () => {
  test('is asked whether there is more, on the same line of the query, and once', () => {
    const query = '{ plan { a: indicators { nodes { code } } b: objectives { edges { node { code } } } } }';
    const asked = withPageInfo(query);
    expect(() => parse(asked)).not.toThrow();
    expect(asked.match(/pageInfo/g)).toHaveLength(2);
    expect(withPageInfo(asked)).toBe(asked);
    expect(withPageInfo('{ plan { year } }')).toBe('{ plan { year } }');
  });

  test('goes on after its cursor with nothing else of the question, nor a variable that is not used any more', () => {
    const query =
      'query A($y: Int, $z: Int) { plan(year: $y) { year indicators { totalCount nodes { code } pageInfo { hasNextPage endCursor } } objectives(first: $z) { nodes { code } } } }';
    expect(flat(nextPageQuery(query, PATH, 'c"1'))).toBe(
      'query A($y: Int) { plan(year: $y) { indicators(first: 500, after: "c\\"1") { nodes { code } pageInfo { hasNextPage endCursor } } } }',
    );
  });

  test('keeps the number of rows that the question asks for, and replaces its cursor', () => {
    const query = '{ plan { indicators(first: 10, after: "x") { nodes { code } } } }';
    expect(flat(nextPageQuery(query, PATH, 'y'))).toContain(
      'indicators(first: 10, after: "y") { pageInfo { hasNextPage endCursor } nodes',
    );
    expect(isCounted(query, PATH)).toBe(true);
    expect(isCounted('{ plan { indicators { nodes { code } } } }', PATH)).toBe(false);
  });

  test('is asked for by a program page after page, unless the question says how many rows it wants', () => {
    const query = 'query A($y: Int) { plan(year: $y) { year indicators { totalCount nodes { code } } } }';
    expect(flat(pagedQuery(query, PATH))).toBe(
      'query A($y: Int, $after: String) { plan(year: $y) { indicators(first: 500, after: $after) { pageInfo { hasNextPage endCursor } nodes { code } } } }',
    );
    expect(pagedQuery('{ plan { indicators(first: 5) { nodes { code } } } }', PATH)).toBeNull();
    expect(pagedQuery('{ plan { areas { name } } }', ['plan', 'areas'])).toBeNull();
  });

  test('that cannot be found is not asked for', () => {
    expect(nextPageQuery('{ plan { ...F } } fragment F on Plan { year }', PATH, 'x')).toBeNull();
    expect(nextPageQuery('{ plan { year } }', PATH, 'x')).toBeNull();
  });

  test('grows by the rows of the next page, until there is none', () => {
    const page = (codes: string[], hasNextPage: boolean) => ({
      plan: { indicators: { totalCount: 3, nodes: codes, pageInfo: { hasNextPage, endCursor: codes.at(-1) } } },
    });
    expect(pageInfoAt(page(['1', '2'], true), PATH)).toEqual({ endCursor: '2', total: 3 });
    const whole = withNextPage(page(['1', '2'], true), page(['3'], false), PATH);
    expect(whole).toEqual({
      plan: { indicators: { totalCount: 3, nodes: ['1', '2', '3'], pageInfo: { hasNextPage: false, endCursor: '3' } } },
    });
    expect(pageInfoAt(whole, PATH)).toBeNull();
    expect(() => withNextPage(page(['1'], true), { plan: null }, PATH)).toThrow();
  });
});
