import type { Difference } from '../../../import/pending/load-comparison.js';
import type { PendingDocument } from '../../../import/pending/load-pending.js';
import {
  demonstrationWarning,
  type NamedIndicator,
  namedIndicators,
  pendingReadings,
  readingsForPlan,
} from '../../../import/pending/load-pending-readings.js';
import { readingsRehearsal } from '../../../import/pending/load-readings-comparison.js';
import type { ReadReadings } from '../../../import/preview/document-reading.js';
import { questionAnswers } from '../../../import/preview/import-edits.js';
import { type InputProblem, inputProblem } from '../../../import/preview/input-problem.js';
import type { ChosenPlan } from '../../../import/readings/chosen-plan.js';
import type { ReadingChange } from '../../../import/readings/reading-changes.js';
import { seenReadings } from '../../../import/readings/seen-readings.js';
import { ofPlan } from '../../../plan/stored/of-plan.js';
import { readingsBy } from '../../../reading/reading-chain.js';
import { ClosedPlan } from '../../../scoring/stored/change-plan.js';
import type { RequestContext } from '../../loading/request-context.js';
import { issueProblems, openQuestionProblems, planClosed } from '../issue-problems.js';
import type { PendingResult } from './pending-result.js';
import type { PendingPlan } from './pending-row-types.js';
import { readReadingsFile } from './read-pending.js';

/** What a waiting file of actual values says, and what confirming it would change. */
export async function rehearsePendingReadings(
  { database, queries }: RequestContext,
  pending: PendingDocument,
  file: ReadReadings,
): Promise<PendingResult> {
  const choice = { municipality: pending.municipality, year: pending.year ?? undefined };
  const rehearsal = await readingsRehearsal(database, readReadingsFile(pending, file, null, 'ASKED'), choice);
  const { plan, before, changes } = rehearsal;
  const [closed, report] = rehearsal.report instanceof ClosedPlan ? [rehearsal.report, null] : [null, rehearsal.report];
  const indicators = await namedIndicators(queries, plan);
  const { rows, questions } = await readingsForPlan(queries, plan, file.content, questionAnswers(pending.edits));
  const issues = report?.issues ?? file.issues;
  return {
    draft: null,
    plan: await pendingPlan({ queries }, plan),
    counts: null,
    issues: [...issues, ...(await demonstrationWarning(queries, plan))],
    questions,
    replaces: null,
    rows: [],
    readings: pendingReadings(rows, indicators, before),
    actuals: null,
    discrepancies: [],
    comparison: {
      newRows: report?.changed ?? 0,
      objectives: [],
      indicators: readingDifferences(changes, indicators),
      unchanged: report?.saved === true && report.changed === 0,
      scores: rehearsal.scores,
    },
    obstacles: [
      ...(closed === null ? [] : [planClosed(closed)]),
      ...issueProblems(issues),
      ...openQuestionProblems(report?.questions ?? []),
      ...(rows.length === 0 ? [nothingToLoad()] : []),
    ],
    seen: seenReadings(rows, before),
  };
}

function nothingToLoad(): InputProblem {
  const message =
    'Nel file non c’è alcun valore che si possa registrare: guardare le segnalazioni delle righe, correggere il file e ricaricarlo.';
  return inputProblem('NO_VALUES', message, null);
}

async function pendingPlan({ queries }: Pick<RequestContext, 'queries'>, plan: ChosenPlan): Promise<PendingPlan> {
  const row = await queries
    .selectFrom('Plan')
    .innerJoin('Municipality', 'Municipality.slug', 'Plan.municipality')
    .where(ofPlan(plan, 'Plan'))
    .select(['Municipality.name', 'Plan.period'])
    .executeTakeFirst();
  return {
    municipality: row?.name ?? plan.municipality,
    slug: plan.municipality,
    year: plan.year,
    period: row?.period ?? null,
    act: plan.latestAct,
  };
}

/** The changes of each indicator together, in the order of their codes. */
function readingDifferences(
  changes: readonly ReadingChange[],
  indicators: ReadonlyMap<string, NamedIndicator>,
): Difference[] {
  const byIndicator = readingsBy(changes, ({ indicator }) => indicator);
  return [...indicators].flatMap(([code, { title }]) => {
    const fields = byIndicator.get(code)?.map(({ field, from, to }) => ({ field, from, to })) ?? [];
    return fields.length === 0 ? [] : [{ code, label: title ?? code, isNew: false, isRemoved: false, fields }];
  });
}
