import { fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';
import { naturalOrder } from '../natural-key.js';
import { type PhaseKey, phaseKeyOf } from '../phase-code.js';
import { compareText, EARLIEST, statementAt, valueAt } from '../statement/history.js';
import type { SubjectHistory } from '../statement/history-index.js';
import type { StatedField } from '../statement/statement.js';
import { changeActs, type StateSource, valuesAtMoments } from './plan-state-objective.js';

/** A phase of an objective after an act: what was planned, never how far it is. */
export interface PhaseState extends PhaseKey {
  readonly title: string;
  /** Days in ISO 8601; null = unknown. */
  readonly start: string | null;
  readonly due: string | null;
  /** The day before every variation. */
  readonly initialDue: string | null;
  readonly weight: string | null;
  /** An act removed it: it stays visible. */
  readonly removed: boolean;
  /** The other keys under which decisions name it. */
  readonly names: readonly string[];
  /** Its latest row, or the decision that added or removed it. */
  readonly source: StateSource;
}

const STATED: readonly StatedField[] = ['exists', ...fieldsWith(PHASE_FIELDS, 'stated')];

/**
 * The phase at each moment; null before an act adds it, and where its objective is not in the plan.
 * `presentObjectives` contains the codes of the objectives in the plan at each moment.
 */
export function phaseTimeline(
  subject: SubjectHistory,
  moments: readonly number[],
  presentObjectives: readonly ReadonlySet<string>[],
): (PhaseState | null)[] {
  const exists = subject.history('exists');
  const since = exists.values.find(({ statement }) => statement.value === 'true')?.from;
  if (since === undefined) return moments.map(() => null);
  const { objective, key } = phaseKeyOf(subject.code);
  const names = namesOf(subject);
  return valuesAtMoments(moments, changeActs(subject, STATED), (act): PhaseState | null => {
    const row = statementAt(exists, act);
    if (row === null || act < since) return null;
    const value = (field: StatedField, at = act) => valueAt(subject.history(field), at);
    return {
      objective,
      key,
      title: value('title') ?? key.replaceAll('-', ' '),
      start: value('start'),
      due: value('due'),
      initialDue: value('due', Math.max(since, EARLIEST)),
      weight: value('weight'),
      removed: row.value !== 'true',
      names,
      source: { act: row.act, ...row.source },
    };
  }).map((state, moment) => (state !== null && presentObjectives[moment]?.has(objective) ? state : null));
}

function namesOf(subject: SubjectHistory): string[] {
  const named = [...subject.fields()].flatMap((field) => subject.statements(field)).flatMap(({ named }) => named ?? []);
  return [...new Set(named)].map((code) => phaseKeyOf(code).key).sort();
}

/** In the order in which they are due, those without a day last; then by objective and title. */
export function phasesInOrder(phases: readonly PhaseState[]): PhaseState[] {
  return [...phases].sort(
    (a, b) =>
      compareDays(a.due, b.due) ||
      compareDays(a.start, b.start) ||
      compareText(naturalOrder(a.objective), naturalOrder(b.objective)) ||
      compareText(a.key, b.key),
  );
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
