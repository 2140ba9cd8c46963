import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawableText } from './drawable-text.js';

test('Italian is drawn as it is, and signs that the fonts lack have a likeness', () => {
  expect(drawableText('Città «È» l’€ 1 − 2 × 3')).toBe('Città «È» l’€ 1 − 2 × 3');
  expect(drawableText('a → b ≥ c\tﬁne\u00ad\n½ 日')).toBe('a -> b >= c fine ½ ?');
});

test('every text becomes one that is drawable already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = drawableText(text);
      expect(drawableText(once)).toBe(once);
      expect(once).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
    }),
  );
});
