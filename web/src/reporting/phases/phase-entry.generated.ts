/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql.generated.js';

import type { Question } from '#client';
export type PhaseEntryPartsFragment = { id: string, key: string, title: string, due: string | null, state: Types.PhaseState, percent: number | null, doneOn: string | null, note: string | null, evidence: string | null, evidenceFiles: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }>, objective: { code: string, title: string }, reports: Array<{ id: string, percent: number | null, doneOn: string | null, note: string | null, evidence: string | null, recordedAt: string, recordedBy: string | null }> };

export type PhaseEntryQueryVariables = Exact<{
  municipality: string;
  year: number;
  sector: string | number;
}>;


export type PhaseEntryQuery = { plan: { id: string, phases: Array<{ id: string, key: string, title: string, due: string | null, state: Types.PhaseState, percent: number | null, doneOn: string | null, note: string | null, evidence: string | null, evidenceFiles: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }>, objective: { code: string, title: string }, reports: Array<{ id: string, percent: number | null, doneOn: string | null, note: string | null, evidence: string | null, recordedAt: string, recordedBy: string | null }> }> } | null };

export type RecordPhasesMutationVariables = Exact<{
  municipality: string;
  year: number;
  phases: Array<Types.PhaseInput> | Types.PhaseInput;
}>;


export type RecordPhasesMutation = { recordPhases: { saved: Array<{ id: string, key: string, title: string, due: string | null, state: Types.PhaseState, percent: number | null, doneOn: string | null, note: string | null, evidence: string | null, evidenceFiles: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }>, objective: { code: string, title: string }, reports: Array<{ id: string, percent: number | null, doneOn: string | null, note: string | null, evidence: string | null, recordedAt: string, recordedBy: string | null }> }>, conflicts: Array<{ phase: { key: string }, found: { id: string, percent: number | null, doneOn: string | null } | null }>, issues: Array<{ code: string, message: string, subject: string | null, field: string | null, inEnglish: string }> } };

export const PhaseEntryDocument: Question<PhaseEntryQuery, PhaseEntryQueryVariables> =
  "fragment PhaseEntryParts on Phase {\n  id\n  key\n  title\n  due\n  state\n  percent\n  doneOn\n  note\n  evidence\n  evidenceFiles {\n    ...EvidenceFileParts\n  }\n  objective {\n    code\n    title\n  }\n  reports {\n    id\n    percent\n    doneOn\n    note\n    evidence\n    recordedAt\n    recordedBy\n  }\n}\n\nquery PhaseEntry($municipality: String!, $year: Int!, $sector: ID!) {\n  plan(municipality: $municipality, year: $year) {\n    id\n    phases(\n      where: {objective: {or: [{sector: {id: {eq: $sector}}}, {contributors: {id: {eq: $sector}}}]}, state: {ne: REMOVED}}\n    ) {\n      ...PhaseEntryParts\n    }\n  }\n}\n\nfragment EvidenceFileParts on EvidenceFile {\n  id\n  filename\n  mediaType\n  size\n  uploadedAt\n  uploadedBy\n}";

export const RecordPhasesDocument: Question<RecordPhasesMutation, RecordPhasesMutationVariables> =
  "fragment PhaseEntryParts on Phase {\n  id\n  key\n  title\n  due\n  state\n  percent\n  doneOn\n  note\n  evidence\n  evidenceFiles {\n    ...EvidenceFileParts\n  }\n  objective {\n    code\n    title\n  }\n  reports {\n    id\n    percent\n    doneOn\n    note\n    evidence\n    recordedAt\n    recordedBy\n  }\n}\n\nmutation RecordPhases($municipality: String!, $year: Int!, $phases: [PhaseInput!]!) {\n  recordPhases(municipality: $municipality, year: $year, phases: $phases) {\n    saved {\n      ...PhaseEntryParts\n    }\n    conflicts {\n      phase {\n        key\n      }\n      found {\n        id\n        percent\n        doneOn\n      }\n    }\n    issues {\n      code\n      message\n      inEnglish: message(language: EN)\n      subject\n      field\n    }\n  }\n}\n\nfragment EvidenceFileParts on EvidenceFile {\n  id\n  filename\n  mediaType\n  size\n  uploadedAt\n  uploadedBy\n}";