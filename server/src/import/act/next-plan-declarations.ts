import type { PlanState } from '../../plan/state/plan-state.js';
import { type IndicatorState, isZero } from '../../plan/state/plan-state-indicator.js';
import type { StatedField } from '../../plan/statement/statement.js';
import type { NewDeclaration } from '../../scoring/stored/store-declarations.js';

/** What the next plan goes on from. */
export interface CarriedPlan {
  readonly year: number;
  readonly state: PlanState;
  /** Codes of the objectives that go on. */
  readonly objectives: ReadonlySet<string>;
}

/**
 * What is known of the indicators that go on and has no column in the next plan's document: what is measured and which
 * way is better where somebody has said it, limits, confirmed zeros. Inferred ones are inferred anew.
 */
export function nextPlanDeclarations({ year, state, objectives }: CarriedPlan): NewDeclaration[] {
  return state.indicators
    .filter(({ objective }) => objectives.has(objective))
    .flatMap((indicator) =>
      carried(indicator).flatMap(([field, value]) =>
        value === null
          ? []
          : [{ subject: 'INDICATOR', code: indicator.code, field, act: 0, value, source: `Come nel piano ${year}` }],
      ),
    );
}

function carried(indicator: IndicatorState): (readonly [StatedField, string | null])[] {
  return [
    ['kind', indicator.kindInferred ? null : indicator.kind],
    ['direction', indicator.directionInferred ? null : indicator.direction],
    ['rangeMin', indicator.rangeMin],
    ['rangeMax', indicator.rangeMax],
    ['tolerance', indicator.tolerance],
    // It is of the target that the new plan prints.
    ['zeroConfirmed', indicator.zeroConfirmed && isZero(indicator.target) ? 'true' : null],
  ];
}
