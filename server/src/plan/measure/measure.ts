import type { Direction, IndicatorKind } from '@traguardo/schema/vocabulary';
import { inferredDirection } from './measure-direction.js';
import { inferredKind } from './measure-kind.js';

/** What a document says about an indicator, as printed; `target` is the canonical number. */
export interface MeasureEvidence {
  readonly title: string | null;
  readonly formula: string | null;
  readonly purpose: string | null;
  readonly target: string | null;
  /** What the sector asked for, in its own words. */
  readonly request: string | null;
}

export interface Measure {
  readonly kind: IndicatorKind;
  readonly direction: Direction;
}

/** Kind and direction as the printed words suggest them. A guess: an explicit clarification always goes before it. */
export function inferredMeasure(evidence: MeasureEvidence): Measure {
  const kind = inferredKind(evidence);
  return { kind, direction: inferredDirection(evidence, kind) };
}
