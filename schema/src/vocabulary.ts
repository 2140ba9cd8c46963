/**
 * The closed vocabularies of the plan, under the names that the GraphQL schema gives their values. Each is an object
 * whose values equal its keys: GraphQL enums and lists of names are made from it.
 */

export const areaKind = { STRATEGIC: 'STRATEGIC', MANAGEMENT: 'MANAGEMENT' } as const;
export type AreaKind = keyof typeof areaKind;

/** What public body a plan is of. */
export const bodyKind = {
  MUNICIPALITY: 'MUNICIPALITY',
  UNION: 'UNION',
  PROVINCE: 'PROVINCE',
  METROPOLITAN_CITY: 'METROPOLITAN_CITY',
  REGION: 'REGION',
  HEALTH_AUTHORITY: 'HEALTH_AUTHORITY',
  OTHER: 'OTHER',
} as const;
export type BodyKind = keyof typeof bodyKind;
export const BODY_KINDS = Object.values(bodyKind);

export const indicatorKind = { NUMBER: 'NUMBER', PERCENT: 'PERCENT', BINARY: 'BINARY', DATE: 'DATE' } as const;
export type IndicatorKind = keyof typeof indicatorKind;

export const direction = { HIGHER: 'HIGHER', LOWER: 'LOWER', RANGE: 'RANGE' } as const;
export type Direction = keyof typeof direction;

export const decisionOutcome = {
  ACCEPTED: 'ACCEPTED',
  PARTLY_ACCEPTED: 'PARTLY_ACCEPTED',
  REJECTED: 'REJECTED',
  DEFERRED: 'DEFERRED',
  CLARIFIED: 'CLARIFIED',
  NONE: 'NONE',
} as const;
export type DecisionOutcome = keyof typeof decisionOutcome;

export const revisionKind = {
  TARGET_CHANGED: 'TARGET_CHANGED',
  TARGET_INSERTED: 'TARGET_INSERTED',
  INDICATOR_REDEFINED: 'INDICATOR_REDEFINED',
  INDICATOR_ADDED: 'INDICATOR_ADDED',
  INDICATOR_REMOVED: 'INDICATOR_REMOVED',
  INDICATOR_MOVED: 'INDICATOR_MOVED',
  INDICATOR_WEIGHT_CHANGED: 'INDICATOR_WEIGHT_CHANGED',
  DIRECTION_CLARIFIED: 'DIRECTION_CLARIFIED',
  OBJECTIVE_WEIGHT_CHANGED: 'OBJECTIVE_WEIGHT_CHANGED',
  OBJECTIVE_ADDED: 'OBJECTIVE_ADDED',
  OBJECTIVE_REMOVED: 'OBJECTIVE_REMOVED',
  OBJECTIVE_MOVED: 'OBJECTIVE_MOVED',
  PHASE_POSTPONED: 'PHASE_POSTPONED',
  PHASE_REMOVED: 'PHASE_REMOVED',
  PHASE_ADDED: 'PHASE_ADDED',
  NEUTRALISED: 'NEUTRALISED',
  OTHER: 'OTHER',
} as const;
export type RevisionKind = keyof typeof revisionKind;

/** Who requested a change: the sector, or the Nucleo di Valutazione on its own initiative (*d'ufficio*). */
export const initiative = { SECTOR: 'SECTOR', BOARD: 'BOARD' } as const;
export type Initiative = keyof typeof initiative;

export const revisionStatus = {
  PROPOSED: 'PROPOSED',
  CONFIRMED: 'CONFIRMED',
  CORRECTED: 'CORRECTED',
  DISCARDED: 'DISCARDED',
} as const;
export type RevisionStatus = keyof typeof revisionStatus;

export const issueSeverity = { WARNING: 'WARNING', ERROR: 'ERROR' } as const;
export type IssueSeverity = keyof typeof issueSeverity;

export const attainmentState = {
  SCORED: 'SCORED',
  UNCLEAR: 'UNCLEAR',
  NO_TARGET: 'NO_TARGET',
  NO_ACTUAL: 'NO_ACTUAL',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  REDEFINED: 'REDEFINED',
  NEUTRALISED: 'NEUTRALISED',
  INVALID: 'INVALID',
} as const;
export type AttainmentState = keyof typeof attainmentState;

export const indicatorStatus = {
  ACHIEVED: 'ACHIEVED',
  PARTIAL: 'PARTIAL',
  MISSED: 'MISSED',
  NOT_REPORTED: 'NOT_REPORTED',
  NOT_MEASURABLE: 'NOT_MEASURABLE',
} as const;
export type IndicatorStatus = keyof typeof indicatorStatus;

/** How far a phase of an objective is, on a day. */
export const phaseState = {
  TO_DO: 'TO_DO',
  ON_TIME: 'ON_TIME',
  LATE: 'LATE',
  DONE: 'DONE',
  DONE_LATE: 'DONE_LATE',
  REMOVED: 'REMOVED',
} as const;
export type PhaseState = keyof typeof phaseState;

