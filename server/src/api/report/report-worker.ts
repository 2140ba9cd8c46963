import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type ReportJob, reportFile } from './report-file.js';

/** The job of the process that makes a report. */
export interface PrintTask {
  readonly job: ReportJob;
  /** Bytes that the process may take. What native code takes counts in no heap of V8. */
  readonly memory: number;
}

/** Makes reports apart from the process that serves, which ends this one. */
process.on('message', (task: PrintTask) => {
  void answer(task).then((file) => process.send?.(file));
});

async function answer({ job, memory }: PrintTask): Promise<Uint8Array | Error> {
  try {
    const guard = new Worker(new URL('./memory-guard.js', import.meta.url), { workerData: memory });
    await once(guard, 'online');
    guard.unref();
    return await reportFile(job);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
