import type { ReportedDiscrepancy } from '../../../import/act/import-report.js';
import type { ImportIssue } from '../../../import/draft/import-issue.js';
import type { DraftCounts, PlanDraft } from '../../../import/draft/plan-draft.js';
import type { Comparison } from '../../../import/pending/load-comparison.js';
import type { PendingReadingRow } from '../../../import/pending/load-pending-readings.js';
import type { InputProblem } from '../../../import/preview/input-problem.js';
import type { PreviewRow } from '../../../import/preview/preview-row.js';
import type { ImportQuestion } from '../../../import/question/import-question.js';
import type { PendingActuals } from './pending-change-types.js';
import type { PendingReplacement } from './pending-import-types.js';
import type { PendingPlan } from './pending-row-types.js';

/** Everything that an uploaded document says, and what confirming it would do. */
export interface PendingResult {
  readonly draft: PlanDraft | null;
  readonly plan: PendingPlan | null;
  readonly counts: DraftCounts | null;
  readonly issues: readonly ImportIssue[];
  /** Open ones, and those that were answered. */
  readonly questions: readonly ImportQuestion[];
  readonly rows: readonly PreviewRow[];
  readonly readings: readonly (PendingReadingRow & { readonly isWaiting?: boolean })[];
  /** How many values an act prints beside its targets; null where it prints none, and for a file of values. */
  readonly actuals: PendingActuals | null;
  readonly discrepancies: readonly ReportedDiscrepancy[];
  readonly comparison: Comparison;
  /** The loaded document of the same act, where this one may take its place. */
  readonly replaces: PendingReplacement | null;
  readonly obstacles: readonly InputProblem[];
  /** The stored readings that the values of a file would replace (`seenReadings`); null for an act. */
  readonly seen: string | null;
}
