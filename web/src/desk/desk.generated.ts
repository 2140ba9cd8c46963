/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type StandingPartsFragment = { reported: number, total: number, state: Types.SubmissionState, sector: { key: string, name: string }, delegation: { by: string, until: string | null } | null };

export type DeskPlanQueryVariables = Exact<{
  municipality: string;
  year: number;
  end: string;
}>;


export type DeskPlanQuery = { plan: { id: string, stage: Types.CycleStage, questions: Array<{ id: string }>, reviewProgress: { proposed: number, doubtful: number, unknownWeights: number, inferredDirections: number, inferredKinds: number, zeroTargets: Array<{ code: string }>, unclearTargets: Array<{ code: string }> }, closingCheck: { demonstrationReadings: number, deferred: Array<{ id: string }> }, duePhases: Array<{ key: string, title: string, due: string | null, state: Types.PhaseState, objective: { code: string, printedCode: string | null, title: string, sector: { key: string, name: string } } }> } | null, campaigns: Array<{ asOf: string, final: boolean, dueOn: string, overdue: boolean, closed: boolean, sectors: Array<{ reported: number, total: number, state: Types.SubmissionState, sector: { key: string, name: string }, delegation: { by: string, until: string | null } | null }> }>, sectorStandings: Array<{ reported: number, total: number, state: Types.SubmissionState, sector: { key: string, name: string }, delegation: { by: string, until: string | null } | null }> };

export type DeskImportsQueryVariables = Exact<{
  municipality: string;
}>;


export type DeskImportsQuery = { pendingImports: Array<{ id: string }> };

export type DeskPeopleQueryVariables = Exact<{
  municipality: string;
}>;


export type DeskPeopleQuery = { people: Array<{ id: string, active: boolean, waiting: boolean, roles: Array<{ role: Types.Role, municipality: string, sectors: Array<{ key: string }> }> }>, plan: { id: string, sectors: Array<{ key: string }> } | null, systemHealth: { mail: boolean } };

export const DeskPlanDocument: Question<DeskPlanQuery, DeskPlanQueryVariables> =
  "fragment StandingParts on CampaignSector {\n  sector {\n    key\n    name\n  }\n  reported\n  total\n  state\n  delegation {\n    by\n    until\n  }\n}\n\nquery DeskPlan($municipality: String!, $year: Int!, $end: Date!) {\n  plan(municipality: $municipality, year: $year) {\n    id\n    stage\n    questions {\n      id\n    }\n    reviewProgress {\n      proposed\n      doubtful\n      unknownWeights\n      inferredDirections\n      inferredKinds\n      zeroTargets {\n        code\n      }\n      unclearTargets {\n        code\n      }\n    }\n    closingCheck {\n      demonstrationReadings\n      deferred {\n        id\n      }\n    }\n    duePhases {\n      ...DuePhaseParts\n    }\n  }\n  campaigns(municipality: $municipality, year: $year) {\n    asOf\n    final\n    dueOn\n    overdue\n    closed\n    sectors {\n      ...StandingParts\n    }\n  }\n  sectorStandings(\n    municipality: $municipality\n    year: $year\n    asOf: $end\n    final: true\n  ) {\n    ...StandingParts\n  }\n}\n\nfragment DuePhaseParts on Phase {\n  key\n  title\n  due\n  state\n  objective {\n    code\n    printedCode\n    title\n    sector {\n      key\n      name\n    }\n  }\n}";

export const DeskImportsDocument: Question<DeskImportsQuery, DeskImportsQueryVariables> =
  "query DeskImports($municipality: String!) {\n  pendingImports(municipality: $municipality) {\n    id\n  }\n}";

export const DeskPeopleDocument: Question<DeskPeopleQuery, DeskPeopleQueryVariables> =
  "query DeskPeople($municipality: String!) {\n  people(municipality: $municipality) {\n    id\n    active\n    waiting\n    roles {\n      role\n      municipality\n      sectors {\n        key\n      }\n    }\n  }\n  plan(municipality: $municipality) {\n    id\n    sectors {\n      key\n    }\n  }\n  systemHealth {\n    mail\n  }\n}";