/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

export type ScorePartsFragment = { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus };

export type StatusCountPartsFragment = { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number };

export type SourcePartsFragment = { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } };

export type HistoryPartsFragment = { atAct: number, value: string | null, act: { ordinal: number } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } } | null };

export type EvidencePartsFragment = { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } } };

export type RevisionPartsFragment = { id: string, kind: Types.RevisionKind, initiative: Types.Initiative, from: string | null, to: string | null, status: Types.RevisionStatus, certain: boolean, applied: boolean, settled: boolean, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, printedCode: string | null, title: string, kind: Types.IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } } } | null };

export type ActPartsFragment = { ordinal: number, number: string | null, adoptedOn: string | null, link: string | null };

export type DeclarationPartsFragment = { field: string, value: string | null, act: number, recordedAt: string, recordedBy: string | null, source: string };

export type VariationPartsFragment = { id: string, request: string | null, motivation: string | null, decision: string | null, readable: boolean, outcome: Types.DecisionOutcome, settlement: { outcome: Types.DecisionOutcome, reason: string, decidedOn: string | null, recordedAt: string } | null, act: { ordinal: number, number: string | null, adoptedOn: string | null, link: string | null }, objective: { code: string, printedCode: string | null, title: string }, indicator: { code: string, printedCode: string | null, title: string } | null, revisions: Array<{ id: string, kind: Types.RevisionKind, initiative: Types.Initiative, from: string | null, to: string | null, status: Types.RevisionStatus, certain: boolean, applied: boolean, settled: boolean, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, printedCode: string | null, title: string, kind: Types.IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } } | null };

export type WeightChangePartsFragment = { from: number | null, to: number, reduced: boolean, initiative: Types.Initiative, sectorEffect: number | null, effectUnknownBecause: string | null, act: { ordinal: number, adoptedOn: string | null }, objective: { code: string, title: string }, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { key: string, filename: string } } } | null };

export type IndicatorRowPartsFragment = { code: string, printedCode: string | null, title: string, kind: Types.IndicatorKind, direction: Types.Direction, directionInferred: boolean, weight: number | null, initialTarget: number | null, target: number | null, unit: string | null, targetDate: string | null, rangeMin: number | null, rangeMax: number | null, actual: number | null, actualDate: string | null, status: Types.IndicatorStatus, attainment: { state: Types.AttainmentState, value: number | null, raw: number | null } };

export type ObjectiveRowPartsFragment = { code: string, printedCode: string | null, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus }, indicators: Array<{ code: string, printedCode: string | null, title: string, kind: Types.IndicatorKind, direction: Types.Direction, directionInferred: boolean, weight: number | null, initialTarget: number | null, target: number | null, unit: string | null, targetDate: string | null, rangeMin: number | null, rangeMax: number | null, actual: number | null, actualDate: string | null, status: Types.IndicatorStatus, attainment: { state: Types.AttainmentState, value: number | null, raw: number | null } }> };

export type YearScorePartsFragment = { year: number, title: string | null, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Types.Weighting, unknownWeights: number, reported: number, total: number, status: Types.IndicatorStatus } };
