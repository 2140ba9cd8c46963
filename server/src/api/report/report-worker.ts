import { parentPort, workerData } from 'node:worker_threads';
import { type ReportJob, reportFile } from './report-file.js';

const job: ReportJob = workerData;
parentPort?.postMessage(new Uint8Array(await reportFile(job)));
