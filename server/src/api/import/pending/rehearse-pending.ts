import type { ImportReport } from '../../../import/act/import-report.js';
import type { ReadDocument } from '../../../import/act/read-document.js';
import { MembersAsked, refusal } from '../../../import/act/save-document.js';
import { NO_ACTUALS, type SavedActuals } from '../../../import/actuals/save-actuals.js';
import { actRehearsal, type Comparison } from '../../../import/pending/load-comparison.js';
import type { PendingDocument } from '../../../import/pending/load-pending.js';
import { demonstrationWarning } from '../../../import/pending/load-pending-readings.js';
import type { ReadAct } from '../../../import/preview/document-reading.js';
import type { InputProblem } from '../../../import/preview/input-problem.js';
import { blockingQuestions } from '../../../import/question/import-question.js';
import { DomainError } from '../../../plan/domain-error.js';
import { municipalitySlug } from '../../../plan/natural-key.js';
import type { PlanKey } from '../../../plan/plan-key.js';
import { ofPlan } from '../../../plan/stored/of-plan.js';
import type { RequestContext } from '../../loading/request-context.js';
import { issueProblems, planClosed } from '../issue-problems.js';
import type { PendingActuals } from './pending-change-types.js';
import type { PendingReplacement } from './pending-import-types.js';
import { otherBody, questionProblems } from './pending-questions.js';
import type { PendingResult } from './pending-result.js';
import { readDocument, readPending } from './read-pending.js';
import { rehearsePendingReadings } from './rehearse-pending-readings.js';

const NOTHING: Comparison = { newRows: 0, objectives: [], indicators: [], unchanged: false, scores: [] };

const NONE = { comparison: NOTHING, readings: [], actuals: NO_ACTUALS };

/** What a waiting document says, and what confirming it would change: loaded for a moment, and taken back. */
export async function rehearsePending(context: RequestContext, pending: PendingDocument): Promise<PendingResult> {
  const reading = await readPending(context, pending);
  if ('draft' in reading && reading.draft === null) {
    const obstacles = issueProblems(reading.issues);
    return {
      ...reading,
      plan: null,
      counts: null,
      questions: [],
      rows: [],
      readings: [],
      actuals: null,
      discrepancies: [],
      comparison: NOTHING,
      obstacles,
      seen: null,
      replaces: null,
    };
  }
  return reading.kind === 'ACT'
    ? await actOutcome(context, pending, reading)
    : await rehearsePendingReadings(context, pending, reading);
}

async function actOutcome(context: RequestContext, pending: PendingDocument, act: ReadAct): Promise<PendingResult> {
  const { database } = context;
  const { draft, counts, questions, rows, issues } = act;
  const { municipality, year, period } = draft;
  const slug = municipalitySlug(municipality);
  const read = readDocument(pending, act, null);
  const shown = { draft, counts, questions, issues, rows, readings: [], actuals: null, seen: null, replaces: null };
  if (blockingQuestions(questions).length > 0) {
    const obstacles = questionProblems(questions);
    return { ...shown, plan: null, discrepancies: [], comparison: NOTHING, obstacles };
  }
  const plan = { municipality, slug, year, period, act: draft.act.ordinal };
  if (slug !== pending.municipality) {
    return { ...shown, plan, discrepancies: [], comparison: NOTHING, obstacles: [otherBody(municipality)] };
  }
  const key = { municipality: slug, year };
  const plain = await rehearsedAct(() => actRehearsal(database, read, key), read);
  const replaces = await replacement(context, key, plain.report, read);
  // A corrected document shows what it would change in the place of the loaded one.
  const shownReport = replaces?.view == null ? plain : replaces.rehearsed;
  const obstacles = [...plain.refused, ...issueProblems(plain.report.issues), ...(replaces?.obstacles ?? [])];
  const { discrepancies } = shownReport.report;
  const { comparison, readings, actuals } = shownReport;
  const demonstration = readings.length > 0 ? await demonstrationWarning(context.queries, key) : [];
  return {
    ...shown,
    issues: [...issues, ...actuals.issues, ...demonstration],
    readings,
    actuals: actualsCount(actuals),
    plan,
    discrepancies,
    comparison,
    obstacles,
    replaces: replaces?.view ?? null,
    questions: [...questions, ...plain.asked, ...(replaces?.rehearsed.asked ?? []), ...actuals.questions],
  };
}

function actualsCount({ readings, held, refused }: SavedActuals): PendingActuals | null {
  return readings.length + held + refused === 0 ? null : { recorded: readings.length, waiting: held, refused };
}

interface Replacement {
  /** What it would do. */
  readonly rehearsed: Rehearsed;
  /** Null where it is not possible. */
  readonly view: PendingReplacement | null;
  readonly obstacles: readonly InputProblem[];
}

/** What putting the document in the place of the loaded one would do; null where none is loaded. */
async function replacement(
  { database, queries }: RequestContext,
  key: PlanKey,
  report: ImportReport,
  read: ReadDocument,
): Promise<Replacement | null> {
  if (!report.issues.some(({ code }) => code === 'ACT_ALREADY_LOADED')) return null;
  const rehearse = (leaveReviews: boolean) =>
    rehearsedAct(() => actRehearsal(database, { ...read, replacing: { leaveReviews } }, key), read);
  const careful = await rehearse(false);
  const rehearsed = careful.report.changed > 0 ? careful : await rehearse(true);
  if (rehearsed.report.changed === 0) {
    return { rehearsed, view: null, obstacles: [...rehearsed.refused, ...issueProblems(rehearsed.report.issues)] };
  }
  const { filename } = await queries
    .selectFrom('Act')
    .innerJoin('SourceDocument', (join) =>
      join
        .onRef('SourceDocument.municipality', '=', 'Act.municipality')
        .onRef('SourceDocument.id', '=', 'Act.document'),
    )
    .where(ofPlan(key, 'Act'))
    .where('Act.ordinal', '=', read.draft.act.ordinal)
    .select('SourceDocument.filename')
    .executeTakeFirstOrThrow();
  const lostReviews = rehearsed === careful ? null : (careful.report.issues.at(-1)?.message ?? null);
  return { rehearsed, view: { filename, lostReviews }, obstacles: [] };
}

type Rehearsed = Awaited<ReturnType<typeof rehearsedAct>>;

/** A closed plan keeps a document from being loaded, not from being looked at; members that are in doubt are asked. */
async function rehearsedAct(rehearsal: () => ReturnType<typeof actRehearsal>, read: ReadDocument) {
  try {
    return { ...(await rehearsal()), refused: [], asked: [] };
  } catch (error) {
    const report = refusal(read.document, []) satisfies ImportReport;
    if (error instanceof MembersAsked) {
      return { report, ...NONE, refused: questionProblems(error.questions), asked: error.questions };
    }
    return { report, ...NONE, refused: [conflict(error)], asked: [] };
  }
}

function conflict(error: unknown): InputProblem {
  if (!(error instanceof DomainError) || error.code !== 'CONFLICT') throw error;
  return planClosed(error);
}
