/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Question } from '#client';
export type OwnPasswordQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPasswordQuery = { viewer: { id: string | null, hasPassword: boolean } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  password: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export const OwnPasswordDocument: Question<OwnPasswordQuery, OwnPasswordQueryVariables> =
  "query OwnPassword {\n  viewer {\n    id\n    hasPassword\n  }\n}";

export const ChangePasswordDocument: Question<ChangePasswordMutation, ChangePasswordMutationVariables> =
  "mutation ChangePassword($current: String!, $password: String!) {\n  changePassword(current: $current, password: $password)\n}";