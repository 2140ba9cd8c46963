import type { RevisionKind } from '@traguardo/schema/vocabulary';

/** One way of reading what a decision changes: the number of an indicator or of an objective, before and after. */
export interface DecisionChoice {
  readonly kind: Extract<RevisionKind, 'TARGET_CHANGED' | 'INDICATOR_WEIGHT_CHANGED' | 'OBJECTIVE_WEIGHT_CHANGED'>;
  readonly from: string | null;
  readonly to: string;
}

/** The revision that a question about a decision asks for: the line of its row, and its number there. */
export interface AskedRevision {
  readonly line: number;
  readonly number: number;
}

/** The answer that the words of the decision change nothing. */
export const NO_CHANGE = 'NONE';

const KINDS = ['TARGET_CHANGED', 'INDICATOR_WEIGHT_CHANGED', 'OBJECTIVE_WEIGHT_CHANGED'] as const;
const ID = /^DECISION_MEANING\/(\d+)\/(\d+)$/;

export function decisionQuestionId({ line, number }: AskedRevision): string {
  return `DECISION_MEANING/${line}/${number}`;
}

/** Null where the question is about a cell of a scan. */
export function askedRevision(id: string): AskedRevision | null {
  const [, line, number] = ID.exec(id) ?? [];
  return line === undefined ? null : { line: Number(line), number: Number(number) };
}

/** "TARGET_CHANGED/80/72". */
export function choiceValue({ kind, from, to }: DecisionChoice): string {
  return [kind, from ?? '', to].join('/');
}

export function choiceOf(value: string): DecisionChoice | null {
  const [name, from = '', to] = value.split('/');
  const kind = KINDS.find((known) => known === name);
  return kind === undefined || to === undefined ? null : { kind, from: from === '' ? null : from, to };
}
