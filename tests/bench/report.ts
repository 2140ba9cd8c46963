import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Measured, median, type Reading, spread } from './rounds.ts';

const PAGE = join(import.meta.dirname, '../../docs/benchmarks.md');

export interface Circumstances {
  readonly rounds: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly command: string;
}

/** Writes docs/benchmarks.md; the answer is its text. */
export function writeReport(found: readonly Measured[], { rounds, versions, command }: Circumstances): string {
  const [processor] = cpus();
  const text = `# Side by side

Written by \`${command}\`: this service and others answer the same questions about the same SQLite file, each alone on one
core, the client on another; ${rounds} short rounds in rotated order, after one to warm up. Before it is measured, every
answer is compared with this service's. The others answer through a model written by hand for just these questions
(\`tests/bench/peers/model.ts\`), without access rules, hidden names or limits. What counts is the processor time of one
answer: it holds on a busy machine. *Traguardo again* is the same program once more: what differs by less than twice as much
as those two is no difference. A ratio is the other's time divided by this service's: above 1 this one is faster.

Machine: ${processor?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}; ${Math.round(loadavg()[2] ?? 0)} programs
wanted a core in the last quarter of an hour.
Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.

${found.map(section).join('\n\n')}
`;
  writeFileSync(PAGE, text);
  return text;
}

function section({ workload, indicators, readings }: Measured): string {
  const own = figures(readings.get('Traguardo') ?? []);
  const lines = [...readings].map(([name, ofPeer]) => {
    const { time, spreadOfTime, perSecond } = figures(ofPeer);
    const cells = [name, number(time), percent(spreadOfTime), number(perSecond), number(time / own.time)];
    return `| ${cells.join(' | ')} |`;
  });
  return `## ${workload.name}: ${workload.title} (${indicators} indicators stored)

| | ms of processor | spread | answers/s | ratio |
|---|---|---|---|---|
${lines.join('\n')}`;
}

function figures(readings: readonly Reading[]) {
  const times = readings.flatMap(({ processor }) => processor ?? []);
  return {
    time: median(times),
    spreadOfTime: spread(times),
    perSecond: median(readings.map(({ perSecond }) => perSecond)),
  };
}

const number = (value: number) => (Number.isNaN(value) ? 'n.d.' : value.toPrecision(3));
const percent = (value: number) => (Number.isNaN(value) ? 'n.d.' : `± ${Math.round(value * 100)} %`);
