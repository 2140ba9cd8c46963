import type { ImportReport, ReportedDiscrepancy } from '../import/act/import-report.js';
import { type ReadDocument, refusal } from '../import/act/save-document.js';
import type { DraftCounts, ImportIssue, PlanDraft } from '../import/draft/plan-draft.js';
import { actRehearsal, type Comparison, type Difference } from '../import/pending/load-comparison.js';
import type { PendingDocument } from '../import/pending/load-pending.js';
import {
  demonstrationWarning,
  type PendingReadingRow,
  pendingReadings,
} from '../import/pending/load-pending-readings.js';
import type { ReadAct, ReadReadings } from '../import/preview/document-reading.js';
import type { InputProblem } from '../import/preview/input-problem.js';
import type { PreviewRow } from '../import/preview/preview-row.js';
import { chosenPlan } from '../import/readings/chosen-plan.js';
import { saveReadings } from '../import/readings/save-readings.js';
import { DomainError } from '../plan/domain-error.js';
import { municipalitySlug } from '../plan/natural-key.js';
import type { PendingPlan } from './pending-row-types.js';
import { readDocument, readPending, readReadingsFile } from './read-pending.js';
import type { RequestContext } from './request-context.js';

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
}

const NOTHING: Comparison = { newRows: 0, objectives: [], indicators: [], unchanged: false };

/** What a waiting document says, and what confirming it would change: loaded for a moment, and taken back. */
export async function pendingOutcome(context: RequestContext, pending: PendingDocument): Promise<PendingOutcome> {
  const reading = await readPending(context, pending);
  if ('draft' in reading && reading.draft === null) {
    const obstacles = obstaclesOf(reading.issues);
    return {
      ...reading,
      plan: null,
      counts: null,
      rows: [],
      readings: [],
      discrepancies: [],
      comparison: NOTHING,
      obstacles,
    };
  }
  return reading.kind === 'ACT'
    ? await actOutcome(context, pending, reading)
    : await readingsOutcome(context, pending, reading);
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
    obstacles: [...refused, ...obstaclesOf(report.issues)],
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
  return { code: 'PLAN_CLOSED', message: error.message, subject: null, field: null };
}

async function readingsOutcome(
  { database, queries }: RequestContext,
  pending: PendingDocument,
  file: ReadReadings,
): Promise<PendingOutcome> {
  const choice = { municipality: pending.municipality, year: pending.year ?? undefined };
  const plan = await chosenPlan(queries, choice);
  const read = readReadingsFile(pending, file, null);
  const [row] = await queries
    .selectFrom('Plan')
    .innerJoin('Municipality', 'Municipality.slug', 'Plan.municipality')
    .where('Plan.municipality', '=', plan.municipality)
    .where('Plan.year', '=', plan.year)
    .select(['Municipality.name', 'Plan.period'])
    .execute();
  const readings = await pendingReadings(queries, plan, file.readings);
  const { report, refused } = await rehearsedReadings(() =>
    database.rehearse((inside) => saveReadings(inside, read, choice)),
  );
  const issues = report?.issues ?? file.issues;
  return {
    draft: null,
    plan: {
      municipality: row?.name ?? plan.municipality,
      slug: plan.municipality,
      year: plan.year,
      period: row?.period ?? null,
      act: plan.latestAct,
    },
    counts: null,
    issues: [...issues, ...(await demonstrationWarning(queries, plan))],
    rows: [],
    readings,
    discrepancies: [],
    comparison: {
      newRows: report?.changed ?? 0,
      objectives: [],
      indicators: readings.flatMap(readingDifference),
      unchanged: report?.saved === true && report.changed === 0,
    },
    obstacles: [...refused, ...obstaclesOf(issues)],
  };
}

async function rehearsedReadings(rehearsal: () => ReturnType<typeof saveReadings>) {
  try {
    return { report: await rehearsal(), refused: [] };
  } catch (error) {
    return { report: null, refused: [conflict(error)] };
  }
}

function readingDifference({ indicator, title, value, current, final }: PendingReadingRow): Difference[] {
  if (title === null || !final || value === null || value === current) return [];
  return [
    {
      code: indicator,
      label: title,
      isNew: false,
      isRemoved: false,
      fields: [{ field: 'actual', from: current, to: value }],
    },
  ];
}

function obstaclesOf(issues: readonly ImportIssue[]): InputProblem[] {
  return issues
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ code, message, line, column }) => ({
      code,
      message,
      subject: line === null ? null : String(line),
      field: column,
    }));
}
