/** The cells of one row that the reading of its decision needs. */
export interface DecisionRow {
  readonly line: number;
  readonly objective: string;
  readonly indicator: string | null;
  readonly request: string | null;
  readonly motivation: string | null;
  readonly decision: string | null;
}
