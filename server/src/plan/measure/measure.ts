import type { Direction, IndicatorKind } from '@traguardo/schema/vocabulary';
import { inferredDirection } from './measure-direction.js';
import type { MeasureEvidence } from './measure-evidence.js';
import { inferredKind } from './measure-kind.js';

export interface Measure {
  readonly kind: IndicatorKind;
  readonly direction: Direction;
}

/** Kind and direction as the printed words suggest them. An inference: an explicit clarification takes precedence. */
export function inferredMeasure(evidence: MeasureEvidence): Measure {
  const kind = inferredKind(evidence);
  return { kind, direction: inferredDirection(evidence, kind) };
}
