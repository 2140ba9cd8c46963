/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type EvidenceFilePartsFragment = { id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string };

export type ReadingPartsFragment = { id: string, value: number | null, date: string | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, criticality: string | null, correctiveAction: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null };

export type SheetRowPartsFragment = { asked: boolean, canWrite: boolean, question: Types.SubmissionQuestion | null, indicator: { code: string, title: string, formula: string | null, kind: Types.IndicatorKind, frequency: Types.ReportingFrequency | null, direction: Types.Direction, directionInferred: boolean, target: number | null, unit: string | null, targetDate: string | null, rangeMin: number | null, rangeMax: number | null, status: Types.IndicatorStatus, attainment: { state: Types.AttainmentState, value: number | null, raw: number | null }, objective: { code: string, title: string, sector: { key: string, name: string } }, readings: Array<{ id: string, value: number | null, date: string | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, criticality: string | null, correctiveAction: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }> }, latest: { id: string, value: number | null, date: string | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, criticality: string | null, correctiveAction: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, criticality: string | null, correctiveAction: string | null, savedAt: string, savedBy: string } | null, evidence: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }> };

export type SheetPartsFragment = { asOf: string, final: boolean, state: Types.SubmissionState, reason: string | null, canWrite: boolean, sector: { key: string, name: string }, history: Array<{ state: Types.SubmissionState, reason: string | null, recordedAt: string, recordedBy: string, reasons: Array<{ indicator: string, question: Types.SubmissionQuestion, reason: string | null }> }> };

export type ReadingSheetPageQueryVariables = Exact<{
  municipality: string;
  year: number;
  sector: string;
  asOf: string;
  final: boolean;
}>;


export type ReadingSheetPageQuery = { plan: { id: string, closed: boolean } | null, readingSheet: { asOf: string, final: boolean, state: Types.SubmissionState, reason: string | null, canWrite: boolean, delegation: { by: string, until: string | null } | null, rows: Array<{ asked: boolean, canWrite: boolean, question: Types.SubmissionQuestion | null, indicator: { code: string, title: string, formula: string | null, kind: Types.IndicatorKind, frequency: Types.ReportingFrequency | null, direction: Types.Direction, directionInferred: boolean, target: number | null, unit: string | null, targetDate: string | null, rangeMin: number | null, rangeMax: number | null, status: Types.IndicatorStatus, attainment: { state: Types.AttainmentState, value: number | null, raw: number | null }, objective: { code: string, title: string, sector: { key: string, name: string } }, readings: Array<{ id: string, value: number | null, date: string | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, criticality: string | null, correctiveAction: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }> }, latest: { id: string, value: number | null, date: string | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, criticality: string | null, correctiveAction: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, criticality: string | null, correctiveAction: string | null, savedAt: string, savedBy: string } | null, evidence: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }> }>, sector: { key: string, name: string }, history: Array<{ state: Types.SubmissionState, reason: string | null, recordedAt: string, recordedBy: string, reasons: Array<{ indicator: string, question: Types.SubmissionQuestion, reason: string | null }> }> } };

export type SaveReadingDraftsMutationVariables = Exact<{
  municipality: string;
  year: number;
  asOf: string;
  final: boolean;
  drafts: Array<Types.ReadingDraftInput> | Types.ReadingDraftInput;
}>;


export type SaveReadingDraftsMutation = { saveReadingDrafts: { drafts: Array<{ asked: boolean, canWrite: boolean, question: Types.SubmissionQuestion | null, indicator: { code: string, title: string, formula: string | null, kind: Types.IndicatorKind, frequency: Types.ReportingFrequency | null, direction: Types.Direction, directionInferred: boolean, target: number | null, unit: string | null, targetDate: string | null, rangeMin: number | null, rangeMax: number | null, status: Types.IndicatorStatus, attainment: { state: Types.AttainmentState, value: number | null, raw: number | null }, objective: { code: string, title: string, sector: { key: string, name: string } }, readings: Array<{ id: string, value: number | null, date: string | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, criticality: string | null, correctiveAction: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }> }, latest: { id: string, value: number | null, date: string | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, criticality: string | null, correctiveAction: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, criticality: string | null, correctiveAction: string | null, savedAt: string, savedBy: string } | null, evidence: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }> }>, conflicts: Array<{ indicator: string, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, criticality: string | null, correctiveAction: string | null, savedAt: string, savedBy: string } | null }>, issues: Array<{ code: string, message: string, subject: string | null, field: string | null, inEnglish: string }> } };

export type RecordReadingsMutationVariables = Exact<{
  municipality: string;
  year: number;
  readings: Array<Types.ReadingInput> | Types.ReadingInput;
}>;


