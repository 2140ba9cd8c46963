/**
 * The closed vocabularies of the plan, shared by importer, history, scoring, database and API.
 * The names are the public ones of the GraphQL schema.
 */

export const AREA_KINDS = ['STRATEGIC', 'MANAGEMENT'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export const INDICATOR_KINDS = ['NUMBER', 'PERCENT', 'BINARY'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const DIRECTIONS = ['HIGHER', 'LOWER', 'RANGE'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const DECISION_OUTCOMES = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DEFERRED', 'CLARIFIED', 'NONE'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

export const REVISION_KINDS = [
  'TARGET_CHANGED',
  'TARGET_INSERTED',
  'INDICATOR_REDEFINED',
  'INDICATOR_ADDED',
  'INDICATOR_REMOVED',
  'INDICATOR_MOVED',
  'INDICATOR_WEIGHT_CHANGED',
  'DIRECTION_CLARIFIED',
  'OBJECTIVE_WEIGHT_CHANGED',
  'OBJECTIVE_ADDED',
  'OBJECTIVE_REMOVED',
  'OBJECTIVE_MOVED',
  'PHASE_POSTPONED',
  'PHASE_REMOVED',
  'NEUTRALISED',
  'OTHER',
] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** Who wanted a change: the sector that asked for it, or the Nucleo di Valutazione of its own motion (*d'ufficio*). */
export const INITIATIVES = ['SECTOR', 'BOARD'] as const;
export type Initiative = (typeof INITIATIVES)[number];

export const REVISION_STATUSES = ['PROPOSED', 'CONFIRMED', 'CORRECTED', 'DISCARDED'] as const;
export type RevisionStatus = (typeof REVISION_STATUSES)[number];

export const ISSUE_SEVERITIES = ['WARNING', 'ERROR'] as const;
export type IssueSeverity = (typeof ISSUE_SEVERITIES)[number];

export const ATTAINMENT_STATES = [
  'SCORED',
  'NO_TARGET',
  'NO_ACTUAL',
  'NOT_APPLICABLE',
  'REDEFINED',
  'NEUTRALISED',
  'INVALID',
] as const;
export type AttainmentState = (typeof ATTAINMENT_STATES)[number];

export const INDICATOR_STATUSES = ['ACHIEVED', 'PARTIAL', 'MISSED', 'NOT_REPORTED', 'NOT_MEASURABLE'] as const;
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];

export const WEIGHTINGS = ['WEIGHTED', 'UNWEIGHTED'] as const;
export type Weighting = (typeof WEIGHTINGS)[number];

/** How an attainment falls where less is better: mirrored at the target, or in inverse proportion to it. */
export const LOWER_RULES = ['MIRROR', 'RATIO'] as const;
export type LowerRule = (typeof LOWER_RULES)[number];

/** What can happen to the year's cycle. */
export const CYCLE_STEPS = ['CLOSED', 'REOPENED', 'ADOPTED', 'VALIDATED'] as const;
export type CycleStepKind = (typeof CYCLE_STEPS)[number];

/** Where the year's cycle stands. */
export const CYCLE_STAGES = ['OPEN', 'CLOSED', 'ADOPTED', 'VALIDATED'] as const;
export type CycleStage = (typeof CYCLE_STAGES)[number];

export const TARGET_BASES = ['INITIAL', 'CURRENT'] as const;
export type TargetBasis = (typeof TARGET_BASES)[number];

export const COMPARISON_LEVELS = ['AREA', 'SECTOR', 'OBJECTIVE', 'INDICATOR'] as const;
export type ComparisonLevel = (typeof COMPARISON_LEVELS)[number];

export const CHANGE_DIRECTIONS = ['REDUCED', 'INCREASED'] as const;
export type ChangeDirection = (typeof CHANGE_DIRECTIONS)[number];
