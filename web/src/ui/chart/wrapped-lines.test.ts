import { expect, test } from 'vitest';
import { wrappedLines } from './wrapped-lines.js';

const letters = (line: string) => line.length;

test('a sentence breaks between words where the room ends', () => {
  expect(wrappedLines('Più lontano dal target: Cultura', 16, letters)).toEqual(['Più lontano dal', 'target: Cultura']);
});

test('a word wider than the room keeps its line, and nothing is lost', () => {
  expect(wrappedLines('a intercomunalissimo b', 5, letters)).toEqual(['a', 'intercomunalissimo', 'b']);
});

test('a number stays on the line of its unit', () => {
  expect(wrappedLines('target: 100\u00a0%', 11, letters)).toEqual(['target:', '100\u00a0%']);
});

test('no words, no lines', () => {
  expect(wrappedLines('  ', 10, letters)).toEqual([]);
});
