import { parentPort } from 'node:worker_threads';
import type { WorkerOrder } from './worker-message.js';

// Runs in a thread beside the one that reads documents, which is busy exactly when this has to act: it ends the whole
// process when one document keeps the processor longer than it may, or takes more memory: V8 bounds its heap, which holds
// no bytes. Time on the clock would refuse good documents on a machine that is busy with other work.

/** How often it looks, in milliseconds. */
const INTERVAL = 50;

/** From here on the process may be busy for so many milliseconds and have so many bytes, or as it likes. */
export type WatchOrder = WatchBegin | { readonly kind: 'END' };

interface WatchBegin extends Pick<WorkerOrder, 'processor' | 'resident'> {
  readonly kind: 'BEGIN';
}

let timer: NodeJS.Timeout | undefined;

parentPort?.on('message', (order: WatchOrder) => {
  clearInterval(timer);
  if (order.kind === 'BEGIN') timer = setInterval(endWhenExceeded, INTERVAL, process.cpuUsage(), order);
});

function endWhenExceeded(start: NodeJS.CpuUsage, { processor, resident }: WatchBegin): void {
  const { user, system } = process.cpuUsage(start);
  const exceeded = (user + system) / 1000 > processor || process.memoryUsage.rss() > resident;
  if (exceeded) process.kill(process.pid, 'SIGKILL');
}
