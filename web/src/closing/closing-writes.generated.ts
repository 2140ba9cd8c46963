/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type SettleVariationMutationVariables = Exact<{
  variation: string | number;
  outcome: Types.DecisionOutcome;
  reason: string;
  decidedOn?: string | null | undefined;
  revisions?: Array<Types.RevisionContentInput> | Types.RevisionContentInput | null | undefined;
}>;


export type SettleVariationMutation = { settleVariation: { id: string } };

export type CorrectCycleDateMutationVariables = Exact<{
  municipality: string;
  year: number;
  step: number;
  date: string;
  reason: string;
  beforeYearEnd?: boolean | null | undefined;
}>;


export type CorrectCycleDateMutation = { correctCycleDate: { id: string } };

export type NeutraliseMutationVariables = Exact<{
  municipality: string;
  year: number;
  indicator: string;
  neutralised: boolean;
  reason: string;
  decision: string;
}>;


export type NeutraliseMutation = { neutralise: { id: string } };

export type SetScoringPolicyMutationVariables = Exact<{
  municipality: string;
  year: number;
  achieved: number;
  partial: number;
  lowerRule: Types.LowerRule;
  article: string;
  lateDays: number;
  phaseShare: number;
}>;


export type SetScoringPolicyMutation = { setScoringPolicy: { name: string } };

export type RemoveDemonstrationDataMutationVariables = Exact<{
  municipality: string;
  year: number;
}>;


export type RemoveDemonstrationDataMutation = { removeDemonstrationData: { removed: number } };

export type ClosePlanMutationVariables = Exact<{
  municipality: string;
  year: number;
  reason?: string | null | undefined;
  date?: string | null | undefined;
  beforeYearEnd?: boolean | null | undefined;
}>;


export type ClosePlanMutation = { closePlan: { id: string } };

export type ReopenPlanMutationVariables = Exact<{
  municipality: string;
  year: number;
  reason: string;
}>;


export type ReopenPlanMutation = { reopenPlan: { id: string } };

export type AdoptReportMutationVariables = Exact<{
  municipality: string;
  year: number;
  number: string;
  date: string;
  link?: string | null | undefined;
  withRemarks: boolean;
}>;


export type AdoptReportMutation = { adoptReport: { id: string } };

export type ValidateReportMutationVariables = Exact<{
  municipality: string;
  year: number;
  number: string;
  date: string;
  link?: string | null | undefined;
  outcome: Types.ValidationOutcome;
  reason?: string | null | undefined;
  onBehalfOf?: string | null | undefined;
}>;


export type ValidateReportMutation = { validateReport: { id: string } };

export type NextPlanPageQueryVariables = Exact<{
  municipality: string;
  year: number;
}>;


export type NextPlanPageQuery = { plans: Array<{ id: string, year: number, startedFrom: number | null }>, plan: { id: string, objectives: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, sector: { key: string, name: string }, indicators: Array<{ id: string, code: string, title: string }>, phases: Array<{ id: string, title: string, state: Types.PhaseState, start: string | null, due: string | null }> }> } } | null };

export type StartNextPlanMutationVariables = Exact<{
  municipality: string;
  year: number;
  objectives: Array<string> | string;
  indicators?: Array<string> | string | null | undefined;
  phases?: Array<Types.NextPhaseInput> | Types.NextPhaseInput | null | undefined;
}>;


export type StartNextPlanMutation = { startNextPlan: { plan: { id: string, year: number } } };

export const SettleVariationDocument: Question<SettleVariationMutation, SettleVariationMutationVariables> =
  "mutation SettleVariation($variation: ID!, $outcome: DecisionOutcome!, $reason: String!, $decidedOn: Date, $revisions: [RevisionContentInput!]) {\n  settleVariation(\n    variation: $variation\n    outcome: $outcome\n    reason: $reason\n    decidedOn: $decidedOn\n    revisions: $revisions\n  ) {\n    id\n  }\n}";

export const CorrectCycleDateDocument: Question<CorrectCycleDateMutation, CorrectCycleDateMutationVariables> =
  "mutation CorrectCycleDate($municipality: String!, $year: Int!, $step: Int!, $date: Date!, $reason: String!, $beforeYearEnd: Boolean) {\n  correctCycleDate(\n    municipality: $municipality\n    year: $year\n    step: $step\n    date: $date\n    reason: $reason\n    beforeYearEnd: $beforeYearEnd\n  ) {\n    id\n  }\n}";

