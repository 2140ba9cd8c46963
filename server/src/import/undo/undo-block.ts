/** One thing that depends on a document. */
export interface UndoBlock {
  readonly document: string;
  readonly reason: string;
}

/** What hangs on an act: a year, and the act itself or (null) any act, as long as the plan has only one. */
export interface Dependence {
  readonly year: number;
  readonly act: number | null;
  readonly reason: string;
}
