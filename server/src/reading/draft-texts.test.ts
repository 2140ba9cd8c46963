import { describe, expect, test } from 'vitest';
import { draftTexts, hasTexts, NO_TEXTS, overlongText, sameTexts } from './draft-texts.js';

describe('a draft', () => {
  test('keeps every sign that was typed, but no blanks alone', () => {
    expect(draftTexts({ value: ' 1.234,5 ', numerator: '  ', note: null })).toEqual({
      value: ' 1.234,5 ',
      numerator: null,
      denominator: null,
      note: null,
      criticality: null,
      correctiveAction: null,
    });
  });

  test('without any text is none', () => {
    expect(hasTexts(draftTexts({ value: '\t', note: '' }))).toBe(false);
    expect(hasTexts(draftTexts({ note: 'x' }))).toBe(true);
  });

  test('is the same where all its texts are', () => {
    expect(sameTexts(NO_TEXTS, draftTexts({}))).toBe(true);
    expect(sameTexts(draftTexts({ value: '1' }), draftTexts({ numerator: '1' }))).toBe(false);
  });

  test('has numbers of 200 signs and notes of 4000 at most', () => {
    expect(overlongText(draftTexts({ value: '1'.repeat(200), note: 'x'.repeat(4000) }))).toBeNull();
    expect(overlongText(draftTexts({ denominator: '1'.repeat(201) }))).toEqual({ field: 'denominator', limit: 200 });
    expect(overlongText(draftTexts({ note: 'x'.repeat(4001) }))).toEqual({ field: 'note', limit: 4000 });
  });
});
