import type { RevisionKind } from '../../plan/vocabulary.js';

/** The fields that a decision may change beside what its kind says. */
export const CHANGED_FIELDS = [
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

/** The kinds that change an indicator, and so must name one. */
export const OF_INDICATOR: ReadonlySet<RevisionKind> = new Set([
  'TARGET_CHANGED',
  'TARGET_INSERTED',
  'INDICATOR_REDEFINED',
  'INDICATOR_ADDED',
  'INDICATOR_REMOVED',
  'INDICATOR_MOVED',
  'INDICATOR_WEIGHT_CHANGED',
  'DIRECTION_CLARIFIED',
]);

/** The kinds that change an objective, and so name no indicator. */
export const OF_OBJECTIVE: ReadonlySet<RevisionKind> = new Set([
  'OBJECTIVE_WEIGHT_CHANGED',
  'OBJECTIVE_ADDED',
  'OBJECTIVE_REMOVED',
  'OBJECTIVE_MOVED',
]);

/** What `from` and `to` are of, where they are not texts: these kinds need a new value. */
export const VALUE_OF: Partial<Record<RevisionKind, 'target' | 'weight' | 'direction'>> = {
  TARGET_CHANGED: 'target',
  TARGET_INSERTED: 'target',
  INDICATOR_WEIGHT_CHANGED: 'weight',
  OBJECTIVE_WEIGHT_CHANGED: 'weight',
  DIRECTION_CLARIFIED: 'direction',
};

/** What a change of a kind may change besides `from` and `to`; kinds that are not here change no other field. */
export const FIELDS_OF: Partial<Record<RevisionKind, readonly (typeof CHANGED_FIELDS)[number][]>> = {
  INDICATOR_REDEFINED: ['formula', 'purpose', 'target', 'weight', 'kind', 'direction'],
  INDICATOR_ADDED: ['formula', 'purpose', 'target', 'weight', 'kind', 'direction'],
  INDICATOR_MOVED: ['objective', 'weight'],
  OBJECTIVE_ADDED: ['area', 'sector', 'weight'],
  OBJECTIVE_MOVED: ['area', 'sector'],
};
