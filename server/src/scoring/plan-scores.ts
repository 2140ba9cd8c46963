import {
  definitionAt,
  type MeasuredDefinition,
  measuredDefinition,
  type PlanState,
  type PlanTimeline,
} from '../plan/state/plan-state.js';
import type { ObjectiveState } from '../plan/state/plan-state-objective.js';
import type { PhaseState } from '../plan/state/plan-state-phase.js';
import { objectiveEasing } from './easing.js';
import { exactNumber, HUNDRED } from './exact-number.js';
import { type GroupResult, groupResult, objectiveResult, type WeighedResult } from './group-result.js';
import { type ExactIndicatorScore, type IndicatorScore, indicatorScore } from './indicator-score.js';
import {
  type ExactObjective,
  emptyKnownScores,
  type KnownScores,
  knownIndicator,
  knownObjective,
} from './known-scores.js';
import type { ScoredPhase } from './phase-score.js';
import type { ScoringPolicy } from './policy.js';
import type { Reported } from './reported-value.js';
import { objectiveScore } from './score.js';

/** The latest final reading of an indicator. */
export interface FinalReading extends Reported, MeasuredDefinition {
  readonly indicator: string;
}

export interface PlanScores {
  readonly indicators: ReadonlyMap<string, IndicatorScore>;
  /** By code. */
  readonly objectives: ReadonlyMap<string, GroupResult>;
  /** By key. */
  readonly sectors: ReadonlyMap<string, GroupResult>;
  readonly areas: ReadonlyMap<string, GroupResult>;
  readonly plan: GroupResult;
}

/** All scores after one act, with the targets, weights and definitions of that state. `known` is read and filled:
 *  the caller passes one object for all states that share timeline, readings and policy. `phaseScore` scores a phase, where
 *  the policy gives phases a share. */
export function planScores(
  timeline: PlanTimeline,
  atState: PlanState,
  readings: readonly FinalReading[],
  policy: ScoringPolicy,
  known: KnownScores = emptyKnownScores(),
  phaseScore: ((phase: PhaseState) => ScoredPhase) | null = null,
): PlanScores {
  const readingOf = new Map(readings.map((reading) => [reading.indicator, reading]));
  const indicators = atState.indicators.map((indicator) => {
    const reading = readingOf.get(indicator.code) ?? null;
    const measuresThis =
      reading !== null &&
      measuredDefinition(timeline, indicator.code, reading) === definitionAt(timeline, indicator.code, atState.atAct);
    const score = knownIndicator(known, indicator, measuresThis, () =>
      indicatorScore(indicator, reading, measuresThis, policy),
    );
    return { indicator, score };
  });
  const scoresOf = groupBy(indicators, ({ indicator }) => indicator.objective);
  const phasesOf = groupBy(phaseScore === null ? [] : atState.phases, ({ objective }) => objective);
  const objectives = atState.objectives.map((state) => {
    const scores = (scoresOf.get(state.code) ?? []).map(({ score }) => score);
    const present = (phasesOf.get(state.code) ?? []).filter(({ removed }) => !removed);
    // What is known holds for equal indicators, whatever their phases are.
    const exact =
      phaseScore !== null && present.length > 0
        ? exactObjective(scores, policy, present.map(phaseScore))
        : knownObjective(known, state.code, scores, () => exactObjective(scores, policy, []));
    return { state, weight: state.weight, result: objectiveResult(exact) };
  });
  return {
    indicators: new Map(indicators.map(({ indicator, score }) => [indicator.code, score.result])),
    objectives: new Map(objectives.map(({ state, result }) => [state.code, result])),
    sectors: groupResults(objectives, ({ state }) => state.sector),
    areas: groupResults(objectives, ({ state }) => state.area),
    plan: groupResult(objectives),
  };
}

interface ScoredObjective extends WeighedResult {
  readonly state: ObjectiveState;
}

function exactObjective(
  indicators: readonly ExactIndicatorScore[],
  policy: ScoringPolicy,
  phases: readonly ScoredPhase[],
): ExactObjective {
  const share = exactNumber(policy.phaseShare).dividedBy(HUNDRED);
  const on = (basis: 'current' | 'initial') =>
    objectiveScore(
      indicators.map(({ weight, reported, ...score }) => ({ weight, reported, attainment: score[basis] })),
      policy,
      { share, phases: phases.map(({ weight, ...score }) => ({ weight, attainment: score[basis] })) },
    );
  return { current: on('current'), initial: on('initial'), easing: objectiveEasing(indicators), indicators };
}

function groupResults(
  objectives: readonly ScoredObjective[],
  keyOf: (objective: ScoredObjective) => string,
): Map<string, GroupResult> {
  const groups = groupBy(objectives, keyOf);
  return new Map([...groups].map(([key, members]) => [key, groupResult(members)] as const));
}

function groupBy<K, V>(items: readonly V[], keyOf: (item: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
