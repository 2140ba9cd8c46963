import type { FileSource } from '../loading/file-source.js';
import type { PlanView } from '../loading/plan-at-act.js';
import { shownPlans, viewOf } from '../loading/plan-view.js';
import type { FileContent } from './file-task.js';

/**
 * What changes with everything that a file of the plan may say: the plan with the number of its writes, the days of its
 * documents (a plan that was undone and loaded again counts its writes from the start again), and the log of its
 * municipality, which also knows what changes no score, as who adopted the report.
 */
async function planVersion(
  { queries, loaders }: Pick<FileSource, 'queries' | 'loaders'>,
  plan: PlanView,
): Promise<string> {
  const [dates, log] = await Promise.all([
    loaders.dataDates.load([plan.municipality, plan.year]),
    queries
      .selectFrom('AuditHead')
      .select(['number', 'hash'])
      .where('municipality', '=', plan.municipality)
      .executeTakeFirst(),
  ]);
  return JSON.stringify([plan, dates, log ?? null]);
}

/** The version of everything that a file says: of its plan, or of each plan of a history. */
export async function fileVersion(
  source: Pick<FileSource, 'queries' | 'loaders'>,
  plan: PlanView,
  content: FileContent,
): Promise<string> {
  if (content.kind !== 'rows' || content.list.kind !== 'history') return await planVersion(source, plan);
  const versions: string[] = [];
  const shown = await shownPlans(source);
  for (const { municipality, year } of content.list.plans) {
    const found = shown.find((other) => other.municipality === municipality && other.year === year);
    if (found) versions.push(await planVersion(source, await viewOf(source, found, null)));
  }
  return JSON.stringify(versions);
}
