import { describe, expect, test } from 'vitest';
import { highlightPieces } from './highlight.js';

const decision = 'VIENE ACCOLTA. IL PESO VIENE RIDOTTO DA 8 A 5';

describe('evidence in a decision', () => {
  test('the words at the given offsets are marked', () => {
    expect(highlightPieces(decision, [{ text: 'DA 8 A 5', start: 37, end: 45 }])).toEqual([
      { text: 'VIENE ACCOLTA. IL PESO VIENE RIDOTTO ', marked: false },
      { text: 'DA 8 A 5', marked: true },
    ]);
  });

  test('offsets that point elsewhere give way to the words themselves', () => {
    expect(highlightPieces(decision, [{ text: 'IL PESO', start: 0, end: 7 }])).toEqual([
      { text: 'VIENE ACCOLTA. ', marked: false },
      { text: 'IL PESO', marked: true },
      { text: ' VIENE RIDOTTO DA 8 A 5', marked: false },
    ]);
  });

  test('words that are not in the text mark nothing', () => {
    expect(highlightPieces(decision, [{ text: 'AUMENTATO', start: null, end: null }])).toEqual([
      { text: decision, marked: false },
    ]);
  });

  test('overlapping spans never repeat a letter', () => {
    const pieces = highlightPieces(decision, [
      { text: 'IL PESO VIENE', start: null, end: null },
      { text: 'VIENE RIDOTTO', start: null, end: null },
      { text: 'PESO', start: null, end: null },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe(decision);
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['IL PESO VIENE', ' RIDOTTO']);
  });
});
