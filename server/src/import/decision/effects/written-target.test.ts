import { describe, expect, it } from 'vitest';
import { writtenTarget } from './written-target.js';

describe('a target in the words of a decision', () => {
  it.each([
    ['NUOVO TARGET: TRA 8 E 12 INTERVENTI', '8..12'],
    ['IL TARGET DIVENTA ENTRO IL 30/09/2025', '2025-09-30'],
    ['il target è così rideterminato: almeno 8 e non oltre 12', '8..12'],
    ['si modifica il target in tra 80% e 90%.', '80..90'],
    ['Il target viene posticipato al 31 dicembre', '2025-12-31'],
  ])('that is a day or a range is proposed: %s', (text, expected) => {
    expect(writtenTarget(text, 2025)).toBe(expected);
  });

  it.each([
    'NUOVO TARGET: 12',
    'il target resta invariato',
    'TARGET 50% ENTRO IL 30/06 E 100% ENTRO IL 31/12',
    'il target è valutato a consuntivo',
    'entro il 30/09/2025',
  ])('that is a number, or not all understood, is left to the sentence: %s', (text) => {
    expect(writtenTarget(text, 2025)).toBeNull();
  });
});
