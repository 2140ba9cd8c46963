import { parentPort, workerData } from 'node:worker_threads';

// Runs in a thread beside the one that reads documents, which is busy exactly when this has to act: it ends the whole
// process when one document keeps the processor longer than it may. Time on the clock would refuse good documents on a
// machine that is busy with other work.

/** How often it looks, in milliseconds. */
const INTERVAL = 50;

const limit: number = workerData.processor;
let timer: NodeJS.Timeout | undefined;

parentPort?.on('message', (message: 'BEGIN' | 'END') => {
  clearInterval(timer);
  if (message === 'BEGIN') timer = setInterval(endWhenExceeded, INTERVAL, process.cpuUsage());
});

function endWhenExceeded(start: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(start);
  if ((user + system) / 1000 > limit) process.kill(process.pid, 'SIGKILL');
}
