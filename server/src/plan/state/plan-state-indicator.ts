import { targetParts } from '@traguardo/schema/canonical-target';
import { fieldsWith, valuesOf } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import type { Direction, IndicatorKind, ReportingFrequency } from '@traguardo/schema/vocabulary';
import { reportingFrequencyOf } from '../measure/reporting-frequency.js';
import { compareText, EARLIEST, statementAt, valueAt } from '../statement/history.js';
import type { SubjectHistory } from '../statement/history-index.js';
import { type IndicatorRequest, measureHistory } from '../statement/history-measure.js';
import type { StatedField } from '../statement/statement.js';
import { changeActs, type StateSource, shownCode, valuesAtMoments } from './plan-state-objective.js';

const VALUES = [
  ...fieldsWith(INDICATOR_FIELDS, 'stated', 'text'),
  ...fieldsWith(INDICATOR_FIELDS, 'stated', 'measure'),
  ...fieldsWith(INDICATOR_FIELDS, 'stated', 'list'),
] as const;

/** The stated texts, measures and lists; a target is null where it is no number. */
type IndicatorValues = Readonly<Record<(typeof VALUES)[number], string | null>>;

export interface IndicatorState extends IndicatorValues {
  readonly code: string;
  /** Code of its objective. */
  readonly objective: string;
  readonly kind: IndicatorKind;
  /** Null = not stated, or in words that name none. */
  readonly frequency: ReportingFrequency | null;
  readonly codeGenerated: boolean;
  readonly kindInferred: boolean;
  readonly direction: Direction;
  readonly directionInferred: boolean;
  /** The words of the target in force where a cell or a person states it; a decision is longer than its target. */
  readonly targetText: string | null;
  readonly targetDate: string | null;
  /** A target is printed, and what it means is not known. */
  readonly unclearTarget: boolean;
  /** The target of the earliest state; null also where an act added the indicator. */
  readonly initialTarget: string | null;
  readonly initialTargetDate: string | null;
  readonly initialRangeMin: string | null;
  readonly initialRangeMax: string | null;
  readonly initialUnclear: boolean;
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
  const printed = targetAt(subject, act, zeroConfirmed);
  const initial = targetAt(subject, EARLIEST, isZeroConfirmed(subject, EARLIEST));
  const [declaredMin, declaredMax] = [value('rangeMin'), value('rangeMax')];
  const isDeclared = declaredMin !== null || declaredMax !== null;
  return {
    code: subject.code,
    objective,
    ...valuesOf(VALUES, value),
    ...shownCode(subject, act),
    frequency: reportingFrequencyOf(value('frequency')),
    kind,
    kindInferred,
    direction,
    directionInferred,
    target: printed.number,
    targetText: printed.text,
    targetDate: printed.date,
    rangeMin: isDeclared ? declaredMin : printed.min,
    rangeMax: isDeclared ? declaredMax : printed.max,
    unclearTarget: printed.isUnclear && !isDeclared,
    initialTarget: initial.number,
    initialTargetDate: initial.date,
    initialRangeMin: isDeclared ? declaredMin : initial.min,
    initialRangeMax: isDeclared ? declaredMax : initial.max,
    initialUnclear: initial.isUnclear && !isDeclared,
    meaning: actNumber(value('meaning')),
    redefined: value('meaning') !== initialMeaning,
    neutralised: value('neutralised') === 'true',
    zeroConfirmed,
    zeroTarget: !zeroConfirmed && isZero(value('target')),
    source: { act: row.act, ...row.source },
  };
}

const LONGEST_TEXT = 200;

/** The target after an act by its parts. */
function targetAt(subject: SubjectHistory, act: number, zeroConfirmed: boolean) {
  const statement = statementAt(subject.history('target'), act);
  const canonical = effectiveTarget(statement?.value ?? null, zeroConfirmed);
  const parts = canonical === null ? null : targetParts(canonical);
  const words = statement?.source.text ?? '';
  return {
    ...(parts ?? { number: null, date: null, min: null, max: null }),
    text: words === '' || words.length > LONGEST_TEXT ? null : words,
    isUnclear: statement?.unread === true,
  };
}

type MeasureField = 'kind' | 'kindInferred' | 'direction' | 'directionInferred';

const NO_INITIAL_TARGET = {
  initialTarget: null,
  initialTargetDate: null,
  initialRangeMin: null,
  initialRangeMax: null,
  initialUnclear: false,
} as const satisfies Partial<IndicatorState>;

function withoutInitialTarget(states: readonly (IndicatorState | null)[]): (IndicatorState | null)[] {
  const corrected = new Map<IndicatorState, IndicatorState>();
  return states.map((state) => {
    if (state === null) return null;
    const known = corrected.get(state) ?? { ...state, ...NO_INITIAL_TARGET };
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
