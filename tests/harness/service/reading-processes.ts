import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';

/** The processes that this thread has started. Other threads run other tests at the same time: theirs are not touched. */
const started = new Set<ChildProcess>();

subscribe('child_process', (message) => {
  if (isStart(message)) started.add(message.process);
});

function isStart(message: unknown): message is { readonly process: ChildProcess } {
  return typeof message === 'object' && message !== null && 'process' in message;
}

function readers(): readonly ChildProcess[] {
  const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;
  for (const one of started) if (isOver(one)) started.delete(one);
  return [...started].filter(({ spawnargs }) => spawnargs.some((argument) => argument.includes('document-worker')));
}

/** Runs `work` while the processes that read documents get no turn, as on a machine that is busy with other work. */
export async function whileReadersHeld(work: () => Promise<unknown>): Promise<void> {
  const held = readers();
  if (held.length === 0) throw new Error('No process reads documents.');
  for (const reader of held) reader.kill('SIGSTOP');
  try {
    await work();
  } finally {
    for (const reader of held) reader.kill('SIGCONT');
  }
}
