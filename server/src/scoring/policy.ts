/** A municipality's way to turn actuals into attainments: named and versioned, so that every result says its rule. */
export interface ScoringPolicy {
  readonly name: string;
  readonly version: number;
  /** Percent from which an attainment is ACHIEVED or PARTIAL; below, it is MISSED. */
  readonly thresholds: { readonly achieved: number; readonly partial: number };
}

export const STANDARD_POLICY: ScoringPolicy = {
  name: 'standard',
  version: 1,
  thresholds: { achieved: 100, partial: 50 },
};

/** "standard-1". */
export function policyLabel({ name, version }: Pick<ScoringPolicy, 'name' | 'version'>): string {
  return `${name}-${version}`;
}
