import type { FileSource } from '../loading/file-source.js';
import type { PlanView } from '../loading/plan-at-act.js';

/**
 * What changes with everything that a file of the plan may say: the plan with the number of its writes, the days of its
 * documents (a plan that was undone and loaded again counts its writes from the start again), and the log of its
 * municipality, which also knows what changes no score, as who adopted the report.
 */
export async function planVersion(
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
