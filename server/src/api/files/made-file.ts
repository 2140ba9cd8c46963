import 'reflect-metadata';
import type { Database } from '../../database/open-database.js';
import { planWorkbook } from '../../export/plan-workbook.js';
import { report } from '../../export/report/report.js';
import { DomainError } from '../../plan/domain-error.js';
import { loadPlanRecord } from '../../plan/record/stored/load-plan-record.js';
import { exportFile } from '../export/export-file.js';
import { templateFile } from '../export/template-file.js';
import { type FileSource, type NewFileSource, newFileSource } from '../loading/file-source.js';
import type { PlanView } from '../loading/plan-at-act.js';
import { missingPlan, viewOf } from '../loading/plan-view.js';
import { reportFacts } from '../report/gathered-facts.js';
import { reportFile } from '../report/report-file.js';
import type { FileOutcome, FileTask, PlanFormat } from './file-task.js';
import { fileVersion } from './plan-version.js';

/** Makes a file here and now, of the plan as it is at one moment. It takes seconds for a large plan. */
export function madeFile(database: Database, task: FileTask): Promise<FileOutcome> {
  return database.snapshot(async (_, read) => {
    const newSource = newFileSource(read, task);
    const source = newSource();
    let version: string | null = null;
    try {
      const plan = await plannedView(source, task);
      version = await fileVersion(source, plan, task.content);
      return { kind: 'MADE', version, plan, bytes: await content(newSource, plan, task) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { kind: 'REFUSED', version, code: error.code, message: error.message };
    }
  });
}

/** The plan as it is now, which may have changed since the task was given. */
export async function plannedView(source: FileSource, { municipality, year, atAct }: FileTask): Promise<PlanView> {
  const plan = (await source.loaders.plans.load([municipality])).find((found) => found.year === year);
  if (!plan) throw missingPlan();
  return await viewOf(source, plan, atAct);
}

async function content(newSource: NewFileSource, plan: PlanView, task: FileTask): Promise<Uint8Array> {
  const { content: asked, today } = task;
  if (asked.kind === 'plan') return await planContent(newSource(), plan, asked.format);
  if (asked.kind === 'template') return await templateFile(newSource(), plan, asked, today);
  if (asked.kind === 'rows') return await exportFile(newSource, plan, asked.list, asked.format, today);
  if (asked.kind === 'sheet') {
    const { sheetFile } = await import('../report/sheet-file.js');
    return await sheetFile(await reportFacts(newSource(), plan, today), asked);
  }
  const facts = await reportFacts(newSource(), plan, today, asked.decisions);
  return await reportFile({ format: asked.format, report: report(facts) });
}

/** The whole plan with its history, whatever moment is asked for. */
async function planContent({ queries }: FileSource, plan: PlanView, format: PlanFormat): Promise<Uint8Array> {
  const record = await loadPlanRecord(queries, plan);
  if (record === null) throw missingPlan();
  return format === 'xlsx' ? await planWorkbook(record) : Buffer.from(`${JSON.stringify(record, null, 1)}\n`);
}
