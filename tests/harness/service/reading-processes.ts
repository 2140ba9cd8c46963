import { execFileSync } from 'node:child_process';

/** Sends a signal to the processes of this one that read documents; false where there are none. */
function signalled(signal: 'STOP' | 'CONT'): boolean {
  try {
    execFileSync('pkill', [`-${signal}`, '-P', String(process.pid), '-f', 'document-worker']);
    return true;
  } catch {
    return false;
  }
}

/** Runs `work` while the processes that read documents get no turn, as on a machine that is busy with other work. */
export async function whileReadersHeld(work: () => Promise<unknown>): Promise<void> {
  if (!signalled('STOP')) throw new Error('No process reads documents.');
  try {
    await work();
  } finally {
    signalled('CONT');
  }
}
