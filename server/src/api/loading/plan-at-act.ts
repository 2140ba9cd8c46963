import type { Plan } from '../../plan/stored/plan.entity.js';

/** A plan as it is looked at: after an act. */
export interface PlanView extends Plan {
  /** The act asked for, at most the latest loaded one. */
  readonly atAct: number;
  /** The stored state that answers for it: a loaded act, or -1 = before the first. */
  readonly state: number;
}

/** The key of the stored state of a plan, with which the keys of its members begin. */
export function stateKey(plan: Pick<PlanView, 'municipality' | 'year' | 'state'>): readonly [string, number, number] {
  return [plan.municipality, plan.year, plan.state];
}

/** The state of a plan that holds after an act, of those that are stored. */
export function storedState(acts: readonly number[], atAct: number): number {
  return Math.max(-1, ...acts.filter((ordinal) => ordinal <= atAct));
}
