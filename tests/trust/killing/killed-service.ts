import { setTimeout } from 'node:timers/promises';
import { auditVerification } from '@traguardo/server/account/audit/audit-verification';
import { type Database, openDatabase } from '@traguardo/server/database/open-database';
import { fileDifferences } from '@traguardo/server/import/verify/file-differences';
import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import { sql } from 'kysely';
import pg from 'pg';
import type { Engine } from '../../harness/database/databases.js';
import { emptyDatabase } from '../../harness/database/seeds.js';
import { staffMember } from '../../harness/people/staff.js';
import { fillPieve } from '../../harness/service/pieve-plan.js';
import type { SeededRandom } from '../seeded-random.js';
import { servedProcess } from '../served-process.js';
import type { Outcome, Run } from '../trial.js';
import { AcknowledgedWork, lostWork } from './acknowledged-work.js';

export interface KillingSize {
  readonly engine: Engine;
  readonly kills: number;
}

/** Kills before a new database is begun: verifying a large one takes long. */
const KILLS_EACH = 10;
/** What a service has stored once more before it is killed: it is slow when it has just started. */
const AWAITED = ['plans', 'readings', null] as const;
/** Milliseconds between what is waited for and the kill, at most: in them every kind of write comes several times. */
const LATEST = 500;

/** Milliseconds for which something is waited for that must come. */
const PATIENCE = 60_000;

/** Kills a service that writes and imports, at random moments. What it had acknowledged is there when the database is
 *  opened again, of an import all or nothing, and everything agrees with everything. */
export async function killedService({ engine, kills }: KillingSize, { random, progress }: Run): Promise<Outcome> {
  const failures: string[] = [];
  const acknowledged = { readings: 0, plans: 0, evidence: 0 };
  for (let killed = 0; killed < kills; killed += KILLS_EACH) {
    const own = await emptyDatabase(engine);
    try {
      await fillPieve(own);
      const who = await staffMember(own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
      const work = new AcknowledgedWork(who);
      for (let round = killed; round < Math.min(killed + KILLS_EACH, kills); round += 1) {
        await killedRound(own.url, engine, work, random, AWAITED[round % AWAITED.length] ?? null);
        const found = await flawsOf(own.url, work);
        failures.push(...found.map((flaw) => `kill ${round + 1}: ${flaw}`));
      }
      acknowledged.readings += work.done.readings.size;
      acknowledged.plans += work.done.plans.size;
      acknowledged.evidence += work.done.evidence.size;
      progress(`${figureOf(engine, Math.min(killed + KILLS_EACH, kills), acknowledged)}: ${failures.length} failures`);
    } finally {
      await own.drop();
    }
  }
  return { figure: figureOf(engine, kills, acknowledged), failures };
}

interface Counts {
  readonly readings: number;
  readonly plans: number;
  readonly evidence: number;
}

function figureOf({ name }: Engine, kills: number, { readings, plans, evidence }: Counts): string {
  return `${kills} kills on ${name}, over ${readings} values, ${plans} imports and ${evidence} files that had been acknowledged`;
}

async function killedRound(
  url: string,
  engine: Engine,
  work: AcknowledgedWork,
  random: SeededRandom,
  awaited: 'plans' | 'readings' | null,
): Promise<void> {
  const service = await servedProcess(url);
  const now = { isKilled: false, isTroubled: false };
  const working = work.run(
    service.url,
    () => now.isKilled,
    () => now.isTroubled,
  );
  if (awaited !== null) await savedMore(work, awaited);
  await setTimeout(random.below(LATEST));
  // On PostgreSQL it is sometimes the database that is killed: it ends all connections, and recovers.
  if (engine.name === 'PostgreSQL' && random.chance(0.3)) {
    now.isTroubled = true;
    await killDatabase(url);
    await savedMore(work, 'readings');
  }
  now.isKilled = true;
  service.child.kill('SIGKILL');
  await service.ended;
  await working;
}

/** Kills a process of PostgreSQL that serves the service: PostgreSQL then ends all others, and recovers. */
async function killDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() order by state limit 1',
  );
  const [victim] = rows;
  if (victim === undefined) return await client.end();
  // The error that ends the connection is what is waited for.
  const ended = new Promise((resolve) => client.once('end', resolve));
  process.kill(victim.pid, 'SIGKILL');
  await ended;
  const deadline = performance.now() + PATIENCE;
  while (!(await acceptsConnections(url)) && performance.now() < deadline) await setTimeout(20);
}

async function acceptsConnections(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  const isConnected = await client.connect().then(
    () => true,
    () => false,
  );
  await client.end().catch(() => undefined);
  return isConnected;
}

/** Resolves when the service has stored one more of a kind. */
async function savedMore({ done }: AcknowledgedWork, kind: 'readings' | 'plans'): Promise<void> {
  const before = done[kind].size;
  const deadline = performance.now() + PATIENCE;
  while (done[kind].size === before) {
    if (performance.now() > deadline) {
      done.failures.push(`in ${PATIENCE / 1000} s the service stored no more ${kind}`);
      return;
    }
    await setTimeout(5);
  }
}

/** Opens the database anew, as a service that starts would. */
async function flawsOf(url: string, work: AcknowledgedWork): Promise<string[]> {
  const database = await openDatabase({ url });
  try {
    const lost = await lostWork(database, work.done);
    work.done.failures.length = 0;
    const { flaws } = await auditVerification(database.queries);
    const { differences } = await storedDifferences(database);
    const files = await fileDifferences(database);
    const found = [...flaws, ...differences, ...files.differences].map((flaw) => JSON.stringify(flaw));
    return [...lost, ...found, ...(await fileFlaws(database))];
  } finally {
    await database.close();
  }
}

async function fileFlaws({ engine, raw }: Database): Promise<string[]> {
  if (engine !== 'sqlite') return [];
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(raw);
  return rows.map(({ integrity_check }) => integrity_check).filter((text) => text !== 'ok');
}
