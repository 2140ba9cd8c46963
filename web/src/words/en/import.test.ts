import { expect, test } from 'vitest';
import { italianCorrection } from '../it/correction.js';
import { italianImport } from '../it/import.js';
import { englishCorrection } from './correction.js';
import { englishImport } from './import.js';

/** Every path of a catalogue that ends in a sentence. */
function sentences(node: object, path = ''): [string, unknown][] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? sentences(value, `${path}.${name}`) : [[`${path}.${name}`, value]],
  );
}

test.each([
  ['Importazione', italianImport, englishImport],
  ['Correggi', italianCorrection, englishCorrection],
])('%s has a sentence of its own in English wherever it has one in Italian', (_, italian, english) => {
  const own = new Map(sentences(english));
  const same = sentences(italian).filter(([path, value]) => typeof value === 'string' && own.get(path) === value);
  // Names and signs that both languages share.
  expect(
    same.filter(
      ([, value]) =>
        String(value)
          .split(/\s+/)
          .filter((word) => word.length > 2).length > 2,
    ),
  ).toEqual([]);
});
