/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../gql.generated.js';

import type { Question } from '#client';
export type QuestionPartsFragment = { id: string, key: string, code: string, message: string, blocking: boolean, line: number | null, sheet: string | null, cell: string | null, page: number | null, found: string | null, objectiveCode: string | null, indicatorCode: string | null, field: string | null, typed: boolean, proposed: string | null, answer: string | null, choices: Array<{ value: string, label: string }> };

export type AnswerQuestionsMutationVariables = Exact<{
  answers: Array<Types.QuestionAnswerInput> | Types.QuestionAnswerInput;
}>;


export type AnswerQuestionsMutation = { answerQuestions: { issues: Array<{ code: string, message: string, subject: string | null, field: string | null, inEnglish: string }> } };

export const AnswerQuestionsDocument: Question<AnswerQuestionsMutation, AnswerQuestionsMutationVariables> =
  "mutation AnswerQuestions($answers: [QuestionAnswerInput!]!) {\n  answerQuestions(answers: $answers) {\n    issues {\n      code\n      message\n      inEnglish: message(language: EN)\n      subject\n      field\n    }\n  }\n}";