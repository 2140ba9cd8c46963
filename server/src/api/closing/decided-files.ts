import type { Queries } from '../../database/open-database.js';
import { stepDateFault } from '../../plan/cycle-dates.js';
import { cycleStage, STEPS } from '../../plan/cycle-stage.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import { REPORT_FORMATS, type ReportFormat, reportDecisions } from '../../plan/report/report-decision.js';
import { keptReport, reportStamp } from '../../plan/report/stored/kept-reports.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { NewCycleStep } from '../../scoring/stored/store-cycle-step.js';
import type { RequestContext } from '../loading/request-context.js';

/** The files of a report about which is decided, and what the plan was when they were made. */
export interface DecidedFiles {
  readonly stamp: string;
  readonly remarks: boolean;
  readonly made: readonly { readonly format: ReportFormat; readonly bytes: Uint8Array }[];
}

type DecidedStep = Pick<NewCycleStep, 'municipality' | 'year' | 'step'> &
  Partial<Pick<NewCycleStep, 'reason' | 'documentNumber' | 'documentDate' | 'link' | 'outcome' | 'onBehalfOf'>>;

/**
 * The report with a decision that is not stored yet, in both formats; a plan that is too large has none. A validation
 * keeps the remarks of the adopted edition: `withRemarks` null = as that one has them.
 */
export async function decidedFiles(
  { queries, reports }: RequestContext,
  step: DecidedStep,
  recordedBy: string,
  withRemarks: boolean | null,
): Promise<DecidedFiles | null> {
  const { municipality, year } = step;
  const plan = await queries.selectFrom('Plan').where(ofPlan(step)).select('closed').executeTakeFirst();
  const steps = await queries.selectFrom('CycleStep').where(ofPlan(step)).orderBy('number').selectAll().execute();
  // A step that will be refused, with its reason, needs no files.
  const dated = { step: step.step, documentDate: step.documentDate ?? null };
  const isRefused =
    !STEPS[step.step].from.includes(cycleStage(steps)) ||
    stepDateFault(dated, steps, { year, today: italianDay(new Date()) }) !== null;
  if (!plan?.closed || isRefused) return null;
  const stamp = await reportStamp(queries, step);
  const none = { reason: null, documentNumber: null, documentDate: null, link: null, outcome: null, onBehalfOf: null };
  const decisions = reportDecisions([...steps, { ...none, ...step, recordedBy }]);
  const remarks = withRemarks ?? (await adoptedRemarks(queries, step));
  const made = [];
  for (const format of REPORT_FORMATS) {
    const bytes = await reports({ municipality, year, format, decisions, remarks });
    if (bytes !== null) made.push({ format, bytes });
  }
  return { stamp, remarks, made };
}

async function adoptedRemarks(queries: Queries, key: DecidedStep): Promise<boolean> {
  for (const format of REPORT_FORMATS) {
    const kept = await keptReport(queries, key, format, null);
    if (kept !== null) return kept.remarks;
  }
  return false;
}

/** Throws where what the files say has changed since they were made. */
export async function refuseOutdated(queries: Queries, key: DecidedStep, { stamp }: DecidedFiles): Promise<void> {
  if ((await reportStamp(queries, key)) === stamp) return;
  throw new DomainError(
    'CONFLICT',
    'Mentre si preparava il file della Relazione qualcosa è cambiato: ricaricare la pagina, verificare e riprovare.',
  );
}
