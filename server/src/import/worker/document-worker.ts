import { documentReading, type ReadingTask } from '../preview/document-reading.js';
import { type WorkerMessage, workerFault } from './worker-message.js';

/** Reads documents apart from the process that serves: what is in them may be hostile, and this one can be ended. */
process.on('message', (task: ReadingTask) => {
  void answer(task).then(say);
});
say({ kind: 'READY' });

async function answer(task: ReadingTask): Promise<WorkerMessage> {
  try {
    return { kind: 'READ', reading: await documentReading(task) };
  } catch (error) {
    return workerFault(error);
  }
}

function say(message: WorkerMessage): void {
  process.send?.(message);
}
