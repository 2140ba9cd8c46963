import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would pick graphql's ES module where Node picks the CommonJS one: two copies that reject each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['**/*.test.ts'],
    globalSetup: ['harness/global-setup.ts'],
    // The server is loaded by Node itself, as in production.
    server: { deps: { external: [/\/server\/dist\//] } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
