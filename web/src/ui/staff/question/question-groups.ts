import type { QuestionPartsFragment } from './question-parts.generated.js';

export type Asked = QuestionPartsFragment;
/** Gives one answer to some questions; null opens them again. */
export type OnAnswer = (questions: readonly Pick<Asked, 'id'>[], answer: string | null) => void;

type Groupable = Pick<Asked, 'key' | 'code' | 'message' | 'field' | 'choices' | 'blocking' | 'answer'>;

/** Questions that ask the same, about one place each: one answer can be given to all of them. */
export type QuestionGroup<Q extends Groupable> = { readonly key: string; readonly questions: readonly [Q, ...Q[]] };

/** Alike questions together: first those without whose answer nothing is loaded, last those that are answered. */
export function questionGroups<Q extends Groupable>(questions: readonly Q[]): QuestionGroup<Q>[] {
  const groups = new Map<string, [Q, ...Q[]]>();
  for (const question of questions) {
    const alike = likeness(question);
    const known = groups.get(alike);
    if (known === undefined) groups.set(alike, [question]);
    else known.push(question);
  }
  return [...groups.values()]
    .map((alike) => ({ key: alike[0].key, questions: alike }))
    .toSorted((a, b) => rank(a.questions[0]) - rank(b.questions[0]));
}

function likeness({ code, message, field, choices, answer }: Groupable): string {
  return JSON.stringify([code, message, field, choices.map(({ value }) => value), answer]);
}

function rank({ answer, blocking }: Groupable): number {
  if (answer !== null) return 2;
  return blocking ? 0 : 1;
}

/** The words of an answer: those of its choice, else as it was typed. */
export function answerWords({ answer, choices }: Pick<Asked, 'answer' | 'choices'>): string {
  return choices.find(({ value }) => value === answer)?.label ?? answer ?? '';
}
