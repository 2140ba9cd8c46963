import type { Tables } from '../../database/tables.js';
import type { StateKey } from '../../plan/plan-key.js';
import type { GroupResult } from '../group-result.js';
import type { IndicatorScore } from '../indicator-score.js';
import type { PlanScores } from '../plan-scores.js';
import { readSums, sumsText } from '../result-sums.js';
import type { ScoreLevel } from './score.entity.js';

/** A plan, area, sector or objective after an act. */
export type ScoredMember = StateKey & { readonly level: ScoreLevel; readonly key: string };

/** A result, and the columns under which it is stored. */
export interface MemberResult {
  readonly member: ScoredMember;
  readonly result: GroupResult;
}

/** The results of a plan and of its areas, sectors and objectives after one act. */
export function memberResults(state: StateKey, scores: PlanScores): MemberResult[] {
  const of = (level: ScoreLevel, results: ReadonlyMap<string, GroupResult>) =>
    [...results].map(([key, result]) => ({ member: { ...state, level, key }, result }));
  return [
    ...of('PLAN', new Map([['', scores.plan]])),
    ...of('AREA', scores.areas),
    ...of('SECTOR', scores.sectors),
    ...of('OBJECTIVE', scores.objectives),
  ];
}

export function sumsRow({ member, result }: MemberResult): Tables['ScoreSums'] {
  return { ...member, sums: sumsText(result.sums) };
}

/** A stored result. */
export function storedResult(row: Tables['Score'], { sums }: Pick<Tables['ScoreSums'], 'sums'>): GroupResult {
  const { weighting, unknownWeights, reported, total, easing, compared } = row;
  const { achieved, partial, missed, notReported, notMeasurable } = row;
  const counts = { weighting, unknownWeights, reported, total };
  return {
    current: {
      value: row.currentValue,
      closedValue: row.closedValue,
      coverage: row.currentCoverage,
      lowerBound: row.currentLowerBound,
      upperBound: row.currentUpperBound,
      ...counts,
    },
    initial: {
      value: row.initialValue,
      closedValue: null,
      coverage: row.initialCoverage,
      lowerBound: row.initialLowerBound,
      upperBound: row.initialUpperBound,
      ...counts,
    },
    easing: { value: easing, compared },
    statusCounts: { achieved, partial, missed, notReported, notMeasurable },
    sums: readSums(sums),
  };
}

export function scoreRow({ member, result }: MemberResult): Tables['Score'] {
  const { current, initial, easing, statusCounts } = result;
  return {
    ...member,
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
    currentExplanation: current.calculation,
    initialState: initial.state,
    initialValue: initial.value,
    initialRaw: initial.raw,
    initialExplanation: initial.calculation,
  };
}
