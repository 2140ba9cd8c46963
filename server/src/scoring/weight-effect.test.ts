import { expect, it } from 'vitest';
import { storedReason, unknownEffectSentence, type WeightEffect, weightEffect } from './weight-effect.js';

/** Why an effect is unknown, in both languages. */
function said({ unknownBecause }: WeightEffect): string[] {
  const stored = storedReason(unknownBecause);
  return stored === null ? [] : (['it', 'en'] as const).map((language) => unknownEffectSentence(stored, language));
}

const change = { objective: 'C1', from: '8', to: '5' };

it('is the group score with the new minus with the old weight', () => {
  const group = [
    { code: 'C1', weight: '5', value: 40 },
    { code: 'C2', weight: '2', value: 100 },
  ];
  // (5·40 + 2·100)/7 − (8·40 + 2·100)/10 = 57,142857 − 52
  expect(weightEffect(group, change)).toEqual({ value: 5.142857, unknownBecause: null });
});

it('is unknown, with the reason, where a weight is', () => {
  const group = ['C1', 'C2', 'C3'].map((code) => ({ code, weight: code === 'C1' ? '5' : null, value: 50 }));
  expect(weightEffect(group, change)).toEqual({
    value: null,
    unknownBecause: { reason: 'WEIGHTS', objectives: ['C2', 'C3'], total: 3 },
  });
  expect(said(weightEffect(group, change))).toEqual([
    'Effetto non calcolabile: non è noto il peso di 2 obiettivi su 3 (C2, C3).',
    'The effect cannot be calculated: the weights of 2 objectives of 3 are not known (C2, C3).',
  ]);
  expect(said(weightEffect(group.slice(0, 2), change))[0]).toContain('peso dell’obiettivo C2');
  expect(said(weightEffect(group, { ...change, from: null }))[0]).toContain('peso precedente');
});

it('is unknown while nothing is measured', () => {
  expect(said(weightEffect([{ code: 'C1', weight: '5', value: null }], change))[0]).toContain('risultato misurato');
});
