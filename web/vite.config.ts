import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fontsFromFiles } from './fonts-from-files.js';
import { initialSize } from './initial-size.js';
import { pageQueries } from './page-queries.js';
import { steadyFonts } from './steady-fonts.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const server = `http://localhost:${process.env.PORT ?? '4000'}`;

export default defineConfig(({ command }) => ({
  plugins: [react(), fontsFromFiles(), steadyFonts(), pageQueries(), initialSize()],
  // Addresses inside the bundle are relative to `<base href>` of index.html: behind a proxy under a
  // sub-path only that one attribute changes.
  base: command === 'build' ? './' : '/',
  define: { __VERSION__: JSON.stringify(version) },
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: ['node_modules'],
        quietDeps: true,
        // bootstrap-italia shares its variables through `@import`, so the entry of the style sheet must import
        // likewise.
        silenceDeprecations: ['import'],
      },
    },
  },
  // Unit tests use the sources of the shared package, as the pages do.
  ssr: { resolve: { conditions: ['source'] } },
  build: {
    chunkSizeWarningLimit: 4000,
    // No asset is inlined, so `font-src 'self'` is enough.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The modules of a first visit are one file, which compresses better than one file for each set of pages that
      // share them.
      output: {
        codeSplitting: {
          groups: [{ name: 'initial', tags: ['$initial'], test: (id) => !/\/src\/main\.tsx$|\.html$/.test(id) }],
        },
      },
      // "use no memo" is a directive for the React compiler, which does not run here.
      checks: { moduleLevelDirective: false },
    },
  },
  // Every worker loads the modules once for all its files: no test changes one.
  test: { isolate: false, pool: 'threads' },
  server: {
    proxy: {
      '/graphql': server,
      '/documents': server,
      '/export': server,
      '/templates': server,
      '/examples': server,
      '/catalog.jsonld': server,
      '/auth': server,
      '/imports': server,
      '/evidence': server,
      '/healthz': server,
    },
  },
}));
