/// <reference types="node" />
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPath } from './own-path.js';

const HOSTILE = [
  '//altrove.example',
  '///altrove.example',
  '/\\altrove.example',
  '\\/altrove.example',
  '\\\\altrove.example',
  '/.//altrove.example',
  '/..//altrove.example',
  '/%2e//altrove.example',
  '/%2e%2e//altrove.example',
  '/\t/altrove.example',
  '/\n/altrove.example',
  '\t//altrove.example',
  ' //altrove.example',
  '/http://altrove.example',
  '/https:altrove.example',
  '/HTTP:/altrove.example',
  '/%68ttp://altrove.example',
  '/http%3A//altrove.example',
  '/%2f/altrove.example',
  '/%2Faltrove.example',
  '/%5caltrove.example',
  '/%5c%5caltrove.example',
  '/%09/altrove.example',
  '/piano%0d%0aLocation:%20//altrove.example',
  '/..#\u2028',
  '/.. ',
  '/javascript:alert(1)',
  '/java\tscript:alert(1)',
  '/javascript%3Aalert(1)',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://altrove.example',
  'https:altrove.example',
  '@altrove.example',
  '.altrove.example',
  'chiusura',
  '',
  '/%',
  '/%ff',
  '/\ud800',
];
const BASES = ['/', '/performance/', '/a/b/'] as const;
const base = fc.constantFrom(...BASES);
const SITE = 'https://ente.example';

/** Texts made of what hosts, schemes and ways out of a folder are made of. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...['/', '\\', '.', '..', ':', '@', '?', '#', '%', '%2f', '%5C', '%2e', '%09', '\t', '\n', '\r', ' ', '\u0000'],
      ...['http:', 'javascript:', 'altrove.example', 'performance', 'a', 'b', '／', '\u2028', 'è', '\ud800'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Whatever a page or a proxy makes of the path, it stays below the base of the site. */
function staysInside(path: string, basePath: string): boolean {
  const readings = [path, path.slice(1), path.slice(basePath.length), decodeURIComponent(path.replace(/[?#].*/s, ''))];
  return readings.every((reading) => {
    const address = new URL(reading, SITE + basePath);
    return address.origin === SITE && address.pathname.startsWith(basePath);
  });
}

describe('a return address is a path of this site', () => {
  test.each(HOSTILE)('never %j', (to) => {
    for (const basePath of BASES) {
      expect(ownPath(to, basePath)).toBeNull();
      if (to.startsWith('/')) expect(ownPath(basePath + to.slice(1), basePath)).toBeNull();
    }
  });

  test('whatever is given, at the root or below a path', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          hostile.map((text) => `/${text}`),
          fc.string(),
        ),
        base,
        (to, basePath) => {
          const path = ownPath(to, basePath);
          expect(path === null || staysInside(path, basePath)).toBe(true);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test('a page of this site is kept with its search and fragment, with or without the base path', () => {
    for (const page of [
      '',
      'chiusura?anno=2019',
      'obiettivi/C77%2F04#pesi',
      'explorer?query=%7B%0A%20plan%20%7D',
      'a/',
    ]) {
      for (const basePath of BASES) {
        expect(ownPath(`/${page}`, basePath)).toBe(basePath + page);
        expect(ownPath(basePath + page, basePath)).toBe(basePath + page);
      }
    }
  });

  test('what a header or an address cannot hold is encoded', () => {
    expect(ownPath('/aree/città e cultura', '/')).toBe('/aree/citt%C3%A0%20e%20cultura');
  });

  test('what is no text, or a very long one, is none', () => {
    for (const to of [undefined, null, 7, ['/a'], `/${'a'.repeat(2000)}`]) expect(ownPath(to, '/')).toBeNull();
  });
});
