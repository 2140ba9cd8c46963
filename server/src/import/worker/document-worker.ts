import { documentReading, type ReadingTask } from '../preview/document-reading.js';
import { type WorkerMessage, workerFault } from './worker-message.js';

/** Reads documents outside the process of the service: a document may be hostile, and this process can be killed. */
process.on('message', (task: ReadingTask) => {
  void resultMessage(task).then(sendMessage);
});
sendMessage({ kind: 'READY' });

async function resultMessage(task: ReadingTask): Promise<WorkerMessage> {
  try {
    return { kind: 'READ', reading: await documentReading(task) };
  } catch (error) {
    return workerFault(error);
  }
}

function sendMessage(message: WorkerMessage): void {
  process.send?.(message);
}
