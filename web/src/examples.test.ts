import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import sdl from '../../schema/schema.graphql?raw';
import { examples } from './explorer/examples/examples.js';
import { words } from './words/it/explorer.js';

const schema = buildSchema(sdl);
const questions = Object.values(words.questions);

test('an analyst finds at least twelve questions, each once', () => {
  expect(questions.length).toBeGreaterThanOrEqual(12);
  expect(new Set(questions).size).toBe(questions.length);
});

test.each(Object.entries(examples))('the example "%s" is a query that the server understands', (_, { query }) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
});
