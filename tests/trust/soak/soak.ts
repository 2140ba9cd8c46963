import { setTimeout } from 'node:timers/promises';
import { sqlite } from '../../harness/database/databases.js';
import { emptyDatabase, loadCremona, loadCremonaReadings } from '../../harness/database/seeds.js';
import { staffMember } from '../../harness/people/staff.js';
import { fillPieve } from '../../harness/service/pieve-plan.js';
import { askGraphql, exchange } from '../exchange.js';
import type { SeededRandom } from '../seeded-random.js';
import { servedProcess } from '../served-process.js';
import type { Outcome, Run } from '../trial.js';
import { type ReadingChain, recordNext } from '../writes/reading-chain.js';

const SLICES = 12;
/** Slices after which everything has been used and compiled. */
const WARM = 4;
const READERS = 6;
/** Milliseconds a reader looks at an answer, and a writer thinks. */
const LOOK = 50;
const THOUGHT = 1000;
const MEGABYTE = 2 ** 20;
/** What the heap may grow from the warm slices to the last ones, and how much slower the slowest answers may become. */
const GROWTH = 40 * MEGABYTE;
const SLOWER = 2;

interface Slice {
  readonly heap: number;
  readonly resident: number;
  readonly p99: number;
}

interface Load {
  isOver: boolean;
  requests: number;
  /** Milliseconds of each request of the slice. */
  times: number[];
  readonly failures: string[];
}

/** Reads and writes, as on a busy day, for a long time: the heap grows no further once it is warm, and the slowest answers
 *  become no slower. */
export async function soak({ minutes }: { readonly minutes: number }, { random, progress }: Run): Promise<Outcome> {
  const own = await emptyDatabase(sqlite);
  await loadCremona(own.database);
  await loadCremonaReadings(own.database);
  await fillPieve(own);
  const { cookie } = await staffMember(own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
  const { url, child, ended } = await servedProcess(own.url);
  try {
    const load: Load = { isOver: false, requests: 0, times: [], failures: [] };
    const timed = async (ask: () => Promise<string | null>) => {
      const since = performance.now();
      const failure = await ask();
      load.times.push(performance.now() - since);
      load.requests += 1;
      if (failure !== null) load.failures.push(failure);
    };
    const reader = async () => {
      for (; !load.isOver; await setTimeout(LOOK)) await timed(() => readOnce(url, random));
    };
    const chain: ReadingChain = { indicator: '201', asOf: '2021-05-01', final: false, latest: null };
    const writer = async () => {
      for (let value = 1; !load.isOver; value += 1, await setTimeout(THOUGHT)) {
        await timed(async () => {
          const told = await recordNext(url, cookie, chain, value);
          return told.kind === 'saved' ? null : JSON.stringify(told);
        });
      }
    };
    const working = Promise.all([...Array.from({ length: READERS }, reader), writer()]);
    const slices: Slice[] = [];
    for (let slice = 0; slice < SLICES; slice += 1) {
      load.times = [];
      await setTimeout((minutes * 60_000) / SLICES);
      slices.push({ ...(await memory(url)), p99: quantile(load.times, 0.99) });
      progress(words(slices.at(-1)));
    }
    load.isOver = true;
    await working;
    return verdict(minutes, slices, load);
  } finally {
    child.kill('SIGKILL');
    await ended;
    await own.drop();
  }
}

const PATHS = [
  '/',
  '/indicatori?ente=cremona',
  '/export/indicators.csv?municipality=cremona',
  '/obiettivi/C50_0005?ente=cremona',
];
const QUESTIONS = [
  '{ plan(municipality: "cremona") { areas { name score { value } } statusCounts { achieved } } }',
  '{ plan(municipality: "cremona") { indicators(first: 20) { nodes { code title actual attainment { value } } totalCount } } }',
  '{ plan(municipality: "cremona") { comparison(by: SECTOR) { label attainment } } }',
];

async function readOnce(url: string, random: SeededRandom): Promise<string | null> {
  if (random.chance(0.4)) {
    const path = random.pick(PATHS);
    const { status } = await exchange(url + path);
    return status === 200 ? null : `${path}: ${status}`;
  }
  const { status, errors } = await askGraphql(url, { query: random.pick(QUESTIONS) });
  return status === 200 && errors === undefined ? null : JSON.stringify(errors ?? status);
}

/** What the service says of its memory, in bytes. */
async function memory(url: string): Promise<{ heap: number; resident: number }> {
  const { text } = await exchange(`${url}/metrics`);
  const of = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  return { heap: of('nodejs_heap_size_used_bytes'), resident: of('process_resident_memory_bytes') };
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
}

function words(slice: Slice | undefined): string {
  if (!slice) return '';
  return `heap ${(slice.heap / MEGABYTE).toFixed(0)} MB, resident ${(slice.resident / MEGABYTE).toFixed(0)} MB, p99 ${slice.p99.toFixed(0)} ms`;
}

function verdict(
  minutes: number,
  slices: readonly Slice[],
  load: { readonly requests: number; readonly failures: readonly string[] },
): Outcome {
  const median = (part: readonly Slice[], key: keyof Slice) =>
    quantile(
      part.map((slice) => slice[key]),
      0.5,
    );
  const early = slices.slice(WARM, WARM * 2);
  const late = slices.slice(-WARM);
  const grown = median(late, 'heap') - median(early, 'heap');
  const failures = [...load.failures];
  if (grown > GROWTH) failures.push(`the heap grew by ${(grown / MEGABYTE).toFixed(0)} MB`);
  if (median(late, 'p99') > median(early, 'p99') * SLOWER) failures.push('the slowest answers became slower');
  const summary = (part: readonly Slice[]) =>
    words({ heap: median(part, 'heap'), resident: median(part, 'resident'), p99: median(part, 'p99') });
  return {
    figure: `${minutes} minutes, ${load.requests} requests; middle third: ${summary(early)}; last third: ${summary(late)}`,
    failures,
  };
}
