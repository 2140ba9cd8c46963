/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type WriteReportSectionMutationVariables = Exact<{
  municipality: string;
  year: number;
  section: Types.ReportSectionKind;
  text: string;
  expectedVersion: number;
}>;


export type WriteReportSectionMutation = { writeReportSection: { section: Types.ReportSectionKind, version: number } };

export const WriteReportSectionDocument: Question<WriteReportSectionMutation, WriteReportSectionMutationVariables> =
  "mutation WriteReportSection($municipality: String!, $year: Int!, $section: ReportSectionKind!, $text: String!, $expectedVersion: Int!) {\n  writeReportSection(\n    municipality: $municipality\n    year: $year\n    section: $section\n    text: $text\n    expectedVersion: $expectedVersion\n  ) {\n    section\n    version\n  }\n}";