import { expect, test } from 'vitest';
import { englishWords } from './en.js';
import { italianWords } from './it.js';

test('what the Nucleo changes of its own motion is a reduction only where a weight is reduced', () => {
  expect([italianWords.initiative.BOARD, italianWords.boardReduction]).toEqual(['D’ufficio', 'Riduzione d’ufficio']);
  expect([englishWords.initiative.BOARD, englishWords.boardReduction]).toEqual([
    'By decision of the board',
    'Cut by decision of the board',
  ]);
});

test('no word is empty, and both languages name the same values', () => {
  const named = (words: object): string[] =>
    Object.entries(words).flatMap(([name, word]: [string, unknown]) =>
      typeof word === 'object' && word !== null
        ? named(word).map((inner) => `${name}.${inner}`)
        : word === ''
          ? []
          : [name],
    );
  expect(named(englishWords).sort()).toEqual(named(italianWords).sort());
});
