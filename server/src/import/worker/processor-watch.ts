import { parentPort } from 'node:worker_threads';

// Runs in a thread beside the one that reads documents, which is busy exactly when this has to act: it ends the whole
// process when one document keeps the processor longer than it may. Time on the clock would refuse good documents on a
// machine that is busy with other work.

/** How often it looks, in milliseconds. */
const INTERVAL = 50;

/** From here on the process may be busy for so many milliseconds, or as long as it likes. */
export type WatchOrder = { readonly kind: 'BEGIN'; readonly processor: number } | { readonly kind: 'END' };

let timer: NodeJS.Timeout | undefined;

parentPort?.on('message', (order: WatchOrder) => {
  clearInterval(timer);
  if (order.kind === 'BEGIN') timer = setInterval(endWhenExceeded, INTERVAL, process.cpuUsage(), order.processor);
});

function endWhenExceeded(start: NodeJS.CpuUsage, processor: number): void {
  const { user, system } = process.cpuUsage(start);
  if ((user + system) / 1000 > processor) process.kill(process.pid, 'SIGKILL');
}
