import type { AttainmentState, IndicatorStatus, TargetBasis } from '@traguardo/schema/vocabulary';
import type { IndicatorState } from '../plan/state/plan-state-indicator.js';
import { type AttainmentInput, attainment, type ExactAttainment } from './attainment.js';
import { calculation, calculationText } from './calculation.js';
import { deviationFrom } from './deviation.js';
import { storedNumber } from './exact-number.js';
import { policyLabel, type ScoringPolicy } from './policy.js';
import { type Reported, reportedValue } from './reported-value.js';
import { indicatorStatus } from './status.js';

/** An attainment as it is stored. */
export interface Attainment {
  readonly state: AttainmentState;
  readonly raw: number | null;
  readonly value: number | null;
  readonly policy: string;
  /** As `readCalculation` reads it. */
  readonly calculation: string;
}

/** An indicator's result after an act. `actual` and `deviation` are in its unit; the deviation of a DATE is in days. */
export interface IndicatorScore {
  /** The latest final reading, where it measures the definition in force. */
  readonly actual: number | null;
  /** The day reported, for the kind DATE. */
  readonly actualDate: string | null;
  readonly deviation: number | null;
  readonly status: IndicatorStatus;
  readonly current: Attainment;
  readonly initial: Attainment;
  readonly reported: boolean;
}

/** The same before rounding, for further calculation. */
export interface ExactIndicatorScore {
  readonly weight: string | null;
  readonly current: ExactAttainment;
  readonly initial: ExactAttainment;
  readonly reported: boolean;
  readonly status: IndicatorStatus;
  readonly result: IndicatorScore;
}

/** The result of one indicator on both bases; `measuresThis` = the reading measures the definition in force. */
export function indicatorScore(
  indicator: IndicatorState,
  reading: Reported | null,
  measuresThis: boolean,
  policy: ScoringPolicy,
): ExactIndicatorScore {
  const { kind, direction, neutralised, weight } = indicator;
  const found = reportedValue(reading, kind);
  const isOfAnother = reading !== null && !measuresThis;
  const { tolerance, zeroConfirmed } = indicator;
  const common = { kind, direction, neutralised, actual: found, zeroConfirmed };
  const currentInput = {
    ...common,
    target: kind === 'DATE' ? indicator.targetDate : indicator.target,
    range: { min: indicator.rangeMin, max: indicator.rangeMax, tolerance },
    unclear: indicator.unclearTarget,
    redefined: isOfAnother,
  };
  const initialInput = {
    ...common,
    target: kind === 'DATE' ? indicator.initialTargetDate : indicator.initialTarget,
    range: { min: indicator.initialRangeMin, max: indicator.initialRangeMax, tolerance },
    unclear: indicator.initialUnclear,
    redefined: isOfAnother || indicator.redefined,
  };
  const current = attainment(currentInput, policy);
  const initial = attainment(initialInput, policy);
  const actual = !isOfAnother && found.state === 'KNOWN' ? found.value : null;
  const deviation = actual === null ? null : deviationFrom(currentInput, actual);
  const status = indicatorStatus(current, policy);
  const reported = !isOfAnother && found.state !== 'NO_ACTUAL';
  const result: IndicatorScore = {
    actual: kind === 'DATE' ? null : storedNumber(actual),
    actualDate: kind === 'DATE' && actual !== null ? (reading?.value ?? null) : null,
    deviation: storedNumber(deviation),
    status,
    current: storedAttainment(currentInput, current, 'CURRENT', policy),
    initial: storedAttainment(initialInput, initial, 'INITIAL', policy),
    reported,
  };
  return { weight, current, initial, reported, status, result };
}

function storedAttainment(
  input: AttainmentInput,
  result: ExactAttainment,
  basis: TargetBasis,
  policy: ScoringPolicy,
): Attainment {
  return {
    state: result.state,
    raw: storedNumber(result.raw),
    value: storedNumber(result.value),
    policy: policyLabel(policy),
    calculation: calculationText(calculation(input, result, basis, policy)),
  };
}
