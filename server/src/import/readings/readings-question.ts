import type { Answers, ImportQuestion } from '../question/import-question.js';

/** The answer to leave the values out that a question is about. */
export const LEAVE_OUT = 'NONE';

/** The answer to a question, as far as it is one of its choices; null = none. */
export function answerTo({ id, choices }: Pick<ImportQuestion, 'id' | 'choices'>, answers: Answers): string | null {
  const given = answers.get(id);
  return choices.find(({ value }) => value === given)?.value ?? null;
}
