/** What a document says about an indicator, as printed; `target` is the canonical number. */
export interface MeasureEvidence {
  readonly title: string | null;
  readonly formula: string | null;
  readonly purpose: string | null;
  readonly target: string | null;
  /** What the sector asked for, in its own words. */
  readonly request: string | null;
}
