import { workerData } from 'node:worker_threads';

/** Looks after the memory of its process from a thread of its own, because the other one may be busy in native code. */
const MILLISECONDS = 50;

setInterval(() => {
  if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL');
}, MILLISECONDS);
