import { apiSchema } from '@traguardo/server/api/schema';
import { type GraphQLNamedType, getNamedType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

/** Every type that an answer can reach from one of these. */
function reachable(names: readonly string[]): string[] {
  const schema = apiSchema();
  const found = new Set<GraphQLNamedType>();
  const waiting = names.flatMap((name) => schema.getType(name) ?? []);
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (found.has(type)) continue;
    found.add(type);
    if (isObjectType(type)) waiting.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
  }
  return [...found]
    .filter(isObjectType)
    .map(({ name }) => name)
    .toSorted();
}

test('from a person no path leads to what came of its sectors: no plan, objective, score or reading', () => {
  expect(reachable(['Person', 'Delegation'])).toEqual(['AssignedSector', 'Delegation', 'Person', 'PersonRole']);
});
