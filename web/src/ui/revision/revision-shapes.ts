import type { RevisionKind } from '#gql';

/** What a value is: a number, words, a direction, or a unit. */
export type ValueShape = 'number' | 'words' | 'direction' | 'kind';

type RevisionShape = {
  /** Whether the kind speaks of an indicator. */
  indicator: 'needed' | 'possible' | 'none';
  /** The value before and after; null where the kind has none. */
  from: ValueShape | null;
  to: ValueShape | null;
  /** Whether there is no such revision without the value after. */
  needsTo: boolean;
  fields: readonly string[];
};

const shape = (
  indicator: RevisionShape['indicator'],
  from: ValueShape | null,
  to: ValueShape | null,
  needsTo: boolean,
  fields: readonly string[] = [],
): RevisionShape => ({ indicator, from, to, needsTo, fields });

/** What each kind of revision consists of. */
export const revisionShapes: Readonly<Record<RevisionKind, RevisionShape>> = {
  TARGET_CHANGED: shape('needed', 'number', 'number', true),
  TARGET_INSERTED: shape('needed', null, 'number', true),
  INDICATOR_REDEFINED: shape('needed', 'words', 'words', true, [
    'target',
    'formula',
    'kind',
    'direction',
    'purpose',
    'weight',
  ]),
  INDICATOR_ADDED: shape('needed', null, 'words', true, ['target', 'weight', 'formula', 'kind', 'direction']),
  INDICATOR_REMOVED: shape('needed', 'words', null, false),
  INDICATOR_MOVED: shape('needed', null, null, false, ['objective', 'weight']),
  INDICATOR_WEIGHT_CHANGED: shape('needed', 'number', 'number', true),
  DIRECTION_CLARIFIED: shape('needed', null, 'direction', true),
  OBJECTIVE_WEIGHT_CHANGED: shape('none', 'number', 'number', true),
  OBJECTIVE_ADDED: shape('none', null, 'words', true, ['area', 'sector', 'weight']),
  OBJECTIVE_REMOVED: shape('none', 'words', null, false),
  OBJECTIVE_MOVED: shape('none', null, null, false, ['area', 'sector']),
  PHASE_POSTPONED: shape('possible', 'words', 'words', false),
  PHASE_REMOVED: shape('possible', 'words', 'words', false),
  NEUTRALISED: shape('possible', null, null, false),
  OTHER: shape('possible', 'words', 'words', false),
};

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