export const NeutraliseDocument: Question<NeutraliseMutation, NeutraliseMutationVariables> =
  "mutation Neutralise($municipality: String!, $year: Int!, $indicator: String!, $neutralised: Boolean!, $reason: String!, $decision: String!) {\n  neutralise(\n    municipality: $municipality\n    year: $year\n    indicator: $indicator\n    neutralised: $neutralised\n    reason: $reason\n    decision: $decision\n  ) {\n    id\n  }\n}";

export const SetScoringPolicyDocument: Question<SetScoringPolicyMutation, SetScoringPolicyMutationVariables> =
  "mutation SetScoringPolicy($municipality: String!, $year: Int!, $achieved: Float!, $partial: Float!, $lowerRule: LowerRule!, $article: String!, $lateDays: Int!, $phaseShare: Float!) {\n  setScoringPolicy(\n    municipality: $municipality\n    year: $year\n    achieved: $achieved\n    partial: $partial\n    lowerRule: $lowerRule\n    article: $article\n    lateDays: $lateDays\n    phaseShare: $phaseShare\n  ) {\n    name\n  }\n}";

export const RemoveDemonstrationDataDocument: Question<RemoveDemonstrationDataMutation, RemoveDemonstrationDataMutationVariables> =
  "mutation RemoveDemonstrationData($municipality: String!, $year: Int!) {\n  removeDemonstrationData(municipality: $municipality, year: $year) {\n    removed\n  }\n}";

export const ClosePlanDocument: Question<ClosePlanMutation, ClosePlanMutationVariables> =
  "mutation ClosePlan($municipality: String!, $year: Int!, $reason: String, $date: Date, $beforeYearEnd: Boolean) {\n  closePlan(\n    municipality: $municipality\n    year: $year\n    reason: $reason\n    date: $date\n    beforeYearEnd: $beforeYearEnd\n  ) {\n    id\n  }\n}";

export const ReopenPlanDocument: Question<ReopenPlanMutation, ReopenPlanMutationVariables> =
  "mutation ReopenPlan($municipality: String!, $year: Int!, $reason: String!) {\n  reopenPlan(municipality: $municipality, year: $year, reason: $reason) {\n    id\n  }\n}";

export const AdoptReportDocument: Question<AdoptReportMutation, AdoptReportMutationVariables> =
  "mutation AdoptReport($municipality: String!, $year: Int!, $number: String!, $date: Date!, $link: String, $withRemarks: Boolean!) {\n  adoptReport(\n    municipality: $municipality\n    year: $year\n    number: $number\n    date: $date\n    link: $link\n    withRemarks: $withRemarks\n  ) {\n    id\n  }\n}";

export const ValidateReportDocument: Question<ValidateReportMutation, ValidateReportMutationVariables> =
  "mutation ValidateReport($municipality: String!, $year: Int!, $number: String!, $date: Date!, $link: String, $outcome: ValidationOutcome!, $reason: String, $onBehalfOf: String) {\n  validateReport(\n    municipality: $municipality\n    year: $year\n    number: $number\n    date: $date\n    link: $link\n    outcome: $outcome\n    reason: $reason\n    onBehalfOf: $onBehalfOf\n  ) {\n    id\n  }\n}";

export const NextPlanPageDocument: Question<NextPlanPageQuery, NextPlanPageQueryVariables> =
  "query NextPlanPage($municipality: String!, $year: Int!) {\n  plans(municipality: $municipality) {\n    id\n    year\n    startedFrom\n  }\n  plan(municipality: $municipality, year: $year) {\n    id\n    objectives(first: 1000) {\n      totalCount\n      nodes {\n        id\n        code\n        title\n        sector {\n          key\n          name\n        }\n        indicators {\n          id\n          code\n          title\n        }\n        phases {\n          id\n          title\n          state\n          start\n          due\n        }\n      }\n    }\n  }\n}";

export const StartNextPlanDocument: Question<StartNextPlanMutation, StartNextPlanMutationVariables> =
  "mutation StartNextPlan($municipality: String!, $year: Int!, $objectives: [String!]!, $indicators: [String!], $phases: [NextPhaseInput!]) {\n  startNextPlan(\n    municipality: $municipality\n    year: $year\n    objectives: $objectives\n    indicators: $indicators\n    phases: $phases\n  ) {\n    plan {\n      id\n      year\n    }\n  }\n}";