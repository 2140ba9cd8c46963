import { describe, expect, it } from 'vitest';
import { syntheticPlan } from './synthetic-plan.js';

const PLAN = { seed: 1, place: 1, year: 2024, indicators: 12 };

describe('an invented plan', () => {
  it('is the same for the same numbers, and another for any other', () => {
    expect(syntheticPlan(PLAN)).toEqual(syntheticPlan(PLAN));
    for (const other of [{ seed: 2 }, { place: 2 }, { year: 2023 }]) {
      expect(syntheticPlan({ ...PLAN, ...other }).text).not.toBe(syntheticPlan(PLAN).text);
    }
  });

  it('has five indicators an objective, whose weights add up to 100, and unknown weights in an incomplete one', () => {
    const { draft, text } = syntheticPlan(PLAN);
    expect(draft.objectives.map(({ code }) => code)).toEqual(['OB_0001', 'OB_0002', 'OB_0003']);
    expect(draft.indicators.map(({ weight }) => weight?.value)).toEqual([
      ...['30', '25', '20', '15', '10'],
      ...['30', '25', '20', '15', '10'],
      ...[undefined, undefined],
    ]);
    expect(text.split('\n')[11]).toContain(`OB_0003\t`);
    expect(draft.indicators[11]).toMatchObject({ line: 12, text: text.split('\n')[11] });
  });
});
