import { buildSchema, type ExecutionResult, execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { countedSchema } from './counted-lists.js';
import { AnswerBudget } from './graphql/answer-budget.js';

const MEMBER = { name: 'a', tags: ['x', 'y'], part: { name: 'b', size: 1 }, members: [] };

function counted(document: string, values: number, root: object): { spent: AnswerBudget; result: ExecutionResult } {
  const schema = countedSchema(
    buildSchema(`
      type Query { members: [Member!]!, later: [Member!]! }
      type Mutation { members: [Member!]! }
      type Member { name: String, tags: [String!]!, part: Part!, members: [Member!]! }
      type Part { name: String, size: Int }`),
  );
  const spent = new AnswerBudget({ values, bytes: 1_000_000, bytesPerByte: null }, 1);
  const result = execute({ schema, document: parse(document), rootValue: root, contextValue: { budget: spent } });
  if (result instanceof Promise) throw new Error('Nothing here is waited for.');
  return { spent, result };
}

/** The most values with which a question is refused: one less than it holds. */
function valuesOf(document: string, root: object): number {
  for (let values = 0; ; values += 1) if (!counted(document, values, root).spent.isSpent) return values;
}

const THREE = { members: [MEMBER, MEMBER, MEMBER] };

test('every member of a list counts once and once for each of its fields, the objects within it included', () => {
  expect(valuesOf('{ members { name } }', THREE)).toBe(3 * 2);
  expect(valuesOf('{ members { name part { name size } } }', THREE)).toBe(3 * 5);
  expect(valuesOf('{ members { a: name b: name c: name } }', THREE)).toBe(3 * 4);
});

test('lists within lists count by their real lengths', () => {
  expect(valuesOf('{ members { tags } }', THREE)).toBe(3 * 2 + 3 * 2);
  const nested = { members: [{ ...MEMBER, members: [MEMBER, MEMBER] }, MEMBER] };
  expect(valuesOf('{ members { members { name } } }', nested)).toBe(2 * 2 + 2 * 2);
});

test('fragments count where they are spread, however they are written', () => {
  const spread = '{ members { ...F ... on Member { part { size } } } } fragment F on Member { name part { name } }';
  expect(valuesOf(spread, THREE)).toBe(3 * (1 + 3 + 2));
});

test('when the values are spent every further list is empty, without an error for each', () => {
  const nested = { members: Array.from({ length: 10 }, () => ({ ...MEMBER, members: [MEMBER, MEMBER] })) };
  const { spent, result } = counted('{ members { members { name } } }', 24, nested);
  expect(spent.isSpent).toBe(true);
  expect(result.errors).toBeUndefined();
  const lengths = JSON.stringify(result.data).match(/"name"/g);
  expect(lengths).toHaveLength(2);
});

test('what a change answers is told whole', () => {
  const { result } = counted('mutation { members { name } }', 0, THREE);
  expect(JSON.stringify(result.data)).toBe('{"members":[{"name":"a"},{"name":"a"},{"name":"a"}]}');
});
