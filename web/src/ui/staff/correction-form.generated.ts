/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql.generated.js';

import type { Question } from '#client';
export type CorrectFieldMutationVariables = Exact<{
  municipality: string;
  year: number;
  of: Types.CorrectedSubject;
  corrections: Array<Types.CorrectionInput> | Types.CorrectionInput;
}>;


export type CorrectFieldMutation = { correctField: Array<{ id: string }> };

export const CorrectFieldDocument: Question<CorrectFieldMutation, CorrectFieldMutationVariables> =
  "mutation CorrectField($municipality: String!, $year: Int!, $of: CorrectedSubject!, $corrections: [CorrectionInput!]!) {\n  correctField(\n    municipality: $municipality\n    year: $year\n    of: $of\n    corrections: $corrections\n  ) {\n    id\n  }\n}";