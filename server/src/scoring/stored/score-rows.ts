import type { Tables } from '../../database/tables.js';
import type { StateKey } from '../../plan/plan-key.js';
import type { IndicatorScore } from '../indicator-score.js';
import type { GroupResult, PlanScores } from '../plan-scores.js';
import type { ScoreLevel } from './score.entity.js';

/** The stored results of a plan and of its areas, sectors and objectives after one act. */
export function scoreRows(state: StateKey, scores: PlanScores): Tables['Score'][] {
  const rows = (level: ScoreLevel, results: ReadonlyMap<string, GroupResult>) =>
    [...results].map(([key, result]) => scoreRow(state, level, key, result));
  return [
    scoreRow(state, 'PLAN', '', scores.plan),
    ...rows('AREA', scores.areas),
    ...rows('SECTOR', scores.sectors),
    ...rows('OBJECTIVE', scores.objectives),
  ];
}

function scoreRow(
  state: StateKey,
  level: ScoreLevel,
  key: string,
  { current, initial, easing, statusCounts }: GroupResult,
): Tables['Score'] {
  return {
    ...state,
    level,
    key,
    currentValue: current.value,
    closedValue: current.closedValue,
    currentCoverage: current.coverage,
    currentLowerBound: current.lowerBound,
    currentUpperBound: current.upperBound,
    initialValue: initial.value,
    initialCoverage: initial.coverage,
    initialLowerBound: initial.lowerBound,
    initialUpperBound: initial.upperBound,
    weighting: current.weighting,
    unknownWeights: current.unknownWeights,
    reported: current.reported,
    total: current.total,
    easing: easing.value,
    compared: easing.compared,
    ...statusCounts,
  };
}

/** The stored result of one indicator after one act. */
export function attainmentRow(
  state: StateKey & { readonly indicator: string },
  { actual, actualDate, deviation, status, current, initial }: IndicatorScore,
): Tables['Attainment'] {
  return {
    ...state,
    actual,
    actualDate,
    deviation,
    status,
    policy: current.policy,
    currentState: current.state,
    currentValue: current.value,
    currentRaw: current.raw,
    currentExplanation: current.explanation,
    initialState: initial.state,
    initialValue: initial.value,
    initialRaw: initial.raw,
    initialExplanation: initial.explanation,
  };
}
