import type { ImportReport, ReportedDiscrepancy } from '../../import/act/import-report.js';
import { type ReadDocument, refusal } from '../../import/act/save-document.js';
import type { DraftCounts, ImportIssue, PlanDraft } from '../../import/draft/plan-draft.js';
import { actRehearsal, type Comparison } from '../../import/pending/load-comparison.js';
import type { PendingDocument } from '../../import/pending/load-pending.js';
import type { PendingReadingRow } from '../../import/pending/load-pending-readings.js';
import type { ReadAct } from '../../import/preview/document-reading.js';
import type { InputProblem } from '../../import/preview/input-problem.js';
import type { PreviewRow } from '../../import/preview/preview-row.js';
import { DomainError } from '../../plan/domain-error.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import type { RequestContext } from '../loading/request-context.js';
import { issueProblems, planClosed } from './issue-problems.js';
import { pendingReadingsOutcome } from './pending-readings-outcome.js';
import type { PendingPlan } from './pending-row-types.js';
import { readDocument, readPending } from './read-pending.js';

/** Everything that an uploaded document says, and what confirming it would do. */
export interface PendingOutcome {
  readonly draft: PlanDraft | null;
  readonly plan: PendingPlan | null;
  readonly counts: DraftCounts | null;
  readonly issues: readonly ImportIssue[];
  readonly rows: readonly PreviewRow[];
  readonly readings: readonly PendingReadingRow[];
  readonly discrepancies: readonly ReportedDiscrepancy[];
  readonly comparison: Comparison;
  readonly obstacles: readonly InputProblem[];
  /** What stands where the values of a file go (`seenReadings`); null for an act. */
  readonly seen: string | null;
}

const NOTHING: Comparison = { newRows: 0, objectives: [], indicators: [], unchanged: false };

/** What a waiting document says, and what confirming it would change: loaded for a moment, and taken back. */
export async function pendingOutcome(context: RequestContext, pending: PendingDocument): Promise<PendingOutcome> {
  const reading = await readPending(context, pending);
  if ('draft' in reading && reading.draft === null) {
    const obstacles = issueProblems(reading.issues);
    return {
      ...reading,
      plan: null,
      counts: null,
      rows: [],
      readings: [],
      discrepancies: [],
      comparison: NOTHING,
      obstacles,
      seen: null,
    };
  }
  return reading.kind === 'ACT'
    ? await actOutcome(context, pending, reading)
    : await pendingReadingsOutcome(context, pending, reading);
}

async function actOutcome(
  { database }: RequestContext,
  pending: PendingDocument,
  act: ReadAct,
): Promise<PendingOutcome> {
  const { draft, counts, rows } = act;
  const { municipality, year, period } = draft;
  const slug = municipalitySlug(municipality);
  const read = readDocument(pending, act, null);
  const { report, comparison, refused } = await rehearsedAct(
    () => actRehearsal(database, read, { municipality: slug, year }),
    read,
  );
  return {
    draft,
    plan: { municipality, slug, year, period, act: draft.act.ordinal },
    counts,
    issues: act.issues,
    rows,
    readings: [],
    discrepancies: report.discrepancies,
    comparison,
    obstacles: [...refused, ...issueProblems(report.issues)],
    seen: null,
  };
}

/** A closed plan keeps a document from being loaded, not from being looked at. */
async function rehearsedAct(rehearsal: () => ReturnType<typeof actRehearsal>, read: ReadDocument) {
  try {
    return { ...(await rehearsal()), refused: [] };
  } catch (error) {
    return {
      report: refusal(read.document, []) satisfies ImportReport,
      comparison: NOTHING,
      refused: [conflict(error)],
    };
  }
}

function conflict(error: unknown): InputProblem {
  if (!(error instanceof DomainError) || error.code !== 'CONFLICT') throw error;
  return planClosed(error);
}
