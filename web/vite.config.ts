import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { compressedFiles } from './compressed-files.js';
import { fontsFromFiles } from './fonts-from-files.js';
import { initialSize } from './initial-size.js';
import { routeFiles } from './route-files.js';
import { steadyFonts } from './steady-fonts.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const server = `http://localhost:${process.env.PORT ?? '4000'}`;

/** The pages as the server draws them: one program with all that it needs, in a folder that is not served. */
const drawing = {
  outDir: 'dist/drawing',
  copyPublicDir: false,
  minify: false,
  rolldownOptions: {
    // The explorer draws itself in the browser alone.
    external: /^(?:monaco-|graphiql|@graphiql)/,
    output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  },
};

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: isSsrBuild
    ? [react()]
    : [react(), fontsFromFiles(), steadyFonts(), initialSize(), routeFiles(), compressedFiles()],
  // Addresses inside the bundle are relative to `<base href>` of index.html: behind a proxy under a
  // sub-path only that one attribute changes.
  base: command === 'build' ? './' : '/',
  define: {
    __VERSION__: JSON.stringify(version),
    ...(isSsrBuild && { 'process.env.NODE_ENV': '"production"' }),
  },
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
  ssr: isSsrBuild
    ? { noExternal: true, resolve: { conditions: ['source', ...defaultServerConditions] } }
    : { resolve: { conditions: ['source'] } },
  build: isSsrBuild
    ? drawing
    : {
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
