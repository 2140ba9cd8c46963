import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type WatchedLimits, type WorkerMessage, workerFault } from './worker-message.js';

/** Does the tasks that the process that started this one sends, one after the other, watched by a thread. */
export function answerTasks<Task, Result>(work: (task: Task) => Promise<Result>): void {
  const [, , processor, memory] = process.argv;
  const workerData: WatchedLimits = { processor: Number(processor), memory: Number(memory) };
  const watch = new Worker(new URL(`./process-watch${extname(import.meta.url)}`, import.meta.url), { workerData });
  watch.unref();
  const send = (message: WorkerMessage<Result>) => process.send?.(message);
  const outcome = async (task: Task): Promise<WorkerMessage<Result>> => {
    watch.postMessage('BEGIN');
    try {
      return { kind: 'DONE', result: await work(task) };
    } catch (error) {
      return workerFault(error);
    } finally {
      watch.postMessage('END');
    }
  };
  process.on('message', (task: Task) => void outcome(task).then(send));
  // Signals for the service reach its whole group. It still answers what has been asked, and ends this process itself;
  // where it cannot any more, the channel to it closes.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.once('disconnect', () => process.exit());
  watch.once('online', () => send({ kind: 'READY' }));
}
