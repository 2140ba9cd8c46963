import type { AttainmentState, IndicatorStatus, SubmissionQuestion } from '@traguardo/schema/vocabulary';

/** What decides whether a sector has to say something about an indicator when it sends its values. */
export interface SubmittedIndicator {
  readonly code: string;
  /** Whether its value is still owed for the date of the sheet. */
  readonly missing: boolean;
  readonly final: boolean;
  /** The note of the value in force for the date. */
  readonly note: string | null;
  readonly state: AttainmentState | null;
  readonly status: IndicatorStatus | null;
}

/** What is asked of an indicator: why its value is missing, or why its final value misses the target; null = nothing. */
export function submissionQuestion(indicator: SubmittedIndicator): SubmissionQuestion | null {
  const { missing, final, note, state, status } = indicator;
  if (missing) return 'VALUE_MISSING';
  const isMissed = final && state === 'SCORED' && status !== 'ACHIEVED';
  return isMissed && (note ?? '').trim() === '' ? 'TARGET_MISSED' : null;
}

/** What the person says of an indicator; a null reason = none, knowingly. */
export interface GivenReason {
  readonly indicator: string;
  readonly reason: string | null;
}

export interface AskedIndicator {
  readonly code: string;
  readonly question: SubmissionQuestion;
}

/** The indicators that are asked and not answered: a missing value needs words, a missed target at least the choice. */
export function unansweredIndicators(
  asked: readonly AskedIndicator[],
  given: readonly GivenReason[],
): readonly AskedIndicator[] {
  const answers = new Map(given.map(({ indicator, reason }) => [indicator, reason]));
  return asked.filter(({ code, question }) => {
    const answer = answers.get(code);
    return question === 'VALUE_MISSING' ? (answer ?? '').trim() === '' : answer === undefined;
  });
}
