import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as graphql from 'graphql';
import { expect, test } from 'vitest';

test('the workspace holds one copy of graphql, for two reject each other’s types', () => {
  const packages = readdirSync(join(import.meta.dirname, '../node_modules/.pnpm'));
  expect(packages.filter((name) => name.startsWith('graphql@'))).toHaveLength(1);
});

test('a test file sees the same graphql as the server does', () => {
  const native: typeof graphql = createRequire(import.meta.url)('graphql');
  expect(graphql.GraphQLSchema).toBe(native.GraphQLSchema);
});
