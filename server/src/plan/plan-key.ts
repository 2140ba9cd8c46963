/** The key of a plan. */
export interface PlanKey {
  /** Slug. */
  readonly municipality: string;
  readonly year: number;
}

/** The key of an act of a plan. */
export interface ActKey extends PlanKey {
  /** Ordinal; 0 = the original plan. */
  readonly act: number;
}

/** The key of the state of a plan after one of its acts. */
export interface StateKey extends PlanKey {
  /** Ordinal of the act; -1 = no act is loaded. */
  readonly atAct: number;
}

/** The key of a row of an act's document: a request and the decision on it. */
export interface LineKey extends ActKey {
  readonly line: number;
}
