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
  /** Where the line stands in a document that has sheets or pages. */
  readonly place: QuestionPlace;
  /** The words that are asked about, or the row that holds them; null where the whole document is. */
  readonly found: string | null;
  readonly objective: string | null;
  readonly indicator: string | null;
  readonly field: string | null;
  readonly choices: readonly Choice[];
  /** Whether an answer may be typed instead of chosen. */
  readonly typed: boolean;
  /** The likely answer; null where none is more likely. */
  readonly proposed: string | null;
  /** The answer of a person, as it is applied; null = open. */
  readonly answer: string | null;
}

export interface QuestionPlace {
  readonly sheet: string | null;
  /** Of a spreadsheet: "B12". */
  readonly cell: string | null;
  readonly page: number | null;
}

const NO_PLACE: QuestionPlace = { sheet: null, cell: null, page: null };

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
    place: NO_PLACE,
    found: null,
    objective: null,
    indicator: null,
    field: null,
    choices: [],
    typed: (parts.choices ?? []).length === 0,
    proposed: null,
    answer: null,
    ...parts,
  };
}

/** The questions that are not answered yet. */
export function openQuestions(questions: readonly ImportQuestion[]): ImportQuestion[] {
  return questions.filter(({ answer }) => answer === null);
}

/** Those of them without whose answer nothing is saved. */
export function blockingQuestions(questions: readonly ImportQuestion[]): ImportQuestion[] {
  return openQuestions(questions).filter(({ blocking }) => blocking);
}
