import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import type { Promised } from './promises.js';

/** What the latest run of a promise found. */
interface TrialRecord {
  readonly name: string;
  readonly title: string;
  readonly seed: number;
  /** The sizes that were given, as options of the command. */
  readonly options?: string;
  readonly seconds: number;
  readonly figure: string;
  readonly failures: readonly string[];
  readonly date: string;
  readonly machine: string;
  /** Processes that ran, or waited to, in the last minute of the run: what else the machine did. */
  readonly load?: number;
}

const ROOT = join(import.meta.dirname, '../..');
const RECORDS = join(ROOT, '.cache/trust');
const PAGE = join(ROOT, 'docs/reliability.md');

/** Keeps a record beside those of other promises, so that the page can be made of several runs. */
export async function keepRecord(found: Omit<TrialRecord, 'date' | 'machine'>): Promise<void> {
  const record: TrialRecord = {
    ...found,
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    load: Math.round(loadavg()[0] ?? 0),
  };
  await mkdir(RECORDS, { recursive: true });
  await writeFile(join(RECORDS, `${found.name}.json`), JSON.stringify(record));
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() || process.arch}, ${memory} GB, ${type()} ${release()}, Node ${process.versions.node}, embedded PostgreSQL and SQLite of pnpm-lock.yaml`;
}

/** Writes docs/reliability.md from the latest record of each promise. */
export async function writePage(all: readonly Promised[]): Promise<void> {
  const records = (await Promise.all(all.map(({ name }) => latestRecord(name)))).filter((record) => record !== null);
  const machines = [...new Set(records.map((record) => record.machine))];
  const failed = records.flatMap(({ title, failures }) =>
    failures.slice(0, 5).map((text) => `- ${title}: ${cell(text)}`),
  );
  const lines = [
    '# Reliability: what was promised, and what was measured',
    '',
    'Written by `pnpm trust` (`tests/trust/`); a small form of each line is part of `npm test`. `SEED` gives the same choices',
    'again; the moments at which processes end are those of the clock. `load` is how many processes ran or waited to, on the',
    'machine as a whole, when it ended.',
    '',
    '| promise | what was run, and measured | kept | date | time | to repeat |',
    '|---|---|---|---|---|---|',
    ...records.map(
      ({ title, figure, failures, date, seconds, name, seed, options = '', load }) =>
        `| ${title} | ${cell(figure)} | ${failures.length === 0 ? 'yes' : `**no** (${failures.length})`} | ${date} | ${seconds} s${load === undefined ? '' : `, load ${load}`} | \`SEED=${seed} pnpm trust --only=${name}${options}\` |`,
    ),
    '',
    ...(failed.length === 0 ? [] : ['## Not kept', '', ...failed, '']),
    '## Where',
    '',
    ...machines.map((text) => `- ${text}`),
    '',
  ];
  await writeFile(PAGE, lines.join('\n'));
}

async function latestRecord(name: string): Promise<TrialRecord | null> {
  const text = await readFile(join(RECORDS, `${name}.json`), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').slice(0, 500);
}
