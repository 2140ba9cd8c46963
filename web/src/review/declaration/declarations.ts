import { canonicalNumber, possibleMeanings } from '@traguardo/schema/italian-number';
import type { Direction, IndicatorKind, ObjectiveWeightInput } from '#gql';
import type {
  ConfirmZeroTargetMutationVariables,
  SetIndicatorReadingMutationVariables,
} from '../review-writes.generated.js';
import type { ReviewedIndicator, ReviewedObjective } from '../reviewed-plan.js';

export type Declaration = ReviewedObjective['declarations'][number];

/** A declaration of a field at an act, oldest first in the list; null = none, or withdrawn. */
function statedAt(declarations: readonly Declaration[], field: string, act: number): Declaration | null {
  const latest = declarations.findLast((stated) => stated.field === field && stated.act === act);
  return latest === undefined || latest.value === null ? null : latest;
}

/** The declaration in force for a field: that of the latest act. */
export function declarationOf(declarations: readonly Declaration[], field: string): Declaration | null {
  const acts = [...new Set(declarations.map(({ act }) => act))].sort((one, other) => other - one);
  return acts.map((act) => statedAt(declarations, field, act)).find((stated) => stated !== null) ?? null;
}

/** A canonical number as the API expects it; null = none. */
export function asFloat(canonical: string | null): number | null {
  return canonical === null ? null : Number.parseFloat(canonical);
}

const oneOf = <Value extends string>(values: readonly Value[], given: string | null): Value | null =>
  values.find((value) => value === given) ?? null;
export const kinds = ['NUMBER', 'PERCENT', 'BINARY'] as const satisfies readonly IndicatorKind[];
export const directions = ['HIGHER', 'LOWER', 'RANGE'] as const satisfies readonly Direction[];

/** The input that restores the previous declaration of an objective's weight at that act. */
export function weightBefore(
  { code, declarations }: Pick<ReviewedObjective, 'code' | 'declarations'>,
  { act, source }: Pick<ObjectiveWeightInput, 'act' | 'source'>,
): ObjectiveWeightInput {
  const stated = statedAt(declarations, 'weight', act);
  return { objective: code, act, weight: asFloat(stated?.value ?? null), source: stated?.source ?? source };
}

/** Unit, direction and limits of an indicator, as typed. */
export type ReadingDraft = {
  kind: IndicatorKind;
  direction: Direction;
  rangeMin: string;
  rangeMax: string;
  tolerance: string;
};

/** The problem of a limit; `asked`: it is ambiguous. */
export type ReadingProblem = 'number' | 'order' | 'asked';

type Range = { rangeMin: number | null; rangeMax: number | null; tolerance: number | null };
type Subject = { municipality: string; year: number; source: string };

const limits = ['rangeMin', 'rangeMax', 'tolerance'] as const;

/** The limits of an interval, or the problem of each. An interval needs one limit at least. */
function rangeOf(draft: ReadingDraft): { range: Range; problems: Readonly<Record<string, ReadingProblem>> } {
  const none = { rangeMin: null, rangeMax: null, tolerance: null };
  if (draft.direction !== 'RANGE') return { range: none, problems: {} };
  const typed = (name: (typeof limits)[number]) => draft[name].trim();
  const values = Object.fromEntries(limits.map((name) => [name, asFloat(canonicalNumber(typed(name)))]));
  const range: Range = {
    rangeMin: values.rangeMin ?? null,
    rangeMax: values.rangeMax ?? null,
    tolerance: values.tolerance ?? null,
  };
  const unread = limits.filter((name) => typed(name) !== '' && range[name] === null);
  const negative = range.tolerance !== null && range.tolerance < 0 ? ['tolerance'] : [];
  const noLimit = typed('rangeMin') === '' && typed('rangeMax') === '' ? ['rangeMin'] : [];
  const crossed = range.rangeMin !== null && range.rangeMax !== null && range.rangeMin > range.rangeMax;
  return {
    range,
    problems: {
      ...Object.fromEntries([...unread, ...negative, ...noLimit].map((name) => [name, 'number' as const])),
      ...Object.fromEntries(
        limits.filter((name) => possibleMeanings(typed(name)).length > 0).map((name) => [name, 'asked' as const]),
      ),
      ...(crossed ? { rangeMin: 'order' as const } : {}),
    },
  };
}

/** The declaration of a draft. Limits are included only where there are any to set or to withdraw. */
export function readingInput(
  indicator: ReviewedIndicator,
  draft: ReadingDraft,
  subject: Subject,
): { variables: SetIndicatorReadingMutationVariables; problems: Readonly<Record<string, ReadingProblem>> } {
  const { range, problems } = rangeOf(draft);
  const named = limits.filter((name) => draft.direction === 'RANGE' || indicator[name] !== null);
  return {
    variables: {
      ...subject,
      indicator: indicator.code,
      kind: draft.kind,
      direction: draft.direction,
      ...Object.fromEntries(named.map((name) => [name, range[name]])),
    },
    problems,
  };
}

/**
 * The input that restores unit, direction and limits of an indicator: each declared field, as it was declared before.
 */
export function readingBefore(
  { declarations }: Pick<ReviewedIndicator, 'declarations'>,
  variables: SetIndicatorReadingMutationVariables,
  latestAct: number,
): SetIndicatorReadingMutationVariables {
  const stated = (field: string) => statedAt(declarations, field, latestAct)?.value ?? null;
  const named = limits.filter((name) => name in variables);
  return {
    municipality: variables.municipality,
    year: variables.year,
    indicator: variables.indicator,
    source: variables.source,
    kind: oneOf(kinds, stated('kind')),
    direction: oneOf(directions, stated('direction')),
    ...Object.fromEntries(named.map((name) => [name, asFloat(stated(name))])),
  };
}

/** The input that withdraws or restores the confirmation of a zero. */
export function zeroBefore(
  { declarations }: Pick<ReviewedIndicator, 'declarations'>,
  variables: ConfirmZeroTargetMutationVariables,
  latestAct: number,
): ConfirmZeroTargetMutationVariables {
  const { direction, confirmed, ...same } = variables;
  const before = oneOf(directions, statedAt(declarations, 'direction', latestAct)?.value ?? null);
  return { ...same, confirmed: !confirmed, ...(direction === undefined ? {} : { direction: before }) };
}
