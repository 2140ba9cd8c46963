import type { LowerRule } from '@traguardo/schema/vocabulary';

/** A municipality's rules for attainments: named and versioned, so that every result names its rules. */
export interface ScoringPolicy {
  readonly name: string;
  readonly version: number;
  /** Percent from which an attainment is ACHIEVED or PARTIAL; below, it is MISSED. Canonical numbers. */
  readonly thresholds: { readonly achieved: string; readonly partial: string };
  readonly lowerRule: LowerRule;
  /** The days after a date at which the attainment of a DATE is 0: 0 = late is 0. */
  readonly lateDays: number;
  /** Percent of an objective's score that its phases give; 0 = they are shown, never scored. A canonical number. */
  readonly phaseShare: string;
  /** Whether the cycle is closed: then an indicator without actual counts 0, because no more values follow. */
  readonly closed: boolean;
}

export const STANDARD_POLICY: ScoringPolicy = {
  name: 'standard',
  version: 1,
  thresholds: { achieved: '100', partial: '50' },
  lowerRule: 'MIRROR',
  lateDays: 0,
  phaseShare: '0',
  closed: false,
};

/** "standard-1", "cremona-2". */
export function policyLabel({ name, version }: Pick<ScoringPolicy, 'name' | 'version'>): string {
  return `${name}-${version}`;
}
