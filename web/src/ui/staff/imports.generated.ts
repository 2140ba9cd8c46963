/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql.generated.js';

import type { Question } from '#client';
export type LoadedImportPartsFragment = { kind: Types.ImportKind, year: number, issues: number, replacedBy: string | null, replaces: string | null, undoBlockedBy: string | null, document: { id: string, key: string, filename: string, importedAt: string, importedBy: string | null }, act: { ordinal: number } | null };

export type WaitingImportPartsFragment = { id: string, kind: Types.ImportKind, filename: string, expiresAt: string, createdBy: string, plan: { municipality: string, year: number, act: number } | null };

export type DiscardImportMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardImportMutation = { discardImport: boolean };

export type ReopenDocumentMutationVariables = Exact<{
  document: string | number;
}>;


export type ReopenDocumentMutation = { reopenDocument: { id: string } };

export type UndoImportMutationVariables = Exact<{
  document: string | number;
}>;


export type UndoImportMutation = { undoImport: { removed: number, restored: string | null } };

export const DiscardImportDocument: Question<DiscardImportMutation, DiscardImportMutationVariables> =
  "mutation DiscardImport($id: ID!) {\n  discardImport(id: $id)\n}";

export const ReopenDocumentDocument: Question<ReopenDocumentMutation, ReopenDocumentMutationVariables> =
  "mutation ReopenDocument($document: ID!) {\n  reopenDocument(document: $document) {\n    id\n  }\n}";

export const UndoImportDocument: Question<UndoImportMutation, UndoImportMutationVariables> =
  "mutation UndoImport($document: ID!) {\n  undoImport(document: $document) {\n    removed\n    restored\n  }\n}";