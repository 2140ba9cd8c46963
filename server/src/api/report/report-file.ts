import type { Report } from '../../export/report/report-block.js';
import type { ReportFormat } from '../../plan/report/report-decision.js';

export interface ReportJob {
  readonly format: ReportFormat;
  readonly report: Report;
}

/** The report as a file, made here and now: it takes seconds for a large plan. */
export function reportFile({ format, report }: ReportJob): Promise<Buffer> {
  return format === 'pdf' ? pdfFile(report) : docxFile(report);
}

// The writers are large programs: they are loaded where a report is made.

async function pdfFile(report: Report): Promise<Buffer> {
  const [{ reportPdf }, { pdfMaterial }] = await Promise.all([
    import('../../export/report/pdf/report-pdf.js'),
    import('./pdf-material.js'),
  ]);
  return reportPdf(report, await pdfMaterial());
}

async function docxFile(report: Report): Promise<Buffer> {
  const { reportDocx } = await import('../../export/report/docx/report-docx.js');
  return await reportDocx(report);
}
