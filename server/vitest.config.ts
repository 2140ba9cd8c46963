import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without the alias Vitest loads CommonJS and ES module copies of graphql side by side.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  // Some rules are about growth, measured while other work goes on beside.
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 },
});
