/** The words of a document about an indicator, as printed; `target` is the canonical number. */
export interface MeasureEvidence {
  readonly title: string | null;
  readonly formula: string | null;
  readonly purpose: string | null;
  readonly target: string | null;
  /** The target in its own words, as the cell or the decision has it. */
  readonly targetText: string | null;
  /** Of the target, as a column prints it. */
  readonly unit: string | null;
  /** The sector's request, in its own words. */
  readonly request: string | null;
}
