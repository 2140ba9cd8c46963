import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { apiSchema, schemaText } from '@traguardo/server/api/schema';
import { isEnumType, isInputObjectType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';

const committed = createRequire(import.meta.url).resolve('@traguardo/schema/schema.graphql');

test('the committed schema is the one that is served (pnpm --filter @traguardo/server schema)', () => {
  expect(schemaText(apiSchema())).toBe(readFileSync(committed, 'utf8'));
});

test('everything has a description', () => {
  const types = Object.values(apiSchema().getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const described = types.flatMap((type) => [
    [type.name, type.description] as const,
    ...(isEnumType(type)
      ? type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const)
      : []),
    ...(isObjectType(type) || isInputObjectType(type)
      ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const)
      : []),
    ...(isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) =>
          field.args.map((argument) => [`${type.name}.${field.name}(${argument.name})`, argument.description] as const),
        )
      : []),
  ]);
  expect(described.length).toBeGreaterThan(300);
  expect(described.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
});
