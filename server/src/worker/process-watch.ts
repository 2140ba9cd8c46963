import { parentPort } from 'node:worker_threads';
import type { WatchedLimits } from './worker-message.js';

// Runs in a thread beside the one that does the task, which is busy exactly when this has to act: it ends the whole
// process when one task keeps the processor, or takes memory, beyond what it may, or nobody is left to take its result.
// Time on the clock would refuse good tasks on a machine that is busy with other work, and V8 bounds its heap alone, which
// holds no bytes.

/** How often it looks, in milliseconds. */
const INTERVAL = 50;
const MEGABYTE = 1024 * 1024;

/** A task begins, with what it may take, or has ended. */
export type WatchOrder = { readonly kind: 'BEGIN'; readonly limits: WatchedLimits } | { readonly kind: 'END' };

const service = process.ppid;
let timer: NodeJS.Timeout | undefined;

parentPort?.on('message', (order: WatchOrder) => {
  clearInterval(timer);
  if (order.kind === 'BEGIN') timer = setInterval(endWhenExceeded, INTERVAL, process.cpuUsage(), order.limits);
});

function endWhenExceeded(start: NodeJS.CpuUsage, { processor, memory }: WatchedLimits): void {
  const { user, system } = process.cpuUsage(start);
  const isTooLong = (user + system) / 1000 > processor;
  const isTooLarge = process.memoryUsage.rss() > memory * MEGABYTE;
  const isOrphan = process.ppid !== service;
  if (isTooLong || isTooLarge || isOrphan) process.kill(process.pid, 'SIGKILL');
}
