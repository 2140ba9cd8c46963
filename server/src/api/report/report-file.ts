import { reportDocx } from '../../export/report/docx/report-docx.js';
import { reportPdf } from '../../export/report/pdf/report-pdf.js';
import type { Report } from '../../export/report/report-block.js';
import { reportFonts } from './report-fonts.js';

export const REPORT_FORMATS = ['docx', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportJob {
  readonly format: ReportFormat;
  readonly report: Report;
}

/** The report as a file, made here and now: it takes seconds for a large plan. */
export async function reportFile({ format, report }: ReportJob): Promise<Buffer> {
  return format === 'pdf' ? await reportPdf(report, await reportFonts()) : await reportDocx(report);
}
