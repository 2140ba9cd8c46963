/** Names a plan. */
export interface PlanKey {
  /** Slug. */
  readonly municipality: string;
  readonly year: number;
}

/** Names an act of a plan. */
export interface ActKey extends PlanKey {
  /** Ordinal; 0 = the original plan. */
  readonly act: number;
}

/** Names a plan as it stands after one of its acts. */
export interface StateKey extends PlanKey {
  /** Ordinal of the act; -1 = no act is loaded. */
  readonly atAct: number;
}

/** Names a row of an act's document: the request and the decision on it. */
export interface LineKey extends ActKey {
  readonly line: number;
}
