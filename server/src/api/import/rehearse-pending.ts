import type { ImportReport } from '../../import/act/import-report.js';
import type { ReadDocument } from '../../import/act/read-document.js';
import { refusal } from '../../import/act/save-document.js';
import { actRehearsal, type Comparison } from '../../import/pending/load-comparison.js';
import type { PendingDocument } from '../../import/pending/load-pending.js';
import type { ReadAct } from '../../import/preview/document-reading.js';
import type { InputProblem } from '../../import/preview/input-problem.js';
import { DomainError } from '../../plan/domain-error.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import type { RequestContext } from '../loading/request-context.js';
import { issueProblems, planClosed } from './issue-problems.js';
import type { PendingResult } from './pending-result.js';
import { readDocument, readPending } from './read-pending.js';
import { rehearsePendingReadings } from './rehearse-pending-readings.js';

const NOTHING: Comparison = { newRows: 0, objectives: [], indicators: [], unchanged: false };

/** What a waiting document says, and what confirming it would change: loaded for a moment, and taken back. */
export async function rehearsePending(context: RequestContext, pending: PendingDocument): Promise<PendingResult> {
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
    : await rehearsePendingReadings(context, pending, reading);
}

async function actOutcome(
  { database }: RequestContext,
  pending: PendingDocument,
  act: ReadAct,
): Promise<PendingResult> {
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
