import { parentPort } from 'node:worker_threads';
import { documentReading, type ReadingTask } from '../preview/document-reading.js';

/** What the thread says when it can begin. */
const READY = null;

/** Reads documents away from the thread that serves: what is in them may be hostile, and this one can be ended. */
parentPort?.on('message', (task: ReadingTask) => {
  void documentReading(task).then((reading) => parentPort?.postMessage(reading));
});
parentPort?.postMessage(READY);
