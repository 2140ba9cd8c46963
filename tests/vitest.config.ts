import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would pick graphql's ES module where Node picks the CommonJS one: two copies that reject each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // The server is loaded by Node itself, as in production.
    server: { deps: { external: [/\/server\/dist\//] } },
    // For a test that hangs, however busy the machine: what is judged waits for its condition, not for a time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    // The machine we count on has two cores; a test in a browser spends a third of its time waiting.
    maxWorkers: 3,
    // Each worker loads the server once for all its files.
    isolate: false,
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'server',
          include: ['**/*.test.ts'],
          exclude: ['browser/**', 'node_modules/**'],
          globalSetup: ['harness/database/postgres-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['browser/**/*.test.ts'],
          globalSetup: ['harness/pages/browser-setup.ts', 'harness/database/postgres-setup.ts'],
          setupFiles: ['harness/pages/page-closing.ts'],
        },
      },
    ],
  },
});
