/**
 * Compares this service with others, on the same data and the same machine: `pnpm bench`, `pnpm bench --quick`, `--only=W1,W3`. Needs
 * server/dist; installs the others on first use, beside themselves. Writes docs/benchmarks.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fillFile } from './data.ts';
import { bodyOf, WORKLOADS, type Workload } from './questions.ts';
import { writeReport } from './report.ts';
import { type Measured, roundsOf } from './rounds.ts';
import { onCore, type Program, ServedPeer } from './served-peer.ts';

const ROOT = join(import.meta.dirname, '../..');
const PEERS = join(import.meta.dirname, 'peers');

const isQuick = process.argv.includes('--quick');
const rounds = isQuick ? 7 : 21;
const print = (line: string) => process.stdout.write(`${line}\n`);

function installPeers(): void {
  if (existsSync(join(PEERS, 'node_modules'))) return;
  print('Installing the programs that are compared…');
  const args = ['--yes', 'pnpm@12.21.0', '--dir', PEERS, 'install', '--frozen-lockfile'];
  execFileSync('npx', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function programs(file: string, workload: Workload, answer: string): readonly Program[] {
  const server = join(ROOT, 'server/dist/cli/main.js');
  // As behind a proxy, so that readers have addresses of their own; the plans are of past years.
  const settings = { DATABASE_URL: `file:${file}`, LOG_LEVEL: 'error', TRUST_PROXY: 'true', PUBLICATION_YEARS: '100' };
  const peer = (name: string, program: string, environment = {}): Program => ({
    name,
    run: [join(PEERS, `${program}.ts`)],
    environment: { BENCH_FILE: file, ...environment },
  });
  const here = (name: string): Program => ({ name, run: [server, 'serve'], environment: settings });
  return [
    here('Traguardo'),
    here('Traguardo again'),
    peer('Apollo + Express', 'apollo'),
    peer('Mercurius + jit', 'mercurius'),
    workload.mayRepeat ? peer('Yoga + response cache', 'yoga') : peer('Yoga', 'yoga', { BENCH_CACHE: 'off' }),
    ...(workload.mayRepeat ? [peer('L0: bytes that are there', 'limit-buffer', { BENCH_ANSWER: answer })] : []),
  ];
}

/** Throws where two programs do not answer the same. */
async function checkEqual(workload: Workload, peers: readonly ServedPeer[]): Promise<void> {
  const body = bodyOf(workload, 1);
  const answers = await Promise.all(peers.map(async (peer) => ({ name: peer.name, ...(await peer.ask(body)) })));
  const [expected] = answers;
  for (const { name, body: found } of answers) {
    if (isDeepStrictEqual(JSON.parse(found), JSON.parse(expected?.body ?? ''))) continue;
    throw new Error(
      `${name} answers ${workload.name} differently: ${found.slice(0, 2000)}\n${expected?.body.slice(0, 2000)}`,
    );
  }
}

async function answerOf(file: string, workload: Workload): Promise<string> {
  const [program] = programs(file, workload, '');
  if (!program) throw new Error('There is nothing to ask.');
  const peer = await ServedPeer.start(program);
  const { body } = await peer.ask(bodyOf(workload, 1));
  await peer.stop();
  return Buffer.from(body).toString('base64');
}

async function measured(file: string, indicators: number, workload: Workload): Promise<Measured> {
  print(`${workload.name}, ${indicators} indicators: ${workload.title}`);
  const answer = workload.mayRepeat ? await answerOf(file, workload) : '';
  const peers: ServedPeer[] = [];
  try {
    for (const program of programs(file, workload, answer)) peers.push(await ServedPeer.start(program));
    await checkEqual(workload, peers);
    const readings = await roundsOf(workload, peers, rounds);
    return { workload, indicators, readings };
  } finally {
    for (const peer of peers) await peer.stop();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'traguardo-bench-'));
try {
  installPeers();
  if (onCore(1).length > 0) execFileSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' });
  const sizes = isQuick ? [0, 4] : [0, 18, 198];
  const found: Measured[] = [];
  const only = process.argv.flatMap((word) => /^--only=(.+)/.exec(word)?.[1]?.split(',') ?? []);
  const isAsked = ({ name }: Workload) => only.length === 0 || only.includes(name);
  for (const others of sizes) {
    const file = join(folder, `${others}.db`);
    const workloads = WORKLOADS.filter((one) => isAsked(one) && (others === 0 || one.name === 'W3'));
    if (workloads.length === 0) continue;
    print(`Loading ${1027 + 500 * others} indicators…`);
    await fillFile(file, others);
    for (const workload of workloads) found.push(await measured(file, 1027 + 500 * others, workload));
  }
  const { dependencies } = JSON.parse(readFileSync(join(PEERS, 'package.json'), 'utf8'));
  const report = writeReport(found, {
    rounds,
    versions: dependencies,
    command: ['pnpm bench', ...process.argv.slice(2)].join(' '),
  });
  print(report);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
