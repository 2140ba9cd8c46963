import { describe, expect, test } from 'vitest';
import { holdsNear, wordParts } from './near-words.js';

const title = 'bilancio ambientale consuntivo 2018';

describe('a word with a typing error', () => {
  test.each(['bilanco', 'bilanciio', 'bilanxio', 'blancio', 'bilancoi'])('%s is still bilancio', (word) => {
    expect(holdsNear(title, [word])).toBe(true);
  });

  test('has two of them at most, and none where it is short', () => {
    expect(holdsNear(title, ['ambeintlae'])).toBe(true);
    expect(holdsNear(title, ['abmeintlae'])).toBe(false);
    expect(holdsNear(title, ['bilnco'])).toBe(false);
    expect(holdsNear('via po', ['pa'])).toBe(false);
  });

  test('every word counts', () => {
    expect(holdsNear(title, ['bilanco', 'consutivo'])).toBe(true);
    expect(holdsNear(title, ['bilanco', 'sport'])).toBe(false);
  });
});

test('one part of a word at least has no error; a short word has as many parts as a long one', () => {
  expect(wordParts('bilanco')).toEqual(['bila', 'nco', 'bila']);
  expect(wordParts('consutivo')).toEqual(['con', 'sut', 'ivo']);
  expect(wordParts('pa')).toEqual(['pa', 'pa', 'pa']);
});