export type RecordReadingsMutation = { recordReadings: { saved: Array<{ id: string, value: number | null, date: string | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, criticality: string | null, correctiveAction: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }>, conflicts: Array<{ indicator: string, expected: string | null, found: { id: string, value: number | null, date: string | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, criticality: string | null, correctiveAction: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null }>, issues: Array<{ code: string, message: string, subject: string | null, field: string | null, inEnglish: string }> } };

export type SubmitReadingsMutationVariables = Exact<{
  municipality: string;
  year: number;
  sector: string;
  asOf: string;
  final: boolean;
  reasons: Array<Types.SubmissionReasonInput> | Types.SubmissionReasonInput;
}>;


export type SubmitReadingsMutation = { submitReadings: { asOf: string, final: boolean, state: Types.SubmissionState, reason: string | null, canWrite: boolean, sector: { key: string, name: string }, history: Array<{ state: Types.SubmissionState, reason: string | null, recordedAt: string, recordedBy: string, reasons: Array<{ indicator: string, question: Types.SubmissionQuestion, reason: string | null }> }> } };

export type ReturnReadingsMutationVariables = Exact<{
  municipality: string;
  year: number;
  sector: string;
  asOf: string;
  final: boolean;
  reason: string;
}>;


export type ReturnReadingsMutation = { returnReadings: { asOf: string, final: boolean, state: Types.SubmissionState, reason: string | null, canWrite: boolean, sector: { key: string, name: string }, history: Array<{ state: Types.SubmissionState, reason: string | null, recordedAt: string, recordedBy: string, reasons: Array<{ indicator: string, question: Types.SubmissionQuestion, reason: string | null }> }> } };

export type WithdrawReadingMutationVariables = Exact<{
  reading: string | number;
  reason: string;
}>;


export type WithdrawReadingMutation = { withdrawReading: { id: string, value: number | null, date: string | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, criticality: string | null, correctiveAction: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } };

export type RemoveEvidenceMutationVariables = Exact<{
  evidence: string | number;
}>;


export type RemoveEvidenceMutation = { removeEvidence: boolean };

export const ReadingSheetPageDocument: Question<ReadingSheetPageQuery, ReadingSheetPageQueryVariables> =
  "fragment EvidenceFileParts on EvidenceFile {\n  id\n  filename\n  mediaType\n  size\n  uploadedAt\n  uploadedBy\n}\n\nfragment ReadingParts on Reading {\n  id\n  value\n  date\n  numerator\n  denominator\n  asOf\n  final\n  note\n  criticality\n  correctiveAction\n  demonstration\n  withdrawn\n  supersededBy\n  measuresAct\n  recordedAt\n  recordedBy\n}\n\nfragment SheetRowParts on ReadingSheetRow {\n  indicator {\n    code\n    title\n    formula\n    kind\n    frequency\n    direction\n    directionInferred\n    target\n    unit\n    targetDate\n    rangeMin\n    rangeMax\n    status\n    attainment {\n      state\n      value\n      raw\n    }\n    objective {\n      code\n      title\n      sector {\n        key\n        name\n      }\n    }\n    readings {\n      ...ReadingParts\n    }\n  }\n  latest {\n    ...ReadingParts\n  }\n  draft {\n    version\n    value\n    numerator\n    denominator\n    note\n    criticality\n    correctiveAction\n    savedAt\n    savedBy\n  }\n  asked\n  canWrite\n  question\n  evidence {\n    ...EvidenceFileParts\n  }\n}\n\nfragment SheetParts on ReadingSheet {\n  sector {\n    key\n    name\n  }\n  asOf\n  final\n  state\n  reason\n  canWrite\n  history {\n    state\n    reason\n    reasons {\n      indicator\n      question\n      reason\n    }\n    recordedAt\n    recordedBy\n  }\n}\n\nquery ReadingSheetPage($municipality: String!, $year: Int!, $sector: String!, $asOf: Date!, $final: Boolean!) {\n  plan(municipality: $municipality, year: $year) {\n    id\n    closed\n  }\n  readingSheet(\n    municipality: $municipality\n    year: $year\n    sector: $sector\n    asOf: $asOf\n    final: $final\n  ) {\n    ...SheetParts\n    delegation {\n      by\n      until\n    }\n    rows {\n      ...SheetRowParts\n    }\n  }\n}";

export const SaveReadingDraftsDocument: Question<SaveReadingDraftsMutation, SaveReadingDraftsMutationVariables> =
  "fragment EvidenceFileParts on EvidenceFile {\n  id\n  filename\n  mediaType\n  size\n  uploadedAt\n  uploadedBy\n}\n\nfragment ReadingParts on Reading {\n  id\n  value\n  date\n  numerator\n  denominator\n  asOf\n  final\n  note\n  criticality\n  correctiveAction\n  demonstration\n  withdrawn\n  supersededBy\n  measuresAct\n  recordedAt\n  recordedBy\n}\n\nfragment SheetRowParts on ReadingSheetRow {\n  indicator {\n    code\n    title\n    formula\n    kind\n    frequency\n    direction\n    directionInferred\n    target\n    unit\n    targetDate\n    rangeMin\n    rangeMax\n    status\n    attainment {\n      state\n      value\n      raw\n    }\n    objective {\n      code\n      title\n      sector {\n        key\n        name\n      }\n    }\n    readings {\n      ...ReadingParts\n    }\n  }\n  latest {\n    ...ReadingParts\n  }\n  draft {\n    version\n    value\n    numerator\n    denominator\n    note\n    criticality\n    correctiveAction\n    savedAt\n    savedBy\n  }\n  asked\n  canWrite\n  question\n  evidence {\n    ...EvidenceFileParts\n  }\n}\n\nmutation SaveReadingDrafts($municipality: String!, $year: Int!, $asOf: Date!, $final: Boolean!, $drafts: [ReadingDraftInput!]!) {\n  saveReadingDrafts(\n    municipality: $municipality\n    year: $year\n    asOf: $asOf\n    final: $final\n    drafts: $drafts\n  ) {\n    drafts {\n      ...SheetRowParts\n    }\n    conflicts {\n      indicator\n      draft {\n        version\n        value\n        numerator\n        denominator\n        note\n        criticality\n        correctiveAction\n        savedAt\n        savedBy\n      }\n    }\n    issues {\n      code\n      message\n      inEnglish: message(language: EN)\n      subject\n      field\n    }\n  }\n}";

export const RecordReadingsDocument: Question<RecordReadingsMutation, RecordReadingsMutationVariables> =
  "fragment ReadingParts on Reading {\n  id\n  value\n  date\n  numerator\n  denominator\n  asOf\n  final\n  note\n  criticality\n  correctiveAction\n  demonstration\n  withdrawn\n  supersededBy\n  measuresAct\n  recordedAt\n  recordedBy\n}\n\nmutation RecordReadings($municipality: String!, $year: Int!, $readings: [ReadingInput!]!) {\n  recordReadings(municipality: $municipality, year: $year, readings: $readings) {\n    saved {\n      ...ReadingParts\n    }\n    conflicts {\n      indicator\n      expected\n      found {\n        ...ReadingParts\n      }\n    }\n    issues {\n      code\n      message\n      inEnglish: message(language: EN)\n      subject\n      field\n    }\n  }\n}";

export const SubmitReadingsDocument: Question<SubmitReadingsMutation, SubmitReadingsMutationVariables> =
  "fragment SheetParts on ReadingSheet {\n  sector {\n    key\n    name\n  }\n  asOf\n  final\n  state\n  reason\n  canWrite\n  history {\n    state\n    reason\n    reasons {\n      indicator\n      question\n      reason\n    }\n    recordedAt\n    recordedBy\n  }\n}\n\nmutation SubmitReadings($municipality: String!, $year: Int!, $sector: String!, $asOf: Date!, $final: Boolean!, $reasons: [SubmissionReasonInput!]!) {\n  submitReadings(\n    municipality: $municipality\n    year: $year\n    sector: $sector\n    asOf: $asOf\n    final: $final\n    reasons: $reasons\n  ) {\n    ...SheetParts\n  }\n}";

export const ReturnReadingsDocument: Question<ReturnReadingsMutation, ReturnReadingsMutationVariables> =
  "fragment SheetParts on ReadingSheet {\n  sector {\n    key\n    name\n  }\n  asOf\n  final\n  state\n  reason\n  canWrite\n  history {\n    state\n    reason\n    reasons {\n      indicator\n      question\n      reason\n    }\n    recordedAt\n    recordedBy\n  }\n}\n\nmutation ReturnReadings($municipality: String!, $year: Int!, $sector: String!, $asOf: Date!, $final: Boolean!, $reason: String!) {\n  returnReadings(\n    municipality: $municipality\n    year: $year\n    sector: $sector\n    asOf: $asOf\n    final: $final\n    reason: $reason\n  ) {\n    ...SheetParts\n  }\n}";

export const WithdrawReadingDocument: Question<WithdrawReadingMutation, WithdrawReadingMutationVariables> =
  "fragment ReadingParts on Reading {\n  id\n  value\n  date\n  numerator\n  denominator\n  asOf\n  final\n  note\n  criticality\n  correctiveAction\n  demonstration\n  withdrawn\n  supersededBy\n  measuresAct\n  recordedAt\n  recordedBy\n}\n\nmutation WithdrawReading($reading: ID!, $reason: String!) {\n  withdrawReading(reading: $reading, reason: $reason) {\n    ...ReadingParts\n  }\n}";

export const RemoveEvidenceDocument: Question<RemoveEvidenceMutation, RemoveEvidenceMutationVariables> =
  "mutation RemoveEvidence($evidence: ID!) {\n  removeEvidence(evidence: $evidence)\n}";