/** What comes with a file. */
export interface Upload {
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** Null = as the document's headings say. */
  readonly kind: 'ACT' | 'READINGS' | null;
  /** Slug; null = the only one of the person who uploads. */
  readonly municipality: string | null;
  /** Null = the latest. */
  readonly year: number | null;
}
