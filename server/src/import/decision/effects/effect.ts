import type { RevisionKind } from '@traguardo/schema/vocabulary';
import type { DraftFieldChange, DraftIndicator } from '../../draft/plan-draft.js';
import type { Token } from '../words/token.js';
import type { DecisionContext } from './decision-context.js';
import type { DecisionRow } from './decision-row.js';

/** The cell being read and what it may refer to. */
export interface Scope {
  readonly row: DecisionRow;
  readonly context: DecisionContext;
  /** The text that the tokens' offsets belong to. */
  readonly text: string;
}

/** One change as the words state it, before its initiative is known. */
export interface Effect {
  readonly kind: RevisionKind;
  readonly objective: string;
  readonly indicator: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly fields: readonly DraftFieldChange[];
  /** The old value that the words name; null where they name none. `from` is then the value of the column. */
  readonly statedFrom: string | null;
  readonly start: number;
  readonly end: number;
}

/** Offsets in the text from the first to the last token. */
export function span(tokens: readonly Token[]): { start: number; end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

export function ownIndicator(scope: Scope): DraftIndicator | null {
  const code = scope.row.indicator;
  return code === null ? null : (scope.context.indicators.get(code) ?? null);
}

/** The indicator of a clause that names none: the row's, else the only one of its objective. */
export function impliedIndicator(scope: Scope): string | null {
  if (scope.row.indicator !== null) return scope.row.indicator;
  const indicators = scope.context.indicatorsOf.get(scope.row.objective) ?? [];
  return indicators.length === 1 ? (indicators[0] ?? null) : null;
}

/** The objective of an indicator; the row's where the document does not print the indicator. */
export function objectiveOf(indicator: string, scope: Scope): string {
  return scope.context.indicators.get(indicator)?.objective ?? scope.row.objective;
}
