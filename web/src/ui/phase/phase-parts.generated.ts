/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql.generated.js';

export type PhasePartsFragment = { id: string, key: string, title: string, start: string | null, due: string | null, initialDue: string | null, weight: number | null, doneOn: string | null, percent: number | null, state: Types.PhaseState, note: string | null, evidence: string | null, evidenceFiles: Array<{ id: string, filename: string }>, objective: { code: string, printedCode: string | null, title: string }, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } } | null, revisions: Array<{ id: string, kind: Types.RevisionKind, to: string | null, act: { ordinal: number }, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } } } | null }> };

export type DuePhasePartsFragment = { key: string, title: string, due: string | null, state: Types.PhaseState, objective: { code: string, printedCode: string | null, title: string, sector: { key: string, name: string } } };
