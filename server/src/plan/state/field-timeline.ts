import { EARLIEST, type FieldHistory, sameValue, valueAt } from '../statement/history.js';
import { subjectHistories } from '../statement/history-index.js';
import type { StatedField, Statement } from '../statement/statement.js';
import { effectiveTarget, isZeroConfirmed } from './plan-state-indicator.js';

/** A value of a field from the end of act `atAct` on, with its statement. */
export interface TimelineEntry {
  readonly atAct: number;
  readonly value: string | null;
  readonly statement: Statement;
}

/**
 * The successive values of one field of one objective or indicator while it was in the plan, the earliest first.
 * `statements` are all statements about the subject, `acts` the ordinals of the loaded acts.
 */
export function fieldTimeline(
  statements: readonly Statement[],
  acts: readonly number[],
  field: StatedField,
): TimelineEntry[] {
  const { OBJECTIVE, INDICATOR } = subjectHistories(statements, acts);
  const [subject] = [...OBJECTIVE, ...INDICATOR];
  if (!subject) return [];
  const since = beginning(subject.history('exists'));
  const values = subject
    .history(field)
    .values.filter((_, index, all) => (all[index + 1]?.from ?? Number.POSITIVE_INFINITY) > since)
    .map(({ from, statement }) => ({
      atAct: Math.max(from, since),
      // A printed zero that counts as no target is no target in the history either.
      value: field === 'target' ? effectiveTarget(statement.value, isZeroConfirmed(subject, from)) : statement.value,
      statement,
    }));
  return values.filter(({ value }, index) => index === 0 || !sameValue(field, value, values[index - 1]?.value ?? null));
}

/** The act that added the subject to the plan; EARLIEST where the plan always had it. */
function beginning(exists: FieldHistory): number {
  return exists.values.find(({ from }) => valueAt(exists, from) === 'true')?.from ?? EARLIEST;
}
