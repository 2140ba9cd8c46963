import { fieldsWith, valuesOf } from '@traguardo/schema/fields/field-descriptor';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import { groupKey } from '../natural-key.js';
import { EARLIEST, type FieldValue, statementAt, valueAt } from '../statement/history.js';
import type { SubjectHistory } from '../statement/history-index.js';
import type { StatedField, StatementSource } from '../statement/statement.js';

/** Act, line and words of the latest row about the subject. */
export interface StateSource extends StatementSource {
  readonly act: number;
}

const VALUES = [
  ...fieldsWith(OBJECTIVE_FIELDS, 'stated', 'text'),
  ...fieldsWith(OBJECTIVE_FIELDS, 'stated', 'measure'),
] as const;

/** The stated texts and measures; a weight is null where it is unknown. */
type ObjectiveValues = Readonly<Record<(typeof VALUES)[number], string | null>>;

export interface ObjectiveState extends ObjectiveValues {
  readonly code: string;
  /** Keys; those of UNSTATED_AREA and UNSTATED_SECTOR where no document states them. */
  readonly area: string;
  readonly sector: string;
  /** The contributing sectors as they are stated; the state of the plan has their keys. */
  readonly contributors: string | null;
  readonly initialWeight: string | null;
  readonly codeGenerated: boolean;
  readonly source: StateSource;
}

/** The area and sector of an objective where no document states them: shown as such, never guessed. */
export const UNSTATED_AREA = 'Area non indicata';
export const UNSTATED_SECTOR = 'Settore non indicato';

const STATED: readonly StatedField[] = ['exists', ...fieldsWith(OBJECTIVE_FIELDS, 'stated')];

/** The objective at each moment; null where it is not in the plan. Moments without a change share one object. */
export function objectiveTimeline(subject: SubjectHistory, moments: readonly number[]): (ObjectiveState | null)[] {
  const initialWeight = isPresent(subject, EARLIEST) ? valueAt(subject.history('weight'), EARLIEST) : null;
  return valuesAtMoments(moments, changeActs(subject, STATED), (act) => {
    const row = statementAt(subject.history('exists'), act);
    if (row === null || row.value !== 'true') return null;
    const value = (field: StatedField) => valueAt(subject.history(field), act);
    return {
      code: subject.code,
      area: groupKey(value('area') ?? UNSTATED_AREA),
      sector: groupKey(value('sector') ?? UNSTATED_SECTOR),
      ...valuesOf(VALUES, value),
      ...shownCode(subject, act),
      contributors: value('contributors'),
      initialWeight,
      source: { act: row.act, ...row.source },
    };
  });
}

/** The code that documents print: the plan's own, or where that is a generated one, the printed one or none. */
export function shownCode(subject: SubjectHistory, act: number) {
  const codeGenerated = valueAt(subject.history('codeGenerated'), act) === 'true';
  return { codeGenerated, printedCode: codeGenerated ? valueAt(subject.history('printedCode'), act) : subject.code };
}

/** Acts at which one of the fields gets a value. */
export function changeActs(subject: SubjectHistory, fields: readonly StatedField[]): number[] {
  return fields.flatMap((field) => subject.history(field).values.map(({ from }: FieldValue) => from));
}

/** One value for each moment, computed again only at a change. */
export function valuesAtMoments<T>(
  moments: readonly number[],
  changedAt: readonly number[],
  make: (act: number) => T,
): T[] {
  const changed = new Set(changedAt);
  const timeline: T[] = [];
  for (const [index, act] of moments.entries()) {
    const last = timeline[index - 1];
    timeline.push(last === undefined || changed.has(act) ? make(act) : last);
  }
  return timeline;
}

function isPresent(subject: SubjectHistory, act: number): boolean {
  return valueAt(subject.history('exists'), act) === 'true';
}
