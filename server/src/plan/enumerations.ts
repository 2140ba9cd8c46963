import {
  AREA_KINDS,
  ATTAINMENT_STATES,
  CHANGE_DIRECTIONS,
  COMPARISON_LEVELS,
  CYCLE_STAGES,
  CYCLE_STEPS,
  DECISION_OUTCOMES,
  DIRECTIONS,
  INDICATOR_KINDS,
  INDICATOR_STATUSES,
  INITIATIVES,
  ISSUE_SEVERITIES,
  LOWER_RULES,
  REVISION_KINDS,
  REVISION_STATUSES,
  TARGET_BASES,
  WEIGHTINGS,
} from './vocabulary.js';

/** A vocabulary as an object whose values are its own names: the form in which entities declare their enum fields. */
function enumeration(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}

export const areaKind = enumeration(AREA_KINDS);
export const attainmentState = enumeration(ATTAINMENT_STATES);
export const changeDirection = enumeration(CHANGE_DIRECTIONS);
export const comparisonLevel = enumeration(COMPARISON_LEVELS);
export const cycleStage = enumeration(CYCLE_STAGES);
export const cycleStepKind = enumeration(CYCLE_STEPS);
export const decisionOutcome = enumeration(DECISION_OUTCOMES);
export const direction = enumeration(DIRECTIONS);
export const indicatorKind = enumeration(INDICATOR_KINDS);
export const indicatorStatus = enumeration(INDICATOR_STATUSES);
export const initiative = enumeration(INITIATIVES);
export const issueSeverity = enumeration(ISSUE_SEVERITIES);
export const lowerRule = enumeration(LOWER_RULES);
export const revisionKind = enumeration(REVISION_KINDS);
export const revisionStatus = enumeration(REVISION_STATUSES);
export const targetBasis = enumeration(TARGET_BASES);
export const weighting = enumeration(WEIGHTINGS);
