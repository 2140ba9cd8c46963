import type { IndicatorState } from '../plan/state/plan-state-indicator.js';
import type { ExactEasing } from './easing.js';
import type { ExactIndicatorScore } from './indicator-score.js';
import type { ExactScore } from './score.js';

/** The result of an objective before rounding. */
export interface ExactObjective {
  readonly current: ExactScore;
  readonly initial: ExactScore;
  readonly easing: ExactEasing;
  readonly indicators: readonly ExactIndicatorScore[];
}

/**
 * The scores of other states of the same timeline, with the same readings and policy. Most acts leave most indicators
 * unchanged, so scoring all states costs little more than scoring one.
 */
export interface KnownScores {
  readonly indicators: Map<
    string,
    { readonly indicator: IndicatorState; readonly measuresThis: boolean; readonly score: ExactIndicatorScore }
  >;
  readonly objectives: Map<string, ExactObjective>;
}

export function emptyKnownScores(): KnownScores {
  return { indicators: new Map(), objectives: new Map() };
}

/** The known score of an indicator with equal inputs, else a new one. */
export function knownIndicator(
  { indicators }: KnownScores,
  indicator: IndicatorState,
  measuresThis: boolean,
  make: () => ExactIndicatorScore,
): ExactIndicatorScore {
  const known = indicators.get(indicator.code);
  if (known !== undefined && known.measuresThis === measuresThis && hasEqualInputs(known.indicator, indicator)) {
    return known.score;
  }
  const score = make();
  indicators.set(indicator.code, { indicator, measuresThis, score });
  return score;
}

/** The known score of an objective whose indicators all have known scores, else a new one. */
export function knownObjective(
  { objectives }: KnownScores,
  code: string,
  indicators: readonly ExactIndicatorScore[],
  make: () => ExactObjective,
): ExactObjective {
  const known = objectives.get(code);
  const isSame =
    known?.indicators.length === indicators.length &&
    known.indicators.every((score, index) => score === indicators[index]);
  if (known !== undefined && isSame) return known;
  const made = make();
  objectives.set(code, made);
  return made;
}

function hasEqualInputs(a: IndicatorState, b: IndicatorState): boolean {
  return (
    a === b ||
    (a.kind === b.kind &&
      a.direction === b.direction &&
      a.weight === b.weight &&
      a.target === b.target &&
      a.initialTarget === b.initialTarget &&
      a.targetDate === b.targetDate &&
      a.initialTargetDate === b.initialTargetDate &&
      a.initialRangeMin === b.initialRangeMin &&
      a.initialRangeMax === b.initialRangeMax &&
      a.unclearTarget === b.unclearTarget &&
      a.initialUnclear === b.initialUnclear &&
      a.redefined === b.redefined &&
      a.neutralised === b.neutralised &&
      a.rangeMin === b.rangeMin &&
      a.rangeMax === b.rangeMax &&
      a.tolerance === b.tolerance &&
      a.zeroConfirmed === b.zeroConfirmed)
  );
}
