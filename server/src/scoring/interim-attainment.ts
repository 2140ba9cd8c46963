import type { Direction, IndicatorKind } from '@traguardo/schema/vocabulary';
import { type AttainmentRules, attainment } from './attainment.js';
import { storedNumber } from './exact-number.js';
import { type Reported, reportedValue } from './reported-value.js';

/** A target of a day during the year, and what was reported for that day. */
export interface InterimInput {
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  /** Canonical number; null = not understood. */
  readonly target: string | null;
  readonly reading: Reported | null;
  /** Whether the reading measures the definition in force. */
  readonly measuresThis: boolean;
}

export interface InterimResult {
  /** What was reached on the day, in the indicator's unit; null = not reported, or of another definition. */
  readonly actual: number | null;
  /** 0–100; null where nothing is to be compared. */
  readonly attainment: number | null;
}

/** How far a target of a day during the year was reached on that day: by the rules of the year's own, and counted in no
 *  score. */
export function interimAttainment(input: InterimInput, rules: AttainmentRules): InterimResult {
  const { kind, direction, target, reading, measuresThis } = input;
  const actual = reportedValue(measuresThis ? reading : null, kind);
  const common = { kind, direction, zeroConfirmed: true, range: null, redefined: false, neutralised: false };
  const result = attainment({ ...common, target, unclear: target === null, actual }, rules);
  return {
    actual: actual.state === 'KNOWN' && kind !== 'DATE' ? storedNumber(actual.value) : null,
    attainment: storedNumber(result.value),
  };
}
