import type { ValueForm } from '../../reading/reported-input.js';
import type { Place } from '../format/block.js';

/** One actual value of a file, for an indicator of the plan. Either `value`, or `numerator` and `denominator`. */
export interface DraftReading {
  /** In the text of the file as it is kept. */
  readonly line: number;
  readonly place: Place;
  /** The indicator's code in the plan; as printed, where the plan does not have it. */
  readonly indicator: string;
  /** Canonical number text, or an ISO day. */
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
  readonly note: string | null;
  readonly criticality: string | null;
  readonly correctiveAction: string | null;
  /** How the value is written. */
  readonly form: ValueForm;
  /** Whether the file, or who loads it, says that the value is meant, however unusual it is. */
  readonly confirmed: boolean;
  /** The whole printed row. */
  readonly text: string;
}

/** The id of the question what a value means. */
export function valueQuestionId({
  indicator,
  asOf,
  final,
}: Pick<DraftReading, 'indicator' | 'asOf' | 'final'>): string {
  return `value:${indicator} ${asOf} ${final ? 'final' : 'interim'}`;
}

/** The answer that the value is meant as it stands. */
export const KEEP = 'KEEP';
