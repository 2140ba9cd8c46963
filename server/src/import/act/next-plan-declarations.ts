import type { PlanState } from '../../plan/state/plan-state.js';
import { type IndicatorState, isZero } from '../../plan/state/plan-state-indicator.js';
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
 * where they were stated, limits, confirmed zeros. Inferred values are left out: the next plan infers them again.
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
    ['direction', indicator.directionInferred ? null : indicator.direction],
    ['rangeMin', indicator.rangeMin],
    ['rangeMax', indicator.rangeMax],
    ['tolerance', indicator.tolerance],
    // The confirmation applies to the target that the new plan prints.
    ['zeroConfirmed', indicator.zeroConfirmed && isZero(indicator.target) ? 'true' : null],
  ];
}
