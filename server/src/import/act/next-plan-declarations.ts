import type { PlanState } from '../../plan/state/plan-state.js';
import type { IndicatorState } from '../../plan/state/plan-state-indicator.js';
import type { StatedField } from '../../plan/statement/statement.js';
import type { NewDeclaration } from '../../scoring/stored/store-declarations.js';

/** The plan that the next one continues. */
export interface CarriedPlan {
  readonly year: number;
  readonly state: PlanState;
  /** Codes of the objectives that are continued. */
  readonly objectives: ReadonlySet<string>;
}

/**
 * Declarations of the continued indicators for fields without a column in the next plan's document: kind and direction
 * where they were stated. Inferred values are left out, since the next plan infers them again, and so is what belongs to
 * a target that has to be confirmed: limits, and that zero is meant.
 */
export function nextPlanDeclarations({ year, state, objectives }: CarriedPlan): NewDeclaration[] {
  return state.indicators
    .filter(({ objective }) => objectives.has(objective))
    .flatMap((indicator) =>
      declaredFields(indicator).flatMap(([field, value]) =>
        value === null
          ? []
          : [{ subject: 'INDICATOR', code: indicator.code, field, act: 0, value, source: `Come nel piano ${year}` }],
      ),
    );
}

function declaredFields(indicator: IndicatorState): (readonly [StatedField, string | null])[] {
  return [
    ['kind', indicator.kindInferred ? null : indicator.kind],
    ['direction', indicator.directionInferred || indicator.direction === 'RANGE' ? null : indicator.direction],
  ];
}
