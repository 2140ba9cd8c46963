import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without the alias Vitest loads CommonJS and ES module copies of graphql side by side.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  // The sources of the shared package, so that nothing has to be compiled before.
  ssr: { resolve: { conditions: ['source'] } },
  // Some rules are about growth, measured while other work goes on beside.
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 },
});
