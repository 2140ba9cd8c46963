import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import sdl from '../../schema/schema.graphql?raw';
import { examples } from './explorer/examples.js';

const schema = buildSchema(sdl);

test('an analyst finds at least ten questions, each once', () => {
  expect(examples.length).toBeGreaterThanOrEqual(10);
  expect(new Set(examples.map(({ question }) => question)).size).toBe(examples.length);
});

test.each(examples)('"$question" is a query that the server understands', ({ query }) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
});
