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

const LARGE_DOCUMENTS = '## Large documents';

/** Writes docs/reliability.md from the latest record of each promise; one that was not run here keeps its line. */
export async function writePage(all: readonly Promised[]): Promise<void> {
  const before = (await readFile(PAGE, 'utf8').catch(() => '')).split('\n');
  const found = await Promise.all(all.map(async ({ name, title }) => ({ title, record: await latestRecord(name) })));
  const records = found.flatMap(({ record }) => record ?? []);
  const machines = [
    ...before.filter((line) => /^- \d+ × /.test(line)),
    ...records.map((record) => `- ${record.machine}`),
  ];
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
    ...found.flatMap(({ title, record }) =>
      record ? rowOf(record) : before.filter((line) => line.startsWith(`| ${title} |`)),
    ),
    '',
    ...(failed.length === 0 ? [] : ['## Not kept', '', ...failed, '']),
    ...sectionOf(before, LARGE_DOCUMENTS),
    '## Where',
    '',
    ...new Set(machines),
    '',
  ];
  await writeFile(PAGE, lines.join('\n'));
}

/** A section that is measured and written by hand: it stays as it is. */
function sectionOf(page: readonly string[], heading: string): readonly string[] {
  const start = page.indexOf(heading);
  const end = page.findIndex((line, at) => at > start && line.startsWith('## '));
  return start < 0 ? [] : page.slice(start, end < 0 ? undefined : end);
}

function rowOf({ title, figure, failures, date, seconds, name, seed, options = '', load }: TrialRecord): string {
  const kept = failures.length === 0 ? 'yes' : `**no** (${failures.length})`;
  const time = `${seconds} s${load === undefined ? '' : `, load ${load}`}`;
  const repeat = `\`SEED=${seed} pnpm trust --only=${name}${options}\``;
  return `| ${title} | ${cell(figure)} | ${kept} | ${date} | ${time} | ${repeat} |`;
}

async function latestRecord(name: string): Promise<TrialRecord | null> {
  const text = await readFile(join(RECORDS, `${name}.json`), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').slice(0, 500);
}
