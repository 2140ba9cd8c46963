import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { documentReading, type ReadingTask } from '../preview/document-reading.js';
import { type WorkerMessage, workerFault } from './worker-message.js';

const watch = new Worker(new URL(`./processor-watch${extname(import.meta.url)}`, import.meta.url), {
  workerData: { processor: Number(process.argv[2]) },
});
watch.unref();

/** Reads documents outside the process of the service: a document may be hostile, and this process can be killed. */
process.on('message', (task: ReadingTask) => {
  void resultMessage(task).then(sendMessage);
});
watch.once('online', () => sendMessage({ kind: 'READY' }));

async function resultMessage(task: ReadingTask): Promise<WorkerMessage> {
  watch.postMessage('BEGIN');
  try {
    return { kind: 'READ', reading: await documentReading(task) };
  } catch (error) {
    return workerFault(error);
  } finally {
    watch.postMessage('END');
  }
}

function sendMessage(message: WorkerMessage): void {
  process.send?.(message);
}
