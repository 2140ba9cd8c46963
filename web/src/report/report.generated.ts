/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type ReportPageQueryVariables = Exact<{
  municipality: string;
  year: number;
}>;


export type ReportPageQuery = { plan: { id: string, year: number, stage: Types.CycleStage, cycle: Array<{ number: number, step: Types.CycleStepKind, documentNumber: string | null, documentDate: string | null }>, reportSections: Array<{ section: Types.ReportSectionKind, text: string | null, version: number, limit: number, versions: Array<{ version: number, text: string | null, recordedAt: string, recordedBy: string }> }>, reportEditions: Array<{ step: number, format: string, remarks: boolean, sha256: string, size: number }> } | null };

export const ReportPageDocument: Question<ReportPageQuery, ReportPageQueryVariables> =
  "query ReportPage($municipality: String!, $year: Int!) {\n  plan(municipality: $municipality, year: $year) {\n    id\n    year\n    stage\n    cycle {\n      number\n      step\n      documentNumber\n      documentDate\n    }\n    reportSections {\n      section\n      text\n      version\n      limit\n      versions {\n        version\n        text\n        recordedAt\n        recordedBy\n      }\n    }\n    reportEditions {\n      step\n      format\n      remarks\n      sha256\n      size\n    }\n  }\n}";