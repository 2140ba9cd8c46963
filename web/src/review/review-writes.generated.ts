/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type ReviewRevisionMutationVariables = Exact<{
  revision: string | number;
  status: Types.RevisionStatus;
  content?: Types.RevisionContentInput | null | undefined;
  note?: string | null | undefined;
  expectedReview?: number | null | undefined;
}>;


export type ReviewRevisionMutation = { reviewRevision: { id: string, status: Types.RevisionStatus } };

export type AddRevisionMutationVariables = Exact<{
  variation: string | number;
  content: Types.RevisionContentInput;
  note?: string | null | undefined;
}>;


export type AddRevisionMutation = { addRevision: { id: string } };

export type SetObjectiveWeightMutationVariables = Exact<{
  municipality: string;
  year: number;
  weights: Array<Types.ObjectiveWeightInput> | Types.ObjectiveWeightInput;
}>;


export type SetObjectiveWeightMutation = { setObjectiveWeight: { objectives: Array<{ code: string, weight: number | null }>, issues: Array<{ code: string, message: string, subject: string | null, field: string | null, inEnglish: string }> } };

export type ConfirmZeroTargetMutationVariables = Exact<{
  municipality: string;
  year: number;
  indicator: string;
  confirmed: boolean;
  direction?: Types.Direction | null | undefined;
  source: string;
}>;


export type ConfirmZeroTargetMutation = { confirmZeroTarget: { code: string } };

export type SetIndicatorReadingMutationVariables = Exact<{
  municipality: string;
  year: number;
  indicator: string;
  kind?: Types.IndicatorKind | null | undefined;
  direction?: Types.Direction | null | undefined;
  rangeMin?: number | null | undefined;
  rangeMax?: number | null | undefined;
  tolerance?: number | null | undefined;
  act?: number | null | undefined;
  source: string;
}>;


export type SetIndicatorReadingMutation = { setIndicatorReading: { code: string } };

export type ReviewRevisionsMutationVariables = Exact<{
  municipality: string;
  year: number;
  revisions: Array<string | number> | string | number;
  status: Types.RevisionStatus;
  note?: string | null | undefined;
}>;


export type ReviewRevisionsMutation = { reviewRevisions: Array<{ id: string, status: Types.RevisionStatus }> };

export type ConfirmIndicatorReadingsMutationVariables = Exact<{
  municipality: string;
  year: number;
  indicators: Array<string> | string;
  source: string;
}>;


export type ConfirmIndicatorReadingsMutation = { confirmIndicatorReadings: Array<{ code: string }> };

export type CorrectOutcomeMutationVariables = Exact<{
  variation: string | number;
  outcome: Types.DecisionOutcome;
  reason: string;
}>;


export type CorrectOutcomeMutation = { correctOutcome: { id: string } };

export type SetContributorsMutationVariables = Exact<{
  municipality: string;
  year: number;
  objective: string;
  sectors?: Array<string> | string | null | undefined;
  source: string;
}>;


export type SetContributorsMutation = { setContributors: { code: string, contributors: Array<{ key: string }> } };

export const ReviewRevisionDocument: Question<ReviewRevisionMutation, ReviewRevisionMutationVariables> =
  "mutation ReviewRevision($revision: ID!, $status: RevisionStatus!, $content: RevisionContentInput, $note: String, $expectedReview: Int) {\n  reviewRevision(\n    revision: $revision\n    status: $status\n    content: $content\n    note: $note\n    expectedReview: $expectedReview\n  ) {\n    id\n    status\n  }\n}";

export const AddRevisionDocument: Question<AddRevisionMutation, AddRevisionMutationVariables> =
  "mutation AddRevision($variation: ID!, $content: RevisionContentInput!, $note: String) {\n  addRevision(variation: $variation, content: $content, note: $note) {\n    id\n  }\n}";

export const SetObjectiveWeightDocument: Question<SetObjectiveWeightMutation, SetObjectiveWeightMutationVariables> =
  "mutation SetObjectiveWeight($municipality: String!, $year: Int!, $weights: [ObjectiveWeightInput!]!) {\n  setObjectiveWeight(municipality: $municipality, year: $year, weights: $weights) {\n    objectives {\n      code\n      weight\n    }\n    issues {\n      code\n      message\n      inEnglish: message(language: EN)\n      subject\n      field\n    }\n  }\n}";

export const ConfirmZeroTargetDocument: Question<ConfirmZeroTargetMutation, ConfirmZeroTargetMutationVariables> =
  "mutation ConfirmZeroTarget($municipality: String!, $year: Int!, $indicator: String!, $confirmed: Boolean!, $direction: Direction, $source: String!) {\n  confirmZeroTarget(\n    municipality: $municipality\n    year: $year\n    indicator: $indicator\n    confirmed: $confirmed\n    direction: $direction\n    source: $source\n  ) {\n    code\n  }\n}";

export const SetIndicatorReadingDocument: Question<SetIndicatorReadingMutation, SetIndicatorReadingMutationVariables> =
  "mutation SetIndicatorReading($municipality: String!, $year: Int!, $indicator: String!, $kind: IndicatorKind, $direction: Direction, $rangeMin: Float, $rangeMax: Float, $tolerance: Float, $act: Int, $source: String!) {\n  setIndicatorReading(\n    municipality: $municipality\n    year: $year\n    indicator: $indicator\n    kind: $kind\n    direction: $direction\n    rangeMin: $rangeMin\n    rangeMax: $rangeMax\n    tolerance: $tolerance\n    act: $act\n    source: $source\n  ) {\n    code\n  }\n}";

export const ReviewRevisionsDocument: Question<ReviewRevisionsMutation, ReviewRevisionsMutationVariables> =
  "mutation ReviewRevisions($municipality: String!, $year: Int!, $revisions: [ID!]!, $status: RevisionStatus!, $note: String) {\n  reviewRevisions(\n    municipality: $municipality\n    year: $year\n    revisions: $revisions\n    status: $status\n    note: $note\n  ) {\n    id\n    status\n  }\n}";

export const ConfirmIndicatorReadingsDocument: Question<ConfirmIndicatorReadingsMutation, ConfirmIndicatorReadingsMutationVariables> =
  "mutation ConfirmIndicatorReadings($municipality: String!, $year: Int!, $indicators: [String!]!, $source: String!) {\n  confirmIndicatorReadings(\n    municipality: $municipality\n    year: $year\n    indicators: $indicators\n    source: $source\n  ) {\n    code\n  }\n}";

export const CorrectOutcomeDocument: Question<CorrectOutcomeMutation, CorrectOutcomeMutationVariables> =
  "mutation CorrectOutcome($variation: ID!, $outcome: DecisionOutcome!, $reason: String!) {\n  correctOutcome(variation: $variation, outcome: $outcome, reason: $reason) {\n    id\n  }\n}";

export const SetContributorsDocument: Question<SetContributorsMutation, SetContributorsMutationVariables> =
  "mutation SetContributors($municipality: String!, $year: Int!, $objective: String!, $sectors: [String!], $source: String!) {\n  setContributors(\n    municipality: $municipality\n    year: $year\n    objective: $objective\n    sectors: $sectors\n    source: $source\n  ) {\n    code\n    contributors {\n      key\n    }\n  }\n}";