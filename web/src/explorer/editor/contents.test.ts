import { describe, expect, test } from 'vitest';
import { examples } from '../examples/examples.js';
import { contentsOf } from './contents.js';

describe('what a text of the editor does', () => {
  test('every example reads', () => {
    for (const { query } of Object.values(examples)) expect(contentsOf(query)).toEqual({ kind: 'reads' });
  });

  test.each([
    ['named like a query', 'mutation Query { closePlan(year: 2019) { id } }', ['closePlan']],
    ['named like the editor’s own question', 'mutation IntrospectionQuery { closePlan { id } }', ['closePlan']],
    ['after a comment', '# { plan { year } }\nmutation { createUser { id } }', ['createUser']],
    ['after commas and blanks', ' ,,\ufeff\n mutation{setActDetails{act{id}}}', ['setActDetails']],
    ['beside a query', 'query A { plan { year } } mutation B { undoImport { id } }', ['undoImport']],
    [
      'several, once each',
      'mutation { a: closePlan { id } b: closePlan { id } reopenPlan { id } }',
      ['closePlan', 'reopenPlan'],
    ],
    [
      'in fragments',
      'mutation { ...A ... on Mutation { reopenPlan { id } } } fragment A on Mutation { ...A closePlan { id } }',
      ['closePlan', 'reopenPlan'],
    ],
    ['that names no field', 'mutation { ...A } fragment A on Mutation { ...A }', []],
    ['a subscription', 'subscription { readings { id } }', ['readings']],
  ])('a change %s is one', (_, query, fields) => {
    expect(contentsOf(query)).toEqual({ kind: 'writes', fields });
  });

  test.each(['query A { mutation }', '{ plan { title(contains: "mutation { closePlan }") } }'])(
    'the word alone changes nothing: %s',
    (query) => {
      expect(contentsOf(query)).toEqual({ kind: 'reads' });
    },
  );

  test.each(['', 'mutation {', 'mutation closePlan', '}{'])(
    'what cannot be read is not taken for a query: %j',
    (query) => {
      expect(contentsOf(query)).toEqual({ kind: 'unreadable' });
    },
  );
});
