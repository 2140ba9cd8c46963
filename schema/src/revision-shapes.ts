import type { RevisionKind } from './vocabulary.js';

/** The fields that a decision may change beside what its kind says. */
export const revisedFields = [
  'title',
  'formula',
  'purpose',
  'target',
  'weight',
  'kind',
  'direction',
  'objective',
  'area',
  'sector',
] as const;
export type RevisedField = (typeof revisedFields)[number];

export interface RevisionShape {
  /** Whether the kind is about an indicator: it must name one, may name one, or names none. */
  readonly indicator: 'needed' | 'possible' | 'none';
  /** The field whose value changes: the kind needs the value after. Null = the values are words that no field holds. */
  readonly field: RevisedField | null;
  /** Whether the kind has a value before and a value after. */
  readonly values: readonly ('from' | 'to')[];
  /** What the kind may change besides, in the order of the form. */
  readonly fields: readonly RevisedField[];
}

const measured = ['target', 'formula', 'kind', 'direction', 'purpose', 'weight'] as const;

/** What each kind of revision consists of. */
export const revisionShapes: Readonly<Record<RevisionKind, RevisionShape>> = {
  TARGET_CHANGED: { indicator: 'needed', field: 'target', values: ['from', 'to'], fields: [] },
  TARGET_INSERTED: { indicator: 'needed', field: 'target', values: ['to'], fields: [] },
  INDICATOR_REDEFINED: { indicator: 'needed', field: 'title', values: ['from', 'to'], fields: measured },
  INDICATOR_ADDED: { indicator: 'needed', field: 'title', values: ['to'], fields: measured },
  INDICATOR_REMOVED: { indicator: 'needed', field: null, values: ['from'], fields: [] },
  INDICATOR_MOVED: { indicator: 'needed', field: null, values: [], fields: ['objective', 'weight'] },
  INDICATOR_WEIGHT_CHANGED: { indicator: 'needed', field: 'weight', values: ['from', 'to'], fields: [] },
  DIRECTION_CLARIFIED: { indicator: 'needed', field: 'direction', values: ['to'], fields: [] },
  OBJECTIVE_WEIGHT_CHANGED: { indicator: 'none', field: 'weight', values: ['from', 'to'], fields: [] },
  OBJECTIVE_ADDED: { indicator: 'none', field: 'title', values: ['to'], fields: ['area', 'sector', 'weight'] },
  OBJECTIVE_REMOVED: { indicator: 'none', field: null, values: ['from'], fields: [] },
  OBJECTIVE_MOVED: { indicator: 'none', field: null, values: [], fields: ['area', 'sector'] },
  PHASE_POSTPONED: { indicator: 'possible', field: null, values: ['from', 'to'], fields: [] },
  PHASE_REMOVED: { indicator: 'possible', field: null, values: ['from', 'to'], fields: [] },
  NEUTRALISED: { indicator: 'possible', field: null, values: [], fields: [] },
  OTHER: { indicator: 'possible', field: null, values: ['from', 'to'], fields: [] },
};

/** What a value is: a number, words, a direction, or a unit. */
export type ValueShape = 'number' | 'words' | 'direction' | 'kind';

const fieldShapes: Readonly<Record<string, ValueShape>> = {
  target: 'number',
  initialTarget: 'number',
  actual: 'number',
  weight: 'number',
  rangeMin: 'number',
  rangeMax: 'number',
  tolerance: 'number',
  kind: 'kind',
  direction: 'direction',
};

export function fieldShape(field: string): ValueShape {
  return fieldShapes[field] ?? 'words';
}

/** What the value before or after of a revision is; null where its kind has none. */
export function valueShape(kind: RevisionKind, side: 'from' | 'to'): ValueShape | null {
  const { field, values } = revisionShapes[kind];
  if (!values.includes(side)) return null;
  return field === null ? 'words' : fieldShape(field);
}
