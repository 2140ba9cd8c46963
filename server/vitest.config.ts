import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without the alias Vitest loads CommonJS and ES module copies of graphql side by side.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: { include: ['src/**/*.test.ts'] },
});
