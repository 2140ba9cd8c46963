import { expect, it } from 'vitest';
import { weightEffect } from './weight-effect.js';

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
    unknownBecause: 'Effetto non calcolabile: non è noto il peso di 2 obiettivi su 3 (C2, C3).',
  });
  expect(weightEffect(group.slice(0, 2), change).unknownBecause).toContain("peso dell'obiettivo C2");
  expect(weightEffect(group, { ...change, from: null }).unknownBecause).toContain('peso precedente');
});

it('is unknown while nothing is measured', () => {
  expect(weightEffect([{ code: 'C1', weight: '5', value: null }], change).unknownBecause).toContain(
    'risultato misurato',
  );
});
