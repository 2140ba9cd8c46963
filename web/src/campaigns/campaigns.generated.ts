/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type CampaignsPageQueryVariables = Exact<{
  municipality: string;
  year: number;
}>;


export type CampaignsPageQuery = { viewer: { id: string | null, mail: boolean }, plan: { id: string, closed: boolean } | null, campaigns: Array<{ asOf: string, final: boolean, dueOn: string, overdue: boolean, reminding: boolean, closed: boolean, sectors: Array<{ reported: number, total: number, state: Types.SubmissionState, remindedAt: string | null, reachable: boolean, sector: { key: string, name: string }, missing: Array<{ code: string, title: string }> }> }> };

export type OpenCampaignMutationVariables = Exact<{
  municipality: string;
  year: number;
  asOf: string;
  final: boolean;
  dueOn: string;
  reminding: boolean;
}>;


export type OpenCampaignMutation = { openCampaign: { asOf: string, final: boolean, dueOn: string } };

export type SendRemindersMutationVariables = Exact<{
  municipality: string;
  year: number;
  asOf: string;
  final: boolean;
}>;


export type SendRemindersMutation = { sendReminders: { sent: number, unreachable: Array<{ key: string, name: string }> } };

export type ReportingFrequenciesQueryVariables = Exact<{
  municipality: string;
  year: number;
}>;


export type ReportingFrequenciesQuery = { plan: { id: string, indicators: { nodes: Array<{ code: string, title: string, frequency: Types.ReportingFrequency | null, objective: { sector: { key: string, name: string } } }> } } | null };

export type SetReportingFrequencyMutationVariables = Exact<{
  municipality: string;
  year: number;
  indicators: Array<string> | string;
  frequency?: Types.ReportingFrequency | null | undefined;
  source: string;
}>;


export type SetReportingFrequencyMutation = { setReportingFrequency: Array<{ code: string, frequency: Types.ReportingFrequency | null }> };

export type CloseCampaignMutationVariables = Exact<{
  municipality: string;
  year: number;
  asOf: string;
  final: boolean;
}>;


export type CloseCampaignMutation = { closeCampaign: { asOf: string, final: boolean, closed: boolean } };

export const CampaignsPageDocument: Question<CampaignsPageQuery, CampaignsPageQueryVariables> =
  "query CampaignsPage($municipality: String!, $year: Int!) {\n  viewer {\n    id\n    mail\n  }\n  plan(municipality: $municipality, year: $year) {\n    id\n    closed\n  }\n  campaigns(municipality: $municipality, year: $year) {\n    asOf\n    final\n    dueOn\n    overdue\n    reminding\n    closed\n    sectors {\n      sector {\n        key\n        name\n      }\n      reported\n      total\n      state\n      missing {\n        code\n        title\n      }\n      remindedAt\n      reachable\n    }\n  }\n}";

export const OpenCampaignDocument: Question<OpenCampaignMutation, OpenCampaignMutationVariables> =
  "mutation OpenCampaign($municipality: String!, $year: Int!, $asOf: Date!, $final: Boolean!, $dueOn: Date!, $reminding: Boolean!) {\n  openCampaign(\n    municipality: $municipality\n    year: $year\n    asOf: $asOf\n    final: $final\n    dueOn: $dueOn\n    reminding: $reminding\n  ) {\n    asOf\n    final\n    dueOn\n  }\n}";

export const SendRemindersDocument: Question<SendRemindersMutation, SendRemindersMutationVariables> =
  "mutation SendReminders($municipality: String!, $year: Int!, $asOf: Date!, $final: Boolean!) {\n  sendReminders(\n    municipality: $municipality\n    year: $year\n    asOf: $asOf\n    final: $final\n  ) {\n    sent\n    unreachable {\n      key\n      name\n    }\n  }\n}";

export const ReportingFrequenciesDocument: Question<ReportingFrequenciesQuery, ReportingFrequenciesQueryVariables> =
  "query ReportingFrequencies($municipality: String!, $year: Int!) {\n  plan(municipality: $municipality, year: $year) {\n    id\n    indicators(first: 1000) {\n      nodes {\n        code\n        title\n        frequency\n        objective {\n          sector {\n            key\n            name\n          }\n        }\n      }\n    }\n  }\n}";

export const SetReportingFrequencyDocument: Question<SetReportingFrequencyMutation, SetReportingFrequencyMutationVariables> =
  "mutation SetReportingFrequency($municipality: String!, $year: Int!, $indicators: [String!]!, $frequency: ReportingFrequency, $source: String!) {\n  setReportingFrequency(\n    municipality: $municipality\n    year: $year\n    indicators: $indicators\n    frequency: $frequency\n    source: $source\n  ) {\n    code\n    frequency\n  }\n}";

export const CloseCampaignDocument: Question<CloseCampaignMutation, CloseCampaignMutationVariables> =
  "mutation CloseCampaign($municipality: String!, $year: Int!, $asOf: Date!, $final: Boolean!) {\n  closeCampaign(\n    municipality: $municipality\n    year: $year\n    asOf: $asOf\n    final: $final\n  ) {\n    asOf\n    final\n    closed\n  }\n}";