export const weighting = { WEIGHTED: 'WEIGHTED', UNWEIGHTED: 'UNWEIGHTED' } as const;
export type Weighting = keyof typeof weighting;

/** How an attainment falls where less is better: mirrored at the target, or in inverse proportion to it. */
export const lowerRule = { MIRROR: 'MIRROR', RATIO: 'RATIO' } as const;
export type LowerRule = keyof typeof lowerRule;

/** The steps of the year's cycle. */
export const cycleStepKind = {
  CLOSED: 'CLOSED',
  REOPENED: 'REOPENED',
  ADOPTED: 'ADOPTED',
  VALIDATED: 'VALIDATED',
} as const;
export type CycleStepKind = keyof typeof cycleStepKind;

/** What the Nucleo di Valutazione says of the report that the Giunta adopted. */
export const validationOutcome = {
  VALIDATED: 'VALIDATED',
  WITH_REMARKS: 'WITH_REMARKS',
  NOT_VALIDATED: 'NOT_VALIDATED',
} as const;
export type ValidationOutcome = keyof typeof validationOutcome;

/** What the municipality writes into its report, in the report's order. */
export const reportSectionKind = {
  FOREWORD: 'FOREWORD',
  CONTEXT: 'CONTEXT',
  RESOURCES: 'RESOURCES',
  ISSUES: 'ISSUES',
  EQUALITY: 'EQUALITY',
  PROCESS: 'PROCESS',
  PLACE_AND_DAY: 'PLACE_AND_DAY',
  SIGNATURES: 'SIGNATURES',
} as const;
export type ReportSectionKind = keyof typeof reportSectionKind;

/** The stages of the year's cycle. */
export const cycleStage = { OPEN: 'OPEN', CLOSED: 'CLOSED', ADOPTED: 'ADOPTED', VALIDATED: 'VALIDATED' } as const;
export type CycleStage = keyof typeof cycleStage;

export const targetBasis = { INITIAL: 'INITIAL', CURRENT: 'CURRENT' } as const;
export type TargetBasis = keyof typeof targetBasis;

export const comparisonLevel = {
  AREA: 'AREA',
  SECTOR: 'SECTOR',
  OBJECTIVE: 'OBJECTIVE',
  INDICATOR: 'INDICATOR',
} as const;
export type ComparisonLevel = keyof typeof comparisonLevel;

export const changeDirection = { REDUCED: 'REDUCED', INCREASED: 'INCREASED' } as const;
export type ChangeDirection = keyof typeof changeDirection;

export const role = {
  MANAGER: 'MANAGER',
  SEGRETERIA: 'SEGRETERIA',
  BOARD: 'BOARD',
  ANALYST: 'ANALYST',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const;
export type Role = keyof typeof role;
/** In the order in which a person's roles are listed. */
export const ROLES = Object.values(role);

/** What a token allows a program to do. */
export const tokenScope = { READ: 'READ', READINGS: 'READINGS', IMPORTS: 'IMPORTS' } as const;
export type TokenScope = keyof typeof tokenScope;
export const TOKEN_SCOPES = Object.values(tokenScope);

/** The state of a sector's sheet of readings. */
export const submissionState = {
  NOT_SUBMITTED: 'NOT_SUBMITTED',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
} as const;
export type SubmissionState = keyof typeof submissionState;

/** What is asked of a reported value that can be right and rarely is. */
export const readingQuestion = {
  PERCENT_AS_SHARE: 'PERCENT_AS_SHARE',
  FAR_ABOVE_TARGET: 'FAR_ABOVE_TARGET',
  FAR_BELOW_TARGET: 'FAR_BELOW_TARGET',
  MORE_DAYS_THAN_A_YEAR: 'MORE_DAYS_THAN_A_YEAR',
  DATE_AFTER_YEAR: 'DATE_AFTER_YEAR',
  DAY_OUTSIDE_YEAR: 'DAY_OUTSIDE_YEAR',
} as const;
export type ReadingQuestion = keyof typeof readingQuestion;
export const READING_QUESTIONS = Object.values(readingQuestion);

/** What is asked of an indicator when its sector sends its values. */
export const submissionQuestion = { VALUE_MISSING: 'VALUE_MISSING', TARGET_MISSED: 'TARGET_MISSED' } as const;
export type SubmissionQuestion = keyof typeof submissionQuestion;

/** How often an indicator is measured. */
export const reportingFrequency = {
  MONTHLY: 'MONTHLY',
  BIMONTHLY: 'BIMONTHLY',
  QUARTERLY: 'QUARTERLY',
  FOUR_MONTHLY: 'FOUR_MONTHLY',
  HALF_YEARLY: 'HALF_YEARLY',
  YEARLY: 'YEARLY',
} as const;
export type ReportingFrequency = keyof typeof reportingFrequency;
export const REPORTING_FREQUENCIES = Object.values(reportingFrequency);
