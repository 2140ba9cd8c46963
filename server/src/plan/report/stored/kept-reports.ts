import { createHash } from 'node:crypto';
import type { Queries } from '../../../database/open-database.js';
import type { PlanKey } from '../../plan-key.js';
import { ofPlan } from '../../stored/of-plan.js';
import type { ReportFormat } from '../report-decision.js';
import type { KeptReport } from './kept-report.entity.js';

/** A kept file without its bytes. */
export type KeptReportHead = Omit<KeptReport, 'bytes'>;

const HEAD = ['municipality', 'year', 'step', 'format', 'remarks', 'sha256', 'size', 'madeAt'] as const;

/** Keeps the files of a report with the step of the cycle that decided about it. */
export async function keepReports(
  queries: Queries,
  place: Pick<KeptReport, 'municipality' | 'year' | 'step' | 'remarks' | 'madeAt'>,
  files: readonly { readonly format: ReportFormat; readonly bytes: Uint8Array }[],
): Promise<KeptReportHead[]> {
  const rows = files.map(({ format, bytes }) => ({
    ...place,
    ...{ format, bytes, size: bytes.byteLength },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  for (const row of rows) await queries.insertInto('KeptReport').values(row).execute();
  return rows.map(({ bytes, ...head }) => head);
}

/** All files that were ever kept of a year's report, also before the year was opened again. */
export function keptReports(queries: Queries, key: PlanKey): Promise<KeptReportHead[]> {
  return queries.selectFrom('KeptReport').where(ofPlan(key)).select(HEAD).orderBy('step').orderBy('format').execute();
}

/** The file of an edition; without its step, of the one in force. Null = there is none. */
export async function keptReport(
  queries: Queries,
  key: PlanKey,
  format: ReportFormat,
  edition: number | null,
): Promise<KeptReport | null> {
  const of = queries.selectFrom('KeptReport').where(ofPlan(key)).where('format', '=', format).selectAll();
  if (edition !== null) return (await of.where('step', '=', edition).executeTakeFirst()) ?? null;
  const { reopened } = await queries
    .selectFrom('CycleStep')
    .where(ofPlan(key))
    .where('step', '=', 'REOPENED')
    .select(({ fn }) => fn.max('number').as('reopened'))
    .executeTakeFirstOrThrow();
  const found = await of
    .where('step', '>', reopened ?? 0)
    .orderBy('step', 'desc')
    .executeTakeFirst();
  return found ?? null;
}

/** What a report hangs on beside the results, which a closed year fixes: two files of one stamp say the same. */
export async function reportStamp(queries: Queries, key: PlanKey): Promise<string> {
  const plan = await queries.selectFrom('Plan').where(ofPlan(key)).select('dataVersion').executeTakeFirst();
  const counts = ['ReportSection', 'CycleStep', 'CycleStepCorrection', 'ActDetail', 'Submission'] as const;
  const sizes = await Promise.all(
    counts.map((table) =>
      queries
        .selectFrom(table)
        .where(ofPlan(key))
        .select(({ fn }) => fn.countAll<number | string>().as('size'))
        .executeTakeFirstOrThrow(),
    ),
  );
  const coat = await queries
    .selectFrom('CoatOfArms')
    .where('municipality', '=', key.municipality)
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst();
  return JSON.stringify([plan?.dataVersion ?? null, sizes.map(({ size }) => Number(size)), coat?.version ?? 0]);
}
