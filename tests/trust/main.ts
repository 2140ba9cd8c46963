/**
 * `pnpm trust`: runs the promises of the product in full, and writes what was measured to docs/reliability.md.
 *   --quick             the small sizes
 *   --only=NAME,NAME    the promises whose names begin so
 *   --SIZE=NUMBER       another size than the full one; the sizes stand in promises.ts
 *   SEED=NUMBER         the choices of an earlier run
 */
import { parseArgs } from 'node:util';
import { createMigrated, postgresAt, sqlite } from '../harness/database/databases.js';
import { startPostgres } from '../harness/database/postgres.js';
import { FULL, type Promised, promises, QUICK, type Sizes } from './promises.js';
import { keepRecord, writePage } from './reliability-page.js';
import { newSeed, seededRandom } from './seeded-random.js';

const print = (text: string) => process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);

interface Wanted {
  readonly sizes: Sizes;
  /** What the names of the promises begin with. */
  readonly only: readonly string[];
}

function wanted(words: readonly string[]): Wanted {
  const optionOf = (size: string) => size.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const names = ['only', ...Object.keys(FULL).map(optionOf)];
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: words.filter((word) => word !== '--'),
    options: { quick: { type: 'boolean' }, ...Object.fromEntries(names.map((name) => [name, text])) },
  });
  const given = new Map<string, unknown>(Object.entries(values));
  const sizes: Sizes = { ...(values.quick === true ? QUICK : FULL) };
  for (const size of sizeNames(sizes)) sizes[size] = Number(given.get(optionOf(size)) ?? sizes[size]);
  return { sizes, only: String(given.get('only') ?? '').split(',') };
}

function sizeNames(sizes: Sizes): (keyof Sizes)[] {
  const isSize = (name: string): name is keyof Sizes => name in sizes;
  return Object.keys(sizes).filter(isSize);
}

/** Runs one promise, and keeps what was found; a trial that cannot be finished is a promise that is not kept. */
async function runPromise({ name, title, trial }: Promised, options: string): Promise<boolean> {
  const seed = newSeed();
  print(`${name}, SEED=${seed}`);
  const since = performance.now();
  const progress = (text: string) => print(`  ${text}`);
  const outcome = await trial({ random: seededRandom(seed), progress }).catch((error: unknown) => ({
    figure: 'not finished',
    failures: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  }));
  const seconds = Math.round((performance.now() - since) / 1000);
  for (const failure of outcome.failures.slice(0, 20)) print(`  NOT KEPT: ${failure}`);
  print(`${outcome.failures.length === 0 ? 'kept' : 'NOT KEPT'}: ${outcome.figure} (${seconds} s)`);
  await keepRecord({ name, title, seed, seconds, options, ...outcome });
  return outcome.failures.length === 0;
}

const words = process.argv.slice(2);
const { sizes, only } = wanted(words);
const options = words.flatMap((word) => (/^--(?!only)./.test(word) ? [` ${word}`] : [])).join('');
const postgres = await startPostgres();
try {
  await createMigrated(postgres.adminUrl);
  const all = promises(sizes, [sqlite, postgresAt(() => postgres.adminUrl)]);
  for (const promise of all.filter(({ name }) => only.some((begin) => name.startsWith(begin)))) {
    if (!(await runPromise(promise, options))) process.exitCode = 1;
  }
  await writePage(all);
} finally {
  await postgres.stop();
}
