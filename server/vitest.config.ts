import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without the alias Vitest loads CommonJS and ES module copies of graphql side by side.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  // The sources of the shared package, so that nothing has to be compiled before.
  ssr: { resolve: { conditions: ['source'] } },
  // Every worker loads the modules once for all its files: no test changes one.
  test: { include: ['src/**/*.test.ts'], isolate: false, pool: 'threads', testTimeout: 240_000 },
});
