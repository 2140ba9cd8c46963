import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import sdl from '../../../../schema/schema.graphql?raw';
import { comparisons, needsValue, plainQuestion, queryText } from './built-question.js';
import { type BuiltQuestion, subjectNames } from './question-shape.js';
import { subjectOf } from './subjects.js';

const schema = buildSchema(sdl);
const faults = (question: BuiltQuestion) => validate(schema, parse(queryText(question))).map(({ message }) => message);

const VALUES = { text: 'città "alta"', number: '1.234,5', whole: '5', day: '2019-12-31', place: 'Settore Cultura' };

describe('a question that is put together', () => {
  test.each(subjectNames)('about %s is valid with every column, condition, comparison, group and order', (what) => {
    const { conditions, columns, groups, orders } = subjectOf(what);
    const every = conditions.flatMap(({ path, kind, values = [] }) =>
      comparisons[kind].map((is) => ({
        field: path,
        is,
        value: !needsValue(is) ? '' : kind === 'choice' ? (values[0] ?? '') : kind === 'yesNo' ? '' : VALUES[kind],
      })),
    );
    const whole = { ...plainQuestion(what), conditions: every, columns: [...columns] };
    expect(faults(whole)).toEqual([]);
    for (const by of Object.keys(orders)) expect(faults({ ...whole, order: { by, descending: true } })).toEqual([]);
    for (const { path, values = [] } of conditions)
      for (const value of values)
        expect(faults({ ...whole, conditions: [{ field: path, is: 'eq', value }] })).toEqual([]);
    if (groups.length > 0) expect(faults({ ...whole, groups: [...groups] })).toEqual([]);
  });

  test('says what, filtered by, in which order', () => {
    const question: BuiltQuestion = {
      ...plainQuestion('indicators'),
      conditions: [
        { field: 'attainment', is: 'lt', value: '99,5' },
        { field: 'objective.sector.name', is: 'eq', value: 'Settore Cultura' },
      ],
      columns: ['title', 'code', 'attainment.value'],
      order: { by: 'ATTAINMENT', descending: false },
    };
    expect(queryText(question)).toBe(`query Domanda {
  plan {
    indicators(
      where: { and: [{ attainment: { lt: 99.5 } }, { objective: { sector: { name: { eq: "Settore Cultura" } } } }] }
      orderBy: [{ field: ATTAINMENT, direction: ASC }]
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        code
        title
        attainment { value }
      }
    }
  }
}
`);
  });

  test('a share is typed as a percentage', () => {
    const conditions = [{ field: 'coverage', is: 'lt', value: '87,5 %' }];
    expect(queryText({ ...plainQuestion('objectives'), conditions })).toContain('where: { coverage: { lt: 0.875 } }');
  });

  test('with groups asks for them instead of the rows', () => {
    const query = queryText({ ...plainQuestion('indicators'), groups: ['STATUS', 'SECTOR'] });
    expect(query).toContain('groups(by: [SECTOR, STATUS])');
    expect(query).toContain('key { sector status }');
    expect(query).not.toContain('nodes');
  });

  test.each([
    ['attainment', 'lt', ''],
    ['attainment', 'lt', 'molto'],
    ['attainment', 'contains', '1'],
    ['status', 'eq', 'ACHIEVED } } }'],
    ['targetDate', 'lt', '31/12/2019'],
    ['unknown', 'eq', '1'],
  ])('leaves out a condition that is not complete: %s %s %j', (field, is, value) => {
    expect(queryText({ ...plainQuestion('indicators'), conditions: [{ field, is, value }] })).not.toContain('where');
  });
});
