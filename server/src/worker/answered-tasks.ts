import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WatchOrder } from './process-watch.js';
import { type TaskProgress, type WorkerMessage, type WorkerOrder, workerFault } from './worker-message.js';

const MEGABYTE = 1024 * 1024;

/** Does the tasks that the process that started this one sends, one after the other, watched by a thread. Work that is
 *  long reports its progress: each part then has limits of its own. */
export function answerTasks<Task, Result>(
  work: (task: Task, report: (progress: TaskProgress) => void) => Promise<Result>,
): void {
  const watch = new Worker(new URL(`./process-watch${extname(import.meta.url)}`, import.meta.url));
  watch.unref();
  const orderWatch = (order: WatchOrder) => watch.postMessage(order);
  const send = (message: WorkerMessage<Result>) => process.send?.(message);
  const outcome = async ({ task, limits }: WorkerOrder<Task>): Promise<WorkerMessage<Result>> => {
    orderWatch({ kind: 'BEGIN', limits });
    const report = (progress: TaskProgress) => {
      const ofPart = limits.parts?.[progress.part];
      if (ofPart) orderWatch({ kind: 'BEGIN', limits: ofPart });
      send({ kind: 'PROGRESS', progress });
    };
    try {
      const result = await work(task, report);
      return { kind: 'DONE', result, resident: process.memoryUsage.rss() / MEGABYTE };
    } catch (error) {
      return workerFault(error);
    } finally {
      orderWatch({ kind: 'END' });
    }
  };
  process.on('message', (order: WorkerOrder<Task>) => void outcome(order).then(send));
  // Signals for the service reach its whole group. It still answers what has been asked, and ends this process itself;
  // where it cannot any more, the channel to it closes.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.once('disconnect', () => process.exit());
  watch.once('online', () => send({ kind: 'READY' }));
}
