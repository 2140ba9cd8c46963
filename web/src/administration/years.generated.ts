/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type YearsQueryVariables = Exact<{
  municipality: string;
}>;


export type YearsQuery = { plans: Array<{ id: string, year: number, period: string | null, stage: Types.CycleStage, demonstration: boolean, acts: Array<{ ordinal: number }> }> };

export type ActsQueryVariables = Exact<{
  municipality: string;
  year?: number | null | undefined;
}>;


export type ActsQuery = { plan: { id: string, year: number, acts: Array<{ ordinal: number, title: string, number: string | null, adoptedOn: string | null, link: string | null, document: { key: string, filename: string } | null }> } | null };

export type ImportsQueryVariables = Exact<{
  municipality: string;
}>;


export type ImportsQuery = { imports: Array<{ kind: Types.ImportKind, year: number, issues: number, replacedBy: string | null, replaces: string | null, undoBlockedBy: string | null, document: { id: string, key: string, filename: string, importedAt: string, importedBy: string | null }, act: { ordinal: number } | null }> };

export type PendingImportsQueryVariables = Exact<{
  municipality: string;
}>;


export type PendingImportsQuery = { pendingImports: Array<{ id: string, kind: Types.ImportKind, filename: string, expiresAt: string, createdBy: string, plan: { municipality: string, year: number, act: number } | null }> };

export const YearsDocument: Question<YearsQuery, YearsQueryVariables> =
  "query Years($municipality: String!) {\n  plans(municipality: $municipality) {\n    id\n    year\n    period\n    stage\n    demonstration\n    acts {\n      ordinal\n    }\n  }\n}";

export const ActsDocument: Question<ActsQuery, ActsQueryVariables> =
  "query Acts($municipality: String!, $year: Int) {\n  plan(municipality: $municipality, year: $year) {\n    id\n    year\n    acts {\n      ordinal\n      title\n      number\n      adoptedOn\n      link\n      document {\n        key\n        filename\n      }\n    }\n  }\n}";

export const ImportsDocument: Question<ImportsQuery, ImportsQueryVariables> =
  "query Imports($municipality: String!) {\n  imports(municipality: $municipality) {\n    ...LoadedImportParts\n  }\n}\n\nfragment LoadedImportParts on ImportedDocument {\n  document {\n    id\n    key\n    filename\n    importedAt\n    importedBy\n  }\n  kind\n  year\n  act {\n    ordinal\n  }\n  issues\n  replacedBy\n  replaces\n  undoBlockedBy\n}";

export const PendingImportsDocument: Question<PendingImportsQuery, PendingImportsQueryVariables> =
  "query PendingImports($municipality: String!) {\n  pendingImports(municipality: $municipality) {\n    ...WaitingImportParts\n  }\n}\n\nfragment WaitingImportParts on PendingImport {\n  id\n  kind\n  filename\n  expiresAt\n  createdBy\n  plan {\n    municipality\n    year\n    act\n  }\n}";