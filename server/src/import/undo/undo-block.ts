/** One thing that depends on a document. */
export interface UndoBlock {
  readonly document: string;
  readonly reason: string;
}

/** Data that depend on an act of a year; `act` null = on any act, as long as the plan has only one. */
export interface Dependence {
  readonly year: number;
  readonly act: number | null;
  readonly reason: string;
}
