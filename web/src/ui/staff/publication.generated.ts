/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql.generated.js';

import type { Question } from '#client';
export type PublishPlanMutationVariables = Exact<{
  municipality: string;
  year: number;
  until?: string | null | undefined;
  reason?: string | null | undefined;
}>;


export type PublishPlanMutation = { publishPlan: { id: string, publication: Types.PublicationState } };

export type UnpublishPlanMutationVariables = Exact<{
  municipality: string;
  year: number;
  reason: string;
}>;


export type UnpublishPlanMutation = { unpublishPlan: { id: string, publication: Types.PublicationState } };

export const PublishPlanDocument: Question<PublishPlanMutation, PublishPlanMutationVariables> =
  "mutation PublishPlan($municipality: String!, $year: Int!, $until: Date, $reason: String) {\n  publishPlan(\n    municipality: $municipality\n    year: $year\n    until: $until\n    reason: $reason\n  ) {\n    id\n    publication\n  }\n}";

export const UnpublishPlanDocument: Question<UnpublishPlanMutation, UnpublishPlanMutationVariables> =
  "mutation UnpublishPlan($municipality: String!, $year: Int!, $reason: String!) {\n  unpublishPlan(municipality: $municipality, year: $year, reason: $reason) {\n    id\n    publication\n  }\n}";