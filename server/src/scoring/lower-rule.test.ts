import type { Direction, LowerRule } from '@traguardo/schema/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttainmentInput, attainment } from './attainment.js';
import { calculation } from './calculation.js';
import { storedNumber } from './exact-number.js';
import { explanation } from './explanation.js';
import { STANDARD_POLICY } from './policy.js';
import { reportedValue } from './reported-value.js';

const input = (direction: Direction, target: string, actual: string | null): AttainmentInput => ({
  kind: 'NUMBER',
  direction,
  target,
  zeroConfirmed: false,
  range: null,
  unclear: false,
  actual: reportedValue(actual === null ? null : { value: actual, numerator: null, denominator: null }, 'NUMBER'),
  redefined: false,
  neutralised: false,
});
const result = (direction: Direction, target: string, actual: string, rule: LowerRule) => {
  const { raw, value } = attainment(input(direction, target, actual), { lowerRule: rule, lateDays: 0 });
  return [storedNumber(raw), storedNumber(value)];
};

describe('where less is better', () => {
  it.each<[string, Direction, string, string, number[], number[]]>([
    ['at the target', 'LOWER', '200', '200', [100, 100], [100, 100]],
    ['half over', 'LOWER', '200', '300', [50, 50], [66.666667, 66.666667]],
    ['twice the target', 'LOWER', '200', '400', [0, 0], [50, 50]],
    ['half of it', 'LOWER', '200', '100', [150, 100], [200, 100]],
    ['none at all', 'LOWER', '200', '0', [200, 100], [100, 100]],
    ['beyond zero', 'LOWER', '200', '-10', [205, 100], [100, 100]],
    [
      'a loss of half as much again, where less loss is better',
      'HIGHER',
      '-10',
      '-15',
      [50, 50],
      [66.666667, 66.666667],
    ],
    ['a gain where a loss was expected', 'HIGHER', '-10', '5', [250, 100], [100, 100]],
  ])('%s: mirrored at the target, or in inverse proportion', (_, direction, target, actual, mirror, ratio) => {
    expect(result(direction, target, actual, 'MIRROR')).toEqual(mirror);
    expect(result(direction, target, actual, 'RATIO')).toEqual(ratio);
  });

  it('a negative target that is to fall further is proportional under either rule', () => {
    expect(result('LOWER', '-10', '-4', 'RATIO')).toEqual([40, 40]);
    expect(result('LOWER', '-10', '-4', 'MIRROR')).toEqual([40, 40]);
  });

  it('the explanation shows the rule', () => {
    const policy = { ...STANDARD_POLICY, name: 'lodi', version: 2, lowerRule: 'RATIO' } as const;
    const said = (actual: string) => {
      const asked = input('LOWER', '200', actual);
      return explanation(calculation(asked, attainment(asked, policy), 'CURRENT', policy), 'it');
    };
    expect(said('400')).toBe(
      'Target 200 (più basso è meglio), consuntivo 400: 100 × 200 / 400 = 50 %. Metodo di calcolo: lodi, versione 2.',
    );
    expect(said('0')).toBe(
      'Target 200 (più basso è meglio), consuntivo 0: zero o meglio di zero, 100 %. Metodo di calcolo: lodi, versione 2.',
    );
  });

  it('a closed cycle says what an unreported indicator counts', () => {
    const asked = input('HIGHER', '200', null);
    expect(
      explanation(
        calculation(asked, attainment(asked, STANDARD_POLICY), 'CURRENT', { ...STANDARD_POLICY, closed: true }),
        'it',
      ),
    ).toBe('Target 200, non rendicontato alla chiusura: conta 0. Metodo di calcolo: standard, versione 1.');
  });
});

describe('for any target and actual', () => {
  const measure = fc.integer({ min: -1_000, max: 1_000 });
  const target = measure.filter((number) => number !== 0).map(String);
  const rule = fc.constantFrom<LowerRule>('MIRROR', 'RATIO');

  it('turning all signs and the direction changes nothing', () => {
    fc.assert(
      fc.property(target, measure, rule, (aim, actual, lowerRule) => {
        const turned = (text: string) => (text.startsWith('-') ? text.slice(1) : `-${text}`);
        expect(result('LOWER', aim, String(actual), lowerRule)).toEqual(
          result('HIGHER', turned(aim), String(-actual), lowerRule),
        );
      }),
    );
  });

  it('both rules agree on whether the target is reached, and never leave 0–100', () => {
    fc.assert(
      fc.property(target, measure, fc.constantFrom<Direction>('LOWER', 'HIGHER'), (aim, actual, direction) => {
        const [mirror = Number.NaN, ratio = Number.NaN] = (['MIRROR', 'RATIO'] as const).map(
          (lowerRule) => result(direction, aim, String(actual), lowerRule)[1] ?? Number.NaN,
        );
        expect(mirror === 100).toBe(ratio === 100);
        for (const value of [mirror, ratio]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('better is never scored lower', () => {
    fc.assert(
      fc.property(target, measure, fc.nat(500), rule, (aim, actual, less, lowerRule) => {
        const [worse = Number.NaN, better = Number.NaN] = [actual, actual - less].map(
          (value) => result('LOWER', aim, String(value), lowerRule)[1] ?? Number.NaN,
        );
        expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });
});
