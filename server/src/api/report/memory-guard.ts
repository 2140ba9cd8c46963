import { workerData } from 'node:worker_threads';

/** Checks the memory of its process from a separate thread, because the main thread may be busy in native code. */
const MILLISECONDS = 50;

setInterval(() => {
  if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL');
}, MILLISECONDS);
