import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });

/** The path of an import in the form of `sources`: relative to this folder. */
function pathOf(from: string, specifier: string): string | undefined {
  const folder = specifier.startsWith('#') ? '../' : from.replace(/[^/]+$/, '');
  const url = new URL(folder + specifier.replace(/^#/, ''), 'file:///src/words/');
  const path = url.pathname.startsWith('/src/words/')
    ? `./${url.pathname.slice('/src/words/'.length)}`
    : `..${url.pathname.slice('/src'.length)}`;
  const base = path.replace(/\.js$/, '');
  return [`${base}.ts`, `${base}.tsx`].find((file) => file in sources);
}

/** Every page whose catalogue a file or its imports use. */
function saidBy(file: string, seen: Set<string>): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = sources[file] ?? '';
  const own = [...source.matchAll(/\buseWords\('(\w+)'\)/g)].map(([, page = '']) => page);
  const imported = [...source.matchAll(/^import (?!type )[^;]*?from '([#.][^']+)';/gm)]
    .map(([, specifier = '']) => pathOf(file, specifier))
    .filter((path) => path !== undefined);
  return [...own, ...imported.flatMap((path) => saidBy(path, seen))];
}

const FROM_THE_START = ['frame', 'vocabulary'];

const parts = Object.entries(sources).flatMap(([file, source]) =>
  [...source.matchAll(/withWords\(\s*import\('(\.[^']+)'\),([^)]*)\)/g)].map(
    ([, specifier = '', names = '']) =>
      [specifier, pathOf(file, specifier) ?? '', [...names.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)] as const,
  ),
);

test('the pages of every route are found', () => {
  expect(parts.length).toBeGreaterThan(25);
});

test.each(parts)('%s brings the words of all that it imports, so that none arrive later', (_, file, brought) => {
  const said = new Set(saidBy(file, new Set()));
  for (const page of FROM_THE_START) said.delete(page);
  expect([...said].sort()).toEqual([...brought].sort());
});
