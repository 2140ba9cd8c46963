import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';

/** A program that answers, as the benchmark starts it. */
export interface Program {
  readonly name: string;
  /** The file, with its arguments. */
  readonly run: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A program that has been started, alone on the first core. */
export class ServedPeer {
  readonly name: string;
  readonly #process: ChildProcess;
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true });

  private constructor(name: string, child: ChildProcess, port: number) {
    this.name = name;
    this.#process = child;
    this.#port = port;
  }

  static async start({ name, run, environment = {} }: Program): Promise<ServedPeer> {
    const port = await freePort();
    const [command = '', ...args] = [...onCore(0), process.execPath, ...run];
    const env = { ...process.env, NODE_ENV: 'production', PORT: String(port), ...environment };
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`${name} ended with code ${code}`)));
      child.stdout?.on('data', (words: Buffer) => {
        if (/listening|http:\/\//.test(words.toString())) resolve();
      });
    });
    return new ServedPeer(name, child, port);
  }

  /** Asks as the reader of that number: each has an address of its own. */
  ask(body: string, reader = 1): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-forwarded-for': `10.1.${(reader >> 8) & 255}.${reader & 255}`,
      };
      const where = {
        host: '127.0.0.1',
        port: this.#port,
        path: '/graphql',
        method: 'POST',
        agent: this.#agent,
        headers,
      };
      const asked = request(where, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
      });
      asked.on('error', reject).end(body);
    });
  }

  /** Milliseconds of processor time of all its threads and processes; null where the system does not say. */
  processorTime(): number | null {
    const tasks = [this.#process.pid ?? 0, ...childrenOf(this.#process.pid ?? 0)].flatMap((process) => {
      const folder = `/proc/${process}/task`;
      return existsSync(folder) ? readdirSync(folder).map((task) => `${folder}/${task}/schedstat`) : [];
    });
    if (tasks.length === 0) return null;
    return tasks.reduce((total, file) => total + Number(readFileSync(file, 'utf8').split(' ')[0]), 0) / 1e6;
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    await ended;
  }
}

/** The processes that a process has started, and those that they have. */
function childrenOf(parent: number): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === parent);
  return children.flatMap((child) => [Number(child), ...childrenOf(Number(child))]);
}

/** The number of the process that started another one; null where that has ended meanwhile. */
function parentOf(process: string): number | null {
  try {
    const [, parent] = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(parent);
  } catch {
    return null;
  }
}

/** The words that put a program on one core, where the system has them. */
export function onCore(core: number): readonly string[] {
  return existsSync('/usr/bin/taskset') ? ['taskset', '-c', String(core)] : [];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
