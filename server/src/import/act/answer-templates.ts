import { z } from 'zod';
import type { Queries } from '../../database/open-database.js';
import type { AnswerTemplate } from '../../plan/stored/document/answer-template.entity.js';
import {
  type Answers,
  type ImportQuestion,
  NO_ANSWERS,
  openQuestions,
  type QuestionCode,
} from '../question/import-question.js';
import { WEIGHT_QUESTION } from '../table/columns/weight-owner.js';

/** What is asked about the form of a document, and not about one document or one of its members. */
const ABOUT_FORM: readonly QuestionCode[] = ['WHICH_BODY', 'COLUMN_MEANING', 'CODES_RESTART', 'SHEETS'];

function isAboutForm({ id, code }: Pick<ImportQuestion, 'id' | 'code'>): boolean {
  return ABOUT_FORM.includes(code) || id === WEIGHT_QUESTION;
}

const LONGEST_NAME = 100;
const ANSWERS = z.record(z.string(), z.string());

export interface TemplateChoice {
  /** Slug; null = the document does not say whose it is. */
  readonly municipality: string | null;
  /** Of the document (`documentForm`). */
  readonly form: string | null;
  /** The template that a person names; null = the one of the form. */
  readonly name: string | null;
}

const YEAR = /(?<!\d)20\d\d(?!\d)/;

/** Whether an answer holds for the next document of the form: a sheet that names its year is of that year alone. */
function holdsAgain({ id, code, answer }: ImportQuestion): boolean {
  return isAboutForm({ id, code }) && !(code === 'SHEETS' && YEAR.test(answer ?? ''));
}

/** Whether a template can answer something that is still open. */
export function mayUseTemplate(questions: readonly ImportQuestion[]): boolean {
  return openQuestions(questions).some(isAboutForm);
}

/** The answers that were given for documents of the same form, or those of the template that is named; null = none. */
export async function templateAnswers(
  queries: Queries,
  { municipality, form, name }: TemplateChoice,
): Promise<Answers | null> {
  if (form === null && name === null) return null;
  let rows = queries.selectFrom('AnswerTemplate').selectAll();
  if (municipality !== null) rows = rows.where('municipality', '=', municipality);
  rows = name === null ? rows.where('fingerprint', '=', form) : rows.where('name', '=', name);
  const found = await rows.limit(2).execute();
  const [only] = found;
  // Where two bodies have documents of one form, nothing tells which of them this one is of.
  return only !== undefined && found.length === 1 ? answersOf(only) : null;
}

/** The names of the templates that there are, for a person who named another one. */
export async function templateNames(queries: Queries): Promise<string[]> {
  const rows = await queries.selectFrom('AnswerTemplate').orderBy('name').select('name').distinct().execute();
  return rows.map(({ name }) => name);
}

interface AnsweredDocument {
  readonly municipality: string;
  readonly form: string | null;
  readonly filename: string;
  readonly questions: readonly ImportQuestion[];
  readonly by: string;
}

/** Keeps how the questions about a document's form were answered, for the next one. */
export async function keepTemplate(
  queries: Queries,
  { municipality, form, filename, questions, by }: AnsweredDocument,
): Promise<void> {
  const answers = questions.flatMap((question) =>
    question.answer !== null && holdsAgain(question) ? [[question.id, question.answer] as const] : [],
  );
  if (form === null || answers.length === 0) return;
  const saved = {
    answers: JSON.stringify(Object.fromEntries(answers)),
    savedAt: new Date().toISOString(),
    savedBy: by,
  };
  const name = filename.replace(/\.[^.]{1,5}$/, '').slice(0, LONGEST_NAME);
  await queries
    .insertInto('AnswerTemplate')
    .values({ municipality, fingerprint: form, name, ...saved })
    .onConflict((conflict) => conflict.columns(['municipality', 'fingerprint']).doUpdateSet(saved))
    .execute();
}

function answersOf({ answers }: AnswerTemplate): Answers {
  const read = ANSWERS.safeParse(JSON.parse(answers));
  return read.success ? new Map(Object.entries(read.data)) : NO_ANSWERS;
}
