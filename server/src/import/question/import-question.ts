/** What a question about a document is about. */
export const QUESTION_CODES = [
  'WHICH_BODY',
  'WHICH_YEAR',
  'WHICH_ACT',
  'COLUMN_MEANING',
  'CODES_RESTART',
  'SAME_MEMBER',
  'TARGET_MEANING',
  'DATE_OR_NUMBER',
  'DIRECTION',
  'WEIGHT_MEANING',
  'PARENT',
  'DECISION_MEANING',
  'SHEETS',
  'VALUE_MEANING',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

export interface Choice {
  readonly value: string;
  /** Italian. */
  readonly label: string;
}

/** Something that a document does not say with certainty, and a person can. Plain data. */
export interface ImportQuestion {
  /** The same for the same question about the same document: its code and what it is about. */
  readonly id: string;
  readonly code: QuestionCode;
  /** Italian. */
  readonly message: string;
  /** Whether nothing can be saved before it is answered. */
  readonly blocking: boolean;
  readonly line: number | null;
  readonly objective: string | null;
  readonly indicator: string | null;
  readonly field: string | null;
  /** Empty where the answer is typed. */
  readonly choices: readonly Choice[];
  /** The likely answer; null where none is more likely. */
  readonly proposed: string | null;
}

/** The answers of a person, by the question's id. */
export type Answers = ReadonlyMap<string, string>;

export const NO_ANSWERS: Answers = new Map();

type Parts = Pick<ImportQuestion, 'code' | 'message'> & Partial<ImportQuestion>;

export function importQuestion({ code, message, ...parts }: Parts): ImportQuestion {
  const about = [parts.objective, parts.indicator, parts.field].filter((part) => part != null);
  return {
    id: [code, ...about].join('/'),
    code,
    message,
    blocking: false,
    line: null,
    objective: null,
    indicator: null,
    field: null,
    choices: [],
    proposed: null,
    ...parts,
  };
}
