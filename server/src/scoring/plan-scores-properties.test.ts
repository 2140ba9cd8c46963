import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTimeline, stateAt } from '../plan/state/plan-state.js';
import { CREMONA_READINGS, CREMONA_STATEMENTS } from './cremona.fixture.js';
import { emptyKnownScores } from './known-scores.js';
import { type FinalReading, planScores } from './plan-scores.js';
import { STANDARD_POLICY } from './policy.js';

const timeline = planTimeline({ acts: [5], statements: CREMONA_STATEMENTS, requests: [] });
const scoresAt = (act: number, readings: readonly FinalReading[] = CREMONA_READINGS) =>
  planScores(timeline, stateAt(timeline, act), readings, STANDARD_POLICY);

describe('for any readings', () => {
  const reading = fc.record({
    indicator: fc.constantFrom(...CREMONA_READINGS.map(({ indicator }) => indicator), '1391', '1586'),
    value: fc.option(fc.constantFrom('0', '1', '3', '50.5', '-2', '100000')),
    numerator: fc.option(fc.constantFrom('0', '7')),
    denominator: fc.option(fc.constantFrom('0', '9')),
    measuresAct: fc.constantFrom(4, 5),
  });
  const readings = fc.uniqueArray(reading, { selector: ({ indicator }) => indicator });

  it('bounds contain the value', () => {
    fc.assert(
      fc.property(readings, (drawn) => {
        const result = scoresAt(5, drawn);
        for (const { current, initial } of [result.plan, ...result.objectives.values(), ...result.areas.values()]) {
          for (const { value, lowerBound, upperBound } of [current, initial]) {
            if (value === null) continue;
            expect(lowerBound).not.toBeNull();
            expect(value).toBeGreaterThanOrEqual(lowerBound ?? Number.NaN);
            expect(value).toBeLessThanOrEqual(upperBound ?? Number.NaN);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('another measurable actual never widens the bounds', () => {
    fc.assert(
      fc.property(fc.subarray([...CREMONA_READINGS]), fc.constantFrom(...CREMONA_READINGS), (some, one) => {
        const fewer = scoresAt(
          5,
          some.filter(({ indicator }) => indicator !== one.indicator),
        ).plan.current;
        const more = scoresAt(5, [...some, one]).plan.current;
        expect(more.lowerBound).toBeGreaterThanOrEqual(fewer.lowerBound ?? Number.NaN);
        expect(more.upperBound).toBeLessThanOrEqual(fewer.upperBound ?? Number.NaN);
        expect(more.coverage).toBeGreaterThan(fewer.coverage);
      }),
      { numRuns: 100 },
    );
  });

  it('the order of rows is irrelevant', () => {
    const shuffled = fc.shuffledSubarray([...CREMONA_STATEMENTS], { minLength: CREMONA_STATEMENTS.length });
    fc.assert(
      fc.property(shuffled, fc.shuffledSubarray([...CREMONA_READINGS], { minLength: 25 }), (statements, drawn) => {
        const other = planTimeline({ acts: [5], statements, requests: [] });
        expect(planScores(other, stateAt(other, 5), drawn, STANDARD_POLICY)).toEqual(scoresAt(5));
      }),
      { numRuns: 20 },
    );
  });

  it('scoring all states together gives what scoring each alone gives', () => {
    fc.assert(
      fc.property(readings, (drawn) => {
        const known = emptyKnownScores();
        const together = timeline.states.map((state) => planScores(timeline, state, drawn, STANDARD_POLICY, known));
        const alone = timeline.states.map((state) => planScores(timeline, state, drawn, STANDARD_POLICY));
        expect(together).toEqual(alone);
      }),
      { numRuns: 50 },
    );
  });

  it('what was not reported never becomes a number', () => {
    fc.assert(
      fc.property(readings, (drawn) => {
        const result = scoresAt(5, drawn);
        const found = new Set(drawn.map(({ indicator }) => indicator));
        for (const [code, indicator] of result.indicators) {
          if (!found.has(code)) expect(indicator).toMatchObject({ actual: null, deviation: null, reported: false });
          if (indicator.current.state !== 'SCORED') expect(indicator.current).toMatchObject({ value: null, raw: null });
          if (indicator.initial.state !== 'SCORED') expect(indicator.initial).toMatchObject({ value: null, raw: null });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('easing is nothing while no target has changed, whatever is reported', () => {
    const same = planTimeline({
      acts: [5],
      statements: CREMONA_STATEMENTS.filter(({ phase, field }) => phase === 'BEFORE' || field !== 'target'),
      requests: [],
    });
    const readings = fc.subarray([...CREMONA_READINGS]);
    fc.assert(
      fc.property(readings, (drawn) => {
        const { plan } = planScores(same, stateAt(same, 5), drawn, STANDARD_POLICY);
        expect([0, null]).toContain(plan.easing.value);
      }),
      { numRuns: 50 },
    );
  });
});
