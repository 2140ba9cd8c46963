import { apiSchema, schemaText } from '@traguardo/server/api/schema';
import { buildSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

const schema = buildSchema(schemaText(apiSchema()));
const PERSON_WORDS = /manager|person|owner|delegate|recordedBy|reviewedBy|importedBy|uploadedBy|savedBy|createdBy/i;
/** The types that show a result. */
const RESULTS = ['Score', 'Attainment', 'Easing', 'StatusCounts', 'ComparisonRow', 'Group'];

/** The types that fields lead to from a type, itself included. */
function reachable(name: string): Set<string> {
  const found = new Set<string>();
  const visit = (type: string) => {
    if (found.has(type)) return;
    found.add(type);
    const definition = schema.getType(type);
    if (!isObjectType(definition)) return;
    for (const field of Object.values(definition.getFields())) visit(getNamedType(field.type).name);
  };
  visit(name);
  return found;
}

test('no filter, order or group names a person', () => {
  const inputs = Object.values(schema.getTypeMap()).filter(
    (type) => isInputObjectType(type) && /Filter|Order|Where/.test(type.name) && type.name !== 'AuditFilter',
  );
  expect(inputs.length).toBeGreaterThan(5);
  const fields = inputs.flatMap((type) => (isInputObjectType(type) ? Object.keys(type.getFields()) : []));
  expect(fields.filter((field) => PERSON_WORDS.test(field))).toEqual([]);
  const words = ['IndicatorOrderField', 'ObjectiveOrderField', 'GroupDimension'].flatMap((name) => {
    const type = schema.getType(name);
    return type && 'getValues' in type ? type.getValues().map(({ name: value }) => value) : [];
  });
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((word) => PERSON_WORDS.test(word))).toEqual([]);
});

test('no list of people leads to a result: only the viewer sees the own sectors', () => {
  for (const name of ['Person', 'PersonRole', 'AssignedSector', 'Delegation', 'ApiToken', 'AuditEntry']) {
    if (schema.getType(name) === undefined) continue;
    expect([...reachable(name)].filter((type) => RESULTS.includes(type))).toEqual([]);
  }
});

test('no result names a person', () => {
  for (const name of RESULTS) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is a type.`);
    expect(Object.keys(type.getFields()).filter((field) => PERSON_WORDS.test(field))).toEqual([]);
  }
});
