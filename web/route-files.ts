import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** A page of routes.tsx: its path, its module, and the catalogues of its words. */
const PAGE = /path: '([^']+)'[^{}]*?import\('\.\/([^']+)\.js'\),\s*((?:'\w+',?\s*)*)\)/g;
const PAGES = /import\('[^']+\.page\.js'\)/g;

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;
type Files = { scripts: string[]; styles: string[] };

/**
 * Writes down which files each route needs beside those of every page, by language, so that the server can name them in
 * the page: they are then on their way before the script asks for them.
 */
export function routeFiles(): Plugin {
  let source = '';
  return {
    name: 'route-files',
    apply: 'build',
    configResolved({ root }) {
      source = readFileSync(join(root, 'src/routes.tsx'), 'utf8');
    },
    // What a reader sees first needs the style; the script takes over what is on the screen.
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"'),
    },
    generateBundle(_, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
      );
      const routes = [...source.matchAll(PAGE)];
      if (routes.length !== source.match(PAGES)?.length) this.error('A page of routes.tsx cannot be read.');
      const files = Object.fromEntries(
        routes.map(([, path = '', module = '', words = '']) => [
          path,
          filesOf(chunks, module, words.match(/\w+/g) ?? []),
        ]),
      );
      this.emitFile({ type: 'asset', fileName: 'route-files.json', source: JSON.stringify(files) });
    },
  };
}

function filesOf(chunks: Chunks, module: string, words: readonly string[]): Record<'it' | 'en', Files> {
  const inLanguage = (language: 'it' | 'en') => {
    const modules = [`/src/${module}.tsx`, ...words.map((page) => `/src/words/${language}/${page}.ts`)];
    return needed(chunks, modules);
  };
  return { it: inLanguage('it'), en: inLanguage('en') };
}

/** The files of these modules, and all that they import, without what index.html names itself. */
function needed(chunks: Chunks, modules: readonly string[]): Files {
  const all = [...chunks.values()];
  const first = closure(
    chunks,
    all.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
  );
  const own = all.filter(({ moduleIds }) => modules.some((module) => moduleIds.some((id) => id.endsWith(module))));
  const files = [
    ...closure(
      chunks,
      own.map(({ fileName }) => fileName),
    ),
  ].filter((name) => !first.has(name));
  const styles = files.flatMap((name) => [...(chunks.get(name)?.viteMetadata?.importedCss ?? [])]);
  return { scripts: files, styles };
}

function closure(chunks: Chunks, names: readonly string[]): Set<string> {
  const found = new Set(names);
  for (const name of found) for (const imported of chunks.get(name)?.imports ?? []) found.add(imported);
  return found;
}
