import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { OLD_PLANS } from '../harness/service/server.js';

const MAIN = fileURLToPath(import.meta.resolve('@traguardo/server/cli/main'));

export interface ServedProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** The exit code, when it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** `traguardo serve` as a process of its own, ready to answer; `shell` is what a shell does before it becomes it. */
export async function servedProcess(databaseUrl: string, shell?: string): Promise<ServedProcess> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'silent', ...OLD_PLANS };
  const [program, ...args] =
    shell === undefined ? [process.execPath] : ['bash', '-c', `${shell}; exec "$0" "$@"`, process.execPath];
  const child = spawn(program ?? '', [...args, MAIN, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), ended]);
  const [url] = /http:\/\/[\d.:]+/.exec(String(first)) ?? [];
  if (url === undefined) throw new Error(`The service does not start: ${String(first)}`);
  return { url, child, ended };
}
