import { parentPort, workerData } from 'node:worker_threads';
import { reportDocx } from '../export/report/docx/report-docx.js';
import { reportPdf } from '../export/report/pdf/report-pdf.js';
import { reportFonts } from './report-fonts.js';
import type { ReportJob } from './report-printer.js';

const job: ReportJob = workerData;
const file = job.format === 'pdf' ? await reportPdf(job.report, await reportFonts()) : await reportDocx(job.report);
parentPort?.postMessage(new Uint8Array(file));
