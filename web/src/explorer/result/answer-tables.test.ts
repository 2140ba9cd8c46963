import { describe, expect, test } from 'vitest';
import { answerTables } from './answer-tables.js';

describe('an answer as tables', () => {
  test('nested objects become dotted columns', () => {
    const data = {
      plan: { indicators: { totalCount: 2, nodes: [{ code: '278', objective: { sector: { name: 'A' } } }] } },
    };
    expect(answerTables(data)[0]).toEqual({
      path: ['plan', 'indicators', 'nodes'],
      columns: ['code', 'objective.sector.name'],
      rows: [['278', 'A']],
      list: true,
    });
  });

  test('the first list is the outermost, also after other fields', () => {
    const data = { plan: { easing: { notComparable: [{ code: '1' }] }, areas: [{ name: 'A' }] } };
    expect(answerTables(data).map(({ path }) => path.join('.'))).toEqual(['plan.areas', 'plan.easing.notComparable']);
  });

  test('edges of a connection are read as its nodes', () => {
    const data = { plan: { objectives: { edges: [{ cursor: 'x', node: { code: 'C1' } }] } } };
    expect(answerTables(data)[0]).toMatchObject({ columns: ['code'], rows: [['C1']] });
  });

  test('an unknown stays null, and an object missing in one row leaves no column of its own', () => {
    const data = {
      list: [
        { code: 'a', indicator: null },
        { code: 'b', indicator: { code: '1', target: null } },
      ],
    };
    expect(answerTables(data)[0]).toMatchObject({
      columns: ['code', 'indicator.code', 'indicator.target'],
      rows: [
        ['a', null, null],
        ['b', '1', null],
      ],
    });
  });

  test('a list inside a row is one cell: no row is doubled', () => {
    const data = {
      list: [
        {
          code: 'a',
          revisions: [
            { from: '247', to: '217' },
            { from: null, to: '5' },
          ],
        },
      ],
    };
    expect(answerTables(data)[0]?.rows).toEqual([['a', '247 · 217 | 5']]);
  });

  test('that list is a table of its own after the others, each of its rows with the cells of its element', () => {
    const data = {
      nodes: [
        { code: 'a', readings: [{ value: 1 }, { value: null }] },
        { code: 'b', readings: [] },
      ],
    };
    expect(answerTables(data).map(({ path, columns, rows, inside }) => ({ path, columns, rows, inside }))).toEqual([
      {
        path: ['nodes'],
        columns: ['code', 'readings'],
        rows: [
          ['a', '1 | '],
          ['b', ''],
        ],
        inside: undefined,
      },
      {
        path: ['nodes', 'readings'],
        columns: ['code', 'readings.value'],
        rows: [
          ['a', 1],
          ['a', null],
        ],
        inside: ['nodes'],
      },
    ]);
  });

  test('what an answer says of its pages is no column', () => {
    const data = {
      list: {
        pageInfo: { hasNextPage: true, endCursor: 'x' },
        totalCount: 4,
        edges: [{ cursor: 'x', node: { code: 'a' } }],
      },
    };
    expect(answerTables(data).map(({ columns }) => columns)).toEqual([['code'], ['list.totalCount']]);
  });

  test('single values follow the lists as one row, without them', () => {
    const data = { plan: { year: 2019, score: { value: null, coverage: 0 }, areas: [{ name: 'A' }] } };
    expect(answerTables(data)[1]).toEqual({
      path: [],
      columns: ['plan.year', 'plan.score.value', 'plan.score.coverage'],
      rows: [[2019, null, 0]],
      list: false,
    });
  });

  test('a plan that is not there, or no data at all, gives no table', () => {
    expect(answerTables({ plan: null })).toEqual([]);
    expect(answerTables(null)).toEqual([]);
  });

  test('an empty list is a table without rows', () => {
    expect(answerTables({ plan: { areas: [] } })[0]).toMatchObject({ columns: [], rows: [] });
  });
});
