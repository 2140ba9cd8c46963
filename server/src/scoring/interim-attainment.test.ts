import { expect, test } from 'vitest';
import { interimAttainment } from './interim-attainment.js';

const RULES = { lowerRule: 'MIRROR', lateDays: 0 } as const;
const value = (number: string) => ({ value: number, numerator: null, denominator: null });

test('an interim target is compared with what was reported for its day, by the rules of the year', () => {
  const higher = { kind: 'NUMBER', direction: 'HIGHER', target: '50', measuresThis: true } as const;
  expect(interimAttainment({ ...higher, reading: value('40') }, RULES)).toEqual({ actual: 40, attainment: 80 });
  expect(interimAttainment({ ...higher, reading: value('60') }, RULES)).toEqual({ actual: 60, attainment: 100 });
  // Less is better: 100 × (2 − 12/10) = 80.
  const lower = { ...higher, direction: 'LOWER', target: '10' } as const;
  expect(interimAttainment({ ...lower, reading: value('12') }, RULES)).toEqual({ actual: 12, attainment: 80 });
});

test('nothing is compared without a report, of another definition, or with a target that was not understood', () => {
  const input = { kind: 'NUMBER', direction: 'HIGHER', target: '50', measuresThis: true, reading: null } as const;
  expect(interimAttainment(input, RULES)).toEqual({ actual: null, attainment: null });
  const other = { ...input, reading: value('40'), measuresThis: false };
  expect(interimAttainment(other, RULES)).toEqual({ actual: null, attainment: null });
  const unclear = { ...input, reading: value('40'), target: null };
  expect(interimAttainment(unclear, RULES)).toEqual({ actual: 40, attainment: null });
});
