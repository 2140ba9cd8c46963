import { expect, test } from 'vitest';
import { writtenLines, writtenParts } from './report-text.js';

test('an empty line ends a paragraph, and a broken line does not', () => {
  expect(writtenParts('Uno\ndue.\n\n  \nTre.')).toEqual([
    { kind: 'paragraph', text: 'Uno due.' },
    { kind: 'paragraph', text: 'Tre.' },
  ]);
});

test('lines with a dash or a bullet are a list, with the sentence before it and what goes on below', () => {
  expect(writtenParts('Le risorse:\n- personale,\n  in servizio\n• bilancio\n\nFine.')).toEqual([
    { kind: 'paragraph', text: 'Le risorse:' },
    { kind: 'list', items: ['personale, in servizio', 'bilancio'] },
    { kind: 'paragraph', text: 'Fine.' },
  ]);
});

test('a number below zero and a word with a hyphen begin no list', () => {
  expect(writtenParts('-3 gradi\nex-scuola')).toEqual([{ kind: 'paragraph', text: '-3 gradi ex-scuola' }]);
});

test('signatures stand one a line', () => {
  expect(writtenLines('Il Segretario Generale\n\n Il Sindaco ')).toEqual(['Il Segretario Generale', 'Il Sindaco']);
  expect(writtenParts('')).toEqual([]);
});
