/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Question } from '#client';
export type SetActDetailsMutationVariables = Exact<{
  municipality: string;
  year: number;
  act: number;
  number?: string | null | undefined;
  adoptedOn?: string | null | undefined;
  link?: string | null | undefined;
  reason?: string | null | undefined;
}>;


export type SetActDetailsMutation = { setActDetails: { ordinal: number } };

export const SetActDetailsDocument: Question<SetActDetailsMutation, SetActDetailsMutationVariables> =
  "mutation SetActDetails($municipality: String!, $year: Int!, $act: Int!, $number: String, $adoptedOn: Date, $link: String, $reason: String) {\n  setActDetails(\n    municipality: $municipality\n    year: $year\n    act: $act\n    number: $number\n    adoptedOn: $adoptedOn\n    link: $link\n    reason: $reason\n  ) {\n    ordinal\n  }\n}";