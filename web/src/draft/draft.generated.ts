/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type DraftPageQueryVariables = Exact<{
  municipality: string;
  year: number;
}>;


export type DraftPageQuery = { plan: { id: string, year: number, publication: Types.PublicationState, publishedUntil: string | null, startedFrom: number | null, areas: Array<{ key: string, name: string }>, sectors: Array<{ key: string, name: string }>, objectives: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, definition: string | null, weight: number | null, area: { key: string, name: string }, sector: { key: string, name: string }, indicators: Array<{ id: string, code: string, title: string, formula: string | null, purpose: string | null, targetText: string | null, weight: number | null }>, phases: Array<{ id: string, title: string, state: Types.PhaseState, start: string | null, due: string | null, weight: number | null }> }> } } | null };

export type EditStartedPlanMutationVariables = Exact<{
  municipality: string;
  year: number;
  objectives: Array<Types.StartedObjectiveInput> | Types.StartedObjectiveInput;
}>;


export type EditStartedPlanMutation = { editStartedPlan: { id: string } };

export const DraftPageDocument: Question<DraftPageQuery, DraftPageQueryVariables> =
  "query DraftPage($municipality: String!, $year: Int!) {\n  plan(municipality: $municipality, year: $year) {\n    id\n    year\n    publication\n    publishedUntil\n    startedFrom\n    areas {\n      key\n      name\n    }\n    sectors {\n      key\n      name\n    }\n    objectives(first: 1000) {\n      totalCount\n      nodes {\n        id\n        code\n        title\n        definition\n        weight\n        area {\n          key\n          name\n        }\n        sector {\n          key\n          name\n        }\n        indicators {\n          id\n          code\n          title\n          formula\n          purpose\n          targetText\n          weight\n        }\n        phases {\n          id\n          title\n          state\n          start\n          due\n          weight\n        }\n      }\n    }\n  }\n}";

export const EditStartedPlanDocument: Question<EditStartedPlanMutation, EditStartedPlanMutationVariables> =
  "mutation EditStartedPlan($municipality: String!, $year: Int!, $objectives: [StartedObjectiveInput!]!) {\n  editStartedPlan(\n    municipality: $municipality\n    year: $year\n    objectives: $objectives\n  ) {\n    id\n  }\n}";