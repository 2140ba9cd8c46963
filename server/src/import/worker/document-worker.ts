import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { documentReading } from '../preview/document-reading.js';
import { evidenceRefusal } from './evidence-refusal.js';
import type { WatchOrder } from './processor-watch.js';
import { type WorkerMessage, type WorkerOrder, type WorkerTask, workerFault } from './worker-message.js';

const watch = new Worker(new URL(`./processor-watch${extname(import.meta.url)}`, import.meta.url));
watch.unref();

/** Reads documents outside the process of the service: a document may be hostile, and this process can be killed. */
process.on('message', (order: WorkerOrder) => {
  void resultMessage(order).then(sendMessage);
});
watch.once('online', () => sendMessage({ kind: 'READY' }));

async function resultMessage({ task, processor, resident }: WorkerOrder): Promise<WorkerMessage> {
  orderWatch({ kind: 'BEGIN', processor, resident });
  try {
    return await result(task);
  } catch (error) {
    return workerFault(error);
  } finally {
    orderWatch({ kind: 'END' });
  }
}

async function result(task: WorkerTask): Promise<WorkerMessage> {
  if (task.kind === 'DOCUMENT') return { kind: 'READ', reading: await documentReading(task.document) };
  return { kind: 'INSPECTED', refusal: await evidenceRefusal(task.mediaType, task.bytes) };
}

function orderWatch(order: WatchOrder): void {
  watch.postMessage(order);
}

function sendMessage(message: WorkerMessage): void {
  process.send?.(message);
}
