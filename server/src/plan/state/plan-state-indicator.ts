import { fieldsWith, valuesOf } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import type { Direction, IndicatorKind } from '@traguardo/schema/vocabulary';
import { compareText, EARLIEST, statementAt, valueAt } from '../statement/history.js';
import type { SubjectHistory } from '../statement/history-index.js';
import { type IndicatorRequest, measureHistory } from '../statement/history-measure.js';
import type { StatedField } from '../statement/statement.js';
import { changeActs, type StateSource, valuesAtMoments } from './plan-state-objective.js';

const VALUES = [
  ...fieldsWith(INDICATOR_FIELDS, 'stated', 'text'),
  ...fieldsWith(INDICATOR_FIELDS, 'stated', 'measure'),
] as const;

/** The stated texts and measures; a target is null where there is none. */
type IndicatorValues = Readonly<Record<(typeof VALUES)[number], string | null>>;

export interface IndicatorState extends IndicatorValues {
  readonly code: string;
  /** Code of its objective. */
  readonly objective: string;
  readonly kind: IndicatorKind;
  readonly kindInferred: boolean;
  readonly direction: Direction;
  readonly directionInferred: boolean;
  /** The target of the earliest state; null also where an act added the indicator. */
  readonly initialTarget: string | null;
  /** Ordinal of the last act that redefined it; null = none is known. */
  readonly meaning: number | null;
  /** Whether its definition differs from the one in the earliest state. */
  readonly redefined: boolean;
  readonly neutralised: boolean;
  /** A person has confirmed that a printed target of zero is the target. */
  readonly zeroConfirmed: boolean;
  /** A target of zero is printed and not confirmed by a person: it counts as no target. */
  readonly zeroTarget: boolean;
  readonly source: StateSource;
}

const STATED: readonly StatedField[] = ['exists', ...fieldsWith(INDICATOR_FIELDS, 'stated')];

/**
 * The indicator at each moment; null where it, or its objective, is not in the plan. `presentObjectives` contains the
 * codes of the objectives in the plan at each moment.
 */
export function indicatorTimeline(
  subject: SubjectHistory,
  moments: readonly number[],
  presentObjectives: readonly ReadonlySet<string>[],
  requests: readonly IndicatorRequest[],
): (IndicatorState | null)[] {
  const measures = measureHistory(subject, sortedRequests(requests));
  const changedAt = [...changeActs(subject, STATED), ...measures.map(({ from }) => from)];
  const states = valuesAtMoments(moments, changedAt, (act) => {
    const measure = measures.findLast(({ from }) => from <= act);
    return measure === undefined ? null : indicatorState(subject, act, measure);
  }).map((state, moment) => (state !== null && presentObjectives[moment]?.has(state.objective) ? state : null));
  // An indicator that the plan had not at first had no target then, whatever later statements say of it.
  return states[0] === null ? withoutInitialTarget(states) : states;
}

function indicatorState(
  subject: SubjectHistory,
  act: number,
  { kind, kindInferred, direction, directionInferred }: Pick<IndicatorState, MeasureField>,
): IndicatorState | null {
  const value = (field: StatedField) => valueAt(subject.history(field), act);
  const row = statementAt(subject.history('exists'), act);
  const objective = value('objective');
  if (row === null || row.value !== 'true' || objective === null) return null;
  const initialMeaning = valueAt(subject.history('meaning'), EARLIEST);
  const zeroConfirmed = value('zeroConfirmed') === 'true';
  const printed = value('target');
  return {
    code: subject.code,
    objective,
    ...valuesOf(VALUES, value),
    kind,
    kindInferred,
    direction,
    directionInferred,
    target: effectiveTarget(printed, zeroConfirmed),
    initialTarget: effectiveTarget(valueAt(subject.history('target'), EARLIEST), isZeroConfirmed(subject, EARLIEST)),
    meaning: actNumber(value('meaning')),
    redefined: value('meaning') !== initialMeaning,
    neutralised: value('neutralised') === 'true',
    zeroConfirmed,
    zeroTarget: !zeroConfirmed && isZero(printed),
    source: { act: row.act, ...row.source },
  };
}

type MeasureField = 'kind' | 'kindInferred' | 'direction' | 'directionInferred';

function withoutInitialTarget(states: readonly (IndicatorState | null)[]): (IndicatorState | null)[] {
  const corrected = new Map<IndicatorState, IndicatorState>();
  return states.map((state) => {
    if (state === null) return null;
    const known = corrected.get(state) ?? { ...state, initialTarget: null };
    corrected.set(state, known);
    return known;
  });
}

/** A printed zero usually means "no target", so it counts as none until a person confirms it. */
export function effectiveTarget(printed: string | null, zeroConfirmed: boolean): string | null {
  return isZero(printed) && !zeroConfirmed ? null : printed;
}

/** Whether a person has confirmed by act `act` that a printed target of zero is the target. */
export function isZeroConfirmed(subject: SubjectHistory, act: number): boolean {
  return valueAt(subject.history('zeroConfirmed'), act) === 'true';
}

/** Whether a number is known and is zero. */
export function isZero(printed: string | null): boolean {
  return printed !== null && /^-?0+(?:\.0+)?$/.test(printed);
}

function actNumber(meaning: string | null): number | null {
  return meaning === null ? null : Number.parseInt(meaning, 10);
}

/** By act, then by words, so that the order of the input has no effect. */
function sortedRequests(requests: readonly IndicatorRequest[]): IndicatorRequest[] {
  return [...requests].sort((a, b) => a.act - b.act || compareText(a.text, b.text));
}
