import { deviation, difference, percent, share } from '#format';
import type { AttainmentState, IndicatorStatus } from '#gql';
import { boundsText } from '#ui/chart/score-rows.js';
import type { ScorePartsFragment } from '#ui/parts.generated.js';
import type { Place } from '#ui/place-link.js';
import { attainmentText } from '#ui/plan/attainment-text.js';
import { memberName } from '#ui/plan/member-code.js';
import { actualText, targetText } from '#ui/plan/target-text.js';
import { weightCutText } from '#ui/plan/weight/weight-chip.js';
import type { Words } from '#words/words.js';
import type {
  ComparisonAreasQuery,
  ComparisonIndicatorsQuery,
  ComparisonObjectivesQuery,
} from './comparison.generated.js';

/** One row of the comparison: target, result, and their difference. */
export type ComparedRow = {
  /** Key or code: the same in every state of the plan. */
  key: string;
  place: Place;
  label: string;
  /** Null for areas and sectors. */
  sector: string | null;
  /** Percent of the target, not capped; null = no number, `valueText` gives the reason. */
  value: number | null;
  /** The same, at most 100. */
  attainment: number | null;
  valueText: string;
  /** The bounds, worst and best; null for indicators. */
  bounds: [number, number] | null;
  boundsText: string | null;
  /** Share of the weight that is measured, 0–1; null for indicators. */
  coverage: number | null;
  status: IndicatorStatus | null;
  /** The reason why there is no number; null for groups. */
  state: AttainmentState | null;
  /** Preventivo and consuntivo in the unit of the indicator; null for groups, whose parts have different units. */
  target: number | null;
  targetText: string | null;
  actual: number | null;
  actualText: string | null;
  /** In the unit of the indicator, for groups in points. */
  deviation: number | null;
  deviationText: string;
  /** Null = nothing comparable, or an indicator, whose target is compared directly. */
  easing: number | null;
  weight: number | null;
  /** "8 → 5 ▼" where a decision has cut the weight of an objective. */
  weightCut: string | null;
};

type Areas = NonNullable<ComparisonAreasQuery['plan']>['areas'];
export type ComparedObjective = NonNullable<ComparisonObjectivesQuery['plan']>['objectives']['nodes'][number];
export type ComparedIndicator = NonNullable<ComparisonIndicatorsQuery['plan']>['indicators']['nodes'][number];

type Group = { key: string; score: ScorePartsFragment; easing: { value: number | null } };
type Name = Pick<ComparedRow, 'place' | 'label' | 'sector' | 'weight' | 'weightCut'>;

function groupRow(
  { key, score, easing }: Group,
  name: Name,
  text: Words<'comparison'>,
  shared: Words<'plan'>,
): ComparedRow {
  const { value, lowerBound, upperBound, coverage, status } = score;
  const gap = value === null ? null : value - 100;
  return {
    ...name,
    key,
    value,
    attainment: value,
    valueText: percent(value),
    bounds: lowerBound === null || upperBound === null ? null : [lowerBound, upperBound],
    boundsText: boundsText(score, shared.score.rangeInTable),
    coverage,
    status,
    target: null,
    targetText: null,
    actual: null,
    actualText: null,
    deviation: gap,
    deviationText: gap === null ? difference(null) : text.fromTarget(difference(gap)),
    easing: easing.value,
    state: null,
  };
}

/** Areas or sectors. */
export function groupRows(
  kind: 'area' | 'sector',
  groups: Areas,
  text: Words<'comparison'>,
  shared: Words<'plan'>,
): ComparedRow[] {
  return groups.map((group) => {
    const { key, name } = group;
    const named = { place: { kind, key }, label: name, sector: null, weight: null, weightCut: null };
    return groupRow(group, named, text, shared);
  });
}

export function objectiveRows(
  objectives: readonly ComparedObjective[],
  text: Words<'comparison'>,
  shared: Words<'plan'>,
): ComparedRow[] {
  return objectives.map((objective) => {
    const { code, weight, sector } = objective;
    const named: Name = {
      place: { kind: 'objective', key: code },
      label: memberName(objective),
      sector: sector.name,
      weight,
      weightCut: weightCutText(objective),
    };
    return groupRow({ ...objective, key: code }, named, text, shared);
  });
}

/** Indicators: as percent of their target on the axis, in their own unit as text. */
export function indicatorRows(indicators: readonly ComparedIndicator[], text: Words<'vocabulary'>): ComparedRow[] {
  return indicators.map((indicator) => {
    const { code, kind, unit, weight, attainment, objective, direction, directionInferred, comparison } = indicator;
    const { deviation: gap, status, ...compared } = comparison;
    // The bound is that of the definition in force, and says nothing of an earlier one.
    const polarity = { direction, directionInferred: directionInferred || attainment.state === 'REDEFINED' };
    const shown = { ...compared, ...polarity, kind, unit, attainment };
    return {
      key: code,
      place: { kind: 'indicator', key: code },
      label: memberName(indicator),
      sector: objective.sector.name,
      value: attainment.raw,
      attainment: attainment.value,
      valueText: attainmentText(attainment, text),
      bounds: null,
      boundsText: null,
      coverage: null,
      status,
      state: attainment.state,
      weight,
      weightCut: null,
      target: compared.target,
      targetText: targetText(shown, text),
      actual: compared.actual,
      actualText: actualText(shown, text),
      deviation: gap,
      deviationText: deviation(gap, kind, unit),
      easing: null,
    };
  });
}

/** What stands behind the result of a row, in one line: its raw values, or how much of it is measured. */
export function detailOf(row: ComparedRow, text: Words<'comparison'>, shared: Words<'plan'>): string | null {
  const { targetText: target, actualText: actual, coverage, boundsText: bounds } = row;
  if (target !== null && actual !== null)
    return row.state === 'SCORED' ? text.actualOf(actual, target) : text.aim(target);
  if (coverage === null || coverage >= 1 || bounds === null) return null;
  return row.value === null ? null : shared.score.measured(share(coverage));
}
