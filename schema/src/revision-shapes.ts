import { type FieldsWith, fieldsWith } from './fields/field-descriptor.js';
import { INDICATOR_FIELDS } from './fields/indicator-fields.js';
import { OBJECTIVE_FIELDS } from './fields/objective-fields.js';
import { PHASE_FIELDS } from './fields/phase-fields.js';
import type { RevisionKind } from './vocabulary.js';

/** The fields that a decision may change: the main fields of its kind, and additional ones. */
export type RevisedField =
  | 'title'
  | 'objective'
  | FieldsWith<typeof INDICATOR_FIELDS, 'revised'>
  | FieldsWith<typeof OBJECTIVE_FIELDS, 'revised'>
  | FieldsWith<typeof PHASE_FIELDS, 'revised'>;

const ofIndicator = fieldsWith(INDICATOR_FIELDS, 'revised');
const ofObjective = fieldsWith(OBJECTIVE_FIELDS, 'revised');
const ofPhase = fieldsWith(PHASE_FIELDS, 'revised');

export const revisedFields: readonly RevisedField[] = [
  ...new Set<RevisedField>(['title', ...ofIndicator, 'objective', ...ofObjective, ...ofPhase]),
];

export interface RevisionShape {
  /** Whether the kind concerns an indicator: it must name one, may name one, or names none. */
  readonly indicator: 'needed' | 'possible' | 'none';
  /** The field whose value changes: the kind needs the value after. Null = the values are words that belong to no
   *  field. */
  readonly field: RevisedField | null;
  /** Whether the value before is the title of the phase that the kind changes. */
  readonly ofPhase?: true;
  /** Whether the kind has a value before and a value after. */
  readonly values: readonly ('from' | 'to')[];
  /** The additional fields that the kind may change, in the order of the form. */
  readonly fields: readonly RevisedField[];
}

/** The definition of an indicator in the order of the form: the most frequent changes come first. */
const definition = ['target', ...ofIndicator.filter((field) => field !== 'target')] as const;

/** The parts of each kind of revision. */
export const revisionShapes: Readonly<Record<RevisionKind, RevisionShape>> = {
  TARGET_CHANGED: { indicator: 'needed', field: 'target', values: ['from', 'to'], fields: [] },
  TARGET_INSERTED: { indicator: 'needed', field: 'target', values: ['to'], fields: [] },
  INDICATOR_REDEFINED: { indicator: 'needed', field: 'title', values: ['from', 'to'], fields: definition },
  INDICATOR_ADDED: { indicator: 'needed', field: 'title', values: ['to'], fields: definition },
  INDICATOR_REMOVED: { indicator: 'needed', field: null, values: ['from'], fields: [] },
  INDICATOR_MOVED: { indicator: 'needed', field: null, values: [], fields: ['objective', 'weight'] },
  INDICATOR_WEIGHT_CHANGED: { indicator: 'needed', field: 'weight', values: ['from', 'to'], fields: [] },
  DIRECTION_CLARIFIED: { indicator: 'needed', field: 'direction', values: ['to'], fields: [] },
  OBJECTIVE_WEIGHT_CHANGED: { indicator: 'none', field: 'weight', values: ['from', 'to'], fields: [] },
  OBJECTIVE_ADDED: { indicator: 'none', field: 'title', values: ['to'], fields: ofObjective },
  OBJECTIVE_REMOVED: { indicator: 'none', field: null, values: ['from'], fields: [] },
  OBJECTIVE_MOVED: { indicator: 'none', field: null, values: [], fields: ['area', 'sector'] },
  PHASE_POSTPONED: { indicator: 'possible', field: 'due', ofPhase: true, values: ['from', 'to'], fields: [] },
  PHASE_REMOVED: { indicator: 'possible', field: null, ofPhase: true, values: ['from'], fields: [] },
  PHASE_ADDED: { indicator: 'possible', field: 'title', values: ['to'], fields: ofPhase },
  NEUTRALISED: { indicator: 'possible', field: null, values: [], fields: [] },
  OTHER: { indicator: 'possible', field: null, values: ['from', 'to'], fields: [] },
};

/** The type of a value: a number, a target (a number, a day or a range), a day, words, a direction, or a unit. */
export type ValueShape = 'number' | 'target' | 'day' | 'words' | 'direction' | 'kind';

const MEASURES: ReadonlySet<string> = new Set([
  'actual',
  ...fieldsWith(INDICATOR_FIELDS, 'shape', 'measure'),
  ...fieldsWith(OBJECTIVE_FIELDS, 'shape', 'measure'),
  ...fieldsWith(PHASE_FIELDS, 'shape', 'measure'),
]);
const DAYS: ReadonlySet<string> = new Set(fieldsWith(PHASE_FIELDS, 'shape', 'day'));

/** The shape of a field's values; a field without a descriptor contains words. */
export function fieldShape(field: string): ValueShape {
  if (field === 'kind' || field === 'direction' || field === 'target') return field;
  if (DAYS.has(field)) return 'day';
  return MEASURES.has(field) ? 'number' : 'words';
}

/** The shape of a revision's value before or after; null where its kind has none. */
export function valueShape(kind: RevisionKind, side: 'from' | 'to'): ValueShape | null {
  const { field, values, ofPhase } = revisionShapes[kind];
  if (!values.includes(side)) return null;
  return field === null || (ofPhase === true && side === 'from') ? 'words' : fieldShape(field);
}
