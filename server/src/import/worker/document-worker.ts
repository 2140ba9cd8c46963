import { documentReading, type ReadingTask } from '../preview/document-reading.js';

/** What the process says when it can begin. */
const READY = null;

/** Reads documents apart from the process that serves: what is in them may be hostile, and this one can be ended. */
process.on('message', (task: ReadingTask) => {
  void documentReading(task).then((reading) => process.send?.(reading));
});
process.send?.(READY);
