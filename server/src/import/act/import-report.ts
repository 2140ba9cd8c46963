import type { DecisionOutcome, Initiative, RevisionKind } from '@traguardo/schema/vocabulary';
import type { ImportIssue } from '../draft/import-issue.js';
import type { DraftCounts, PlanDraft } from '../draft/plan-draft.js';
import type { ReportedReading } from '../readings/readings-report.js';
import type { ReportedDraft, ReportedQuestion } from './reported-draft.js';

/** The report of loading an act's document: the public output of `traguardo import --json`. */
export interface ImportReport {
  readonly document: { readonly id: string | null; readonly filename: string; readonly sha256: string };
  /** Null where the document could not be read as an act of a plan. */
  readonly plan: ReportedPlan | null;
  readonly counts: DraftCounts | null;
  readonly issues: readonly ImportIssue[];
  /** What the document says; null where it is refused. */
  readonly draft: ReportedDraft | null;
  readonly questions: readonly ReportedQuestion[];
  readonly revisions: readonly ReportedRevision[];
  readonly outcomes: readonly ReportedOutcome[];
  readonly discrepancies: readonly ReportedDiscrepancy[];
  /** The actual values that it prints beside its targets, as they are recorded with it. */
  readonly readings: readonly ReportedReading[];
  /** Of those, the ones that wait for an answer or a confirmation, and are not recorded. */
  readonly held: number;
  /** Domain rows written. */
  readonly changed: number;
  /** Whether the document is now in the database, also where it was there before. */
  readonly saved: boolean;
}

export interface ReportedPlan {
  readonly municipality: string;
  readonly slug: string;
  readonly year: number;
  readonly period: string | null;
  readonly act: number;
}

/** A report in which a part of the plan is null while it is asked. */
export interface AskedReport extends Omit<ImportReport, 'plan'> {
  readonly plan: { readonly [part in keyof ReportedPlan]: ReportedPlan[part] | null } | null;
}

export interface ReportedRevision {
  readonly kind: RevisionKind;
  readonly objective: string;
  readonly indicator: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly fields: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
  readonly initiative: Initiative;
  readonly evidence: string | null;
  /** False: the words were not wholly understood, and the revision changes nothing until a person confirms it. */
  readonly certain: boolean;
  readonly line: number;
}

export interface ReportedOutcome {
  readonly objective: string;
  readonly indicator: string | null;
  readonly outcome: DecisionOutcome;
  readonly line: number;
}

export interface ReportedDiscrepancy {
  readonly code: string;
  readonly message: string;
  readonly objective: string | null;
  readonly indicator: string | null;
  readonly line: number | null;
}

/** Revisions and outcomes of a draft, in the order of the document. Every decision has an outcome. */
export function draftDecisions(draft: PlanDraft): Pick<ImportReport, 'revisions' | 'outcomes'> {
  return {
    revisions: draft.variations.flatMap(({ line, revisions }) =>
      revisions
        .filter(({ review }) => review?.status !== 'DISCARDED')
        .map(({ evidence, review, ...revision }) => ({ ...revision, evidence: evidence?.text ?? null, line })),
    ),
    outcomes: draft.variations
      .filter((variation) => variation.decision !== null)
      .map(({ objective, indicator, outcome, line }) => ({ objective, indicator, outcome, line })),
  };
}
