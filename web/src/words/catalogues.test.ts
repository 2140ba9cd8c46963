import { describe, expect, test } from 'vitest';

type Catalogue = { words?: object };

const files = import.meta.glob<Catalogue>('./{it,en}/*.ts', { eager: true });

function catalogueOf(language: 'it' | 'en', page: string): object | undefined {
  return files[`./${language}/${page}.ts`]?.words;
}

const pages = [...new Set(Object.keys(files).flatMap((file) => /^\.\/it\/(.*)\.ts$/.exec(file)?.[1] ?? []))];

/** Every path of a catalogue that ends in a sentence. */
function sentences(node: object, path = ''): [string, unknown][] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? sentences(value, `${path}.${name}`) : [[`${path}.${name}`, value]],
  );
}

/** The shape that both languages share: the paths, and the number of arguments of a sentence with gaps. */
function shapeOf(catalogue: object): string[] {
  return sentences(catalogue)
    .map(([path, value]) => (typeof value === 'function' ? `${path}(${value.length})` : `${path}: ${typeof value}`))
    .sort();
}

/** Words of which every Italian sentence has at least one, and no English one. */
const ITALIAN =
  /(?<![\p{L}-])(?:il|gli|di|del|dell|della|dei|delle|degli|che|è|sono|non|nel|nella|questo|questa|una|con|più|dal|dalla|al|alla|ai|sul|sulla)(?![\p{L}-])|(?<!\p{L})[dl]’\p{L}|[àèìòù]/iu;

/** Italian that an English sentence quotes: a text to type into a cell, and the name of a town. */
const QUOTED = /\bsì(?= )|“Comune di Pieve”/gu;

/** The text of a sentence; for one with gaps the string literals of its function. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'function') return [String(value)];
  return [...value.toString().matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/gs)].map(([, , text = '']) =>
    text.replace(/\$\{[^}]*\}/g, ' '),
  );
}

test('both languages have a catalogue for every page', () => {
  const english = Object.keys(files).filter((file) => file.startsWith('./en/') && file !== './en/ordinal.ts');
  expect(english.map((file) => file.slice('./en/'.length, -'.ts'.length)).sort()).toEqual([...pages].sort());
});

describe.each(pages)('%s', (page) => {
  const italian = catalogueOf('it', page) ?? {};
  const english = catalogueOf('en', page) ?? {};

  test('has the same sentences in both languages, with the same gaps', () => {
    expect(shapeOf(italian)).not.toEqual([]);
    expect(shapeOf(english)).toEqual(shapeOf(italian));
  });

  test('has no Italian sentence in English', () => {
    const found = sentences(english).filter(([, value]) =>
      textsOf(value).some((text) => ITALIAN.test(text.replace(QUOTED, ''))),
    );
    expect(found).toEqual([]);
  });

  test('leaves no longer sentence of Italian as it is', () => {
    const own = new Map(sentences(english));
    const same = sentences(italian).filter(([path, value]) => typeof value === 'string' && own.get(path) === value);
    // Names and symbols that both languages share.
    expect(same.filter(([, value]) => (String(value).match(/\p{L}{3,}/gu) ?? []).length > 2)).toEqual([]);
  });
});
