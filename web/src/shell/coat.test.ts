import { expect, test } from 'vitest';
import { initialsOf } from './coat.js';

test('the initials are those of the words that a name writes large', () => {
  expect([initialsOf('Comune di Roccachiara'), initialsOf('Unione dei Comuni del Lago'), initialsOf('')]).toEqual([
    'CR',
    'UC',
    '',
  ]);
});
