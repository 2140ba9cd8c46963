import { deviation, difference, measure, percent } from '#format';
import type { AttainmentState, IndicatorStatus } from '#gql';
import type { PercentRow } from '#ui/chart/score-mark.js';
import { boundsText } from '#ui/chart/score-rows.js';
import type { ScorePartsFragment } from '#ui/parts.generated.js';
import type { Place } from '#ui/place-link.js';
import { attainmentText } from '#ui/plan/attainment-text.js';
import { actualText, targetText } from '#ui/plan/target-text.js';
import { weightCutText } from '#ui/plan/weight-chip.js';
import type { Words } from '#words/words.js';
import type {
  ComparisonAreasQuery,
  ComparisonIndicatorsQuery,
  ComparisonObjectivesQuery,
} from './comparison.generated.js';

/** One row of the comparison: target, result, and their difference. */
export type ComparedRow = Omit<PercentRow, 'detail'> & {
  /** Key or code: the same in every state of the plan. */
  key: string;
  /** Preventivo: 100 for groups, whose targets have different units. */
  target: number | null;
  targetText: string;
  /** Consuntivo, in the unit of the target. */
  actual: number | null;
  actualText: string;
  deviation: number | null;
  deviationText: string;
  /** The reason why there is no number; null for groups. */
  state: AttainmentState | null;
  /** Null for indicators. */
  boundsText: string | null;
  /** Null = nothing comparable, or an indicator, whose target is compared directly. */
  easing: number | null;
  weight: number | null;
};

type Areas = NonNullable<ComparisonAreasQuery['plan']>['areas'];
export type ComparedObjective = NonNullable<ComparisonObjectivesQuery['plan']>['objectives']['nodes'][number];
export type ComparedIndicator = NonNullable<ComparisonIndicatorsQuery['plan']>['indicators']['nodes'][number];
export type ComparedValues = NonNullable<ComparisonIndicatorsQuery['plan']>['comparison'][number];
type Statuses = readonly { key: string; status: IndicatorStatus | null }[];

type Group = { key: string; score: ScorePartsFragment; easing: { value: number | null } };
type Name = { place: Place; label: string; weight: number | null; weightCut: string | null };

function groupRow(
  { key, score, easing }: Group,
  name: Name,
  statuses: Statuses,
  text: Words<'comparison'>,
  shared: Words<'plan'>,
): ComparedRow {
  const { value, lowerBound, upperBound, coverage } = score;
  const gap = value === null ? null : value - 100;
  return {
    ...name,
    key,
    value,
    valueText: percent(value),
    bounds: lowerBound === null || upperBound === null ? null : [lowerBound, upperBound],
    boundsText: boundsText(score, shared.score.rangeInTable),
    coverage,
    status: statuses.find((found) => found.key === key)?.status ?? null,
    target: 100,
    targetText: measure(100, 'PERCENT'),
    actual: value,
    actualText: percent(value),
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
  statuses: Statuses,
  text: Words<'comparison'>,
  shared: Words<'plan'>,
): ComparedRow[] {
  return groups.map((group) => {
    const place: Place = { kind, key: group.key };
    return groupRow(group, { place, label: group.name, weight: null, weightCut: null }, statuses, text, shared);
  });
}

export function objectiveRows(
  objectives: readonly ComparedObjective[],
  statuses: Statuses,
  text: Words<'comparison'>,
  shared: Words<'plan'>,
): ComparedRow[] {
  return objectives.map((objective) => {
    const { code, title, weight } = objective;
    const place: Place = { kind: 'objective', key: code };
    const weightCut = weightCutText(objective);
    return groupRow(
      { ...objective, key: code },
      { place, label: `${code} ${title}`, weight, weightCut },
      statuses,
      text,
      shared,
    );
  });
}

const NOT_COMPARED = {
  target: null,
  targetDate: null,
  rangeMin: null,
  rangeMax: null,
  actual: null,
  actualDate: null,
  deviation: null,
  status: null,
};

/** Indicators: as percent of their target on the axis, in their own unit as text. */
export function indicatorRows(
  indicators: readonly ComparedIndicator[],
  values: readonly ComparedValues[],
  text: Words<'vocabulary'>,
): ComparedRow[] {
  const found = new Map(values.map((value) => [value.key, value]));
  return indicators.map(({ code, title, kind, unit, weight, attainment, objective, direction, directionInferred }) => {
    const { deviation: gap, status, ...compared } = found.get(code) ?? NOT_COMPARED;
    // The bound is that of the definition in force, and says nothing of an earlier one.
    const polarity = { direction, directionInferred: directionInferred || attainment.state === 'REDEFINED' };
    const shown = { ...compared, ...polarity, kind, unit, attainment };
    return {
      key: code,
      place: { kind: 'indicator', key: code },
      label: `${code} ${title}`,
      value: attainment.raw,
      valueText: attainmentText(attainment, text),
      bounds: null,
      boundsText: null,
      coverage: null,
      status,
      weight,
      weightCut: weightCutText(objective),
      target: compared.target,
      targetText: targetText(shown, text),
      actual: compared.actual,
      actualText: actualText(shown, text),
      deviation: gap,
      deviationText: deviation(gap, kind, unit),
      easing: null,
      state: attainment.state,
    };
  });
}
