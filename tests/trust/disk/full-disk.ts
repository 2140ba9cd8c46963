import { sql } from 'kysely';
import { sendEvidence } from '../../api/evidence/evidence-form.js';
import { sqlite } from '../../harness/database/databases.js';
import { emptyDatabase } from '../../harness/database/seeds.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { fillPieve } from '../../harness/service/pieve-plan.js';
import { type Service, startService } from '../../harness/service/service.js';
import { AcknowledgedWork, lostWork } from '../killing/acknowledged-work.js';
import type { SeededRandom } from '../seeded-random.js';
import { servedProcess } from '../served-process.js';
import type { Outcome, Run } from '../trial.js';

export interface DiskSize {
  /** Places at which the file may grow no further, as on a full disk. */
  readonly points: number;
  /** Processes whose files the system lets grow no further, as where a disk breaks. */
  readonly processes: number;
}

/** Points before a new database is begun. */
const POINTS_EACH = 5;
/** Pages that an import or a few files of evidence need, and more. */
const PAGES = 150;
const PLENTY = 1_000_000;
const REFUSED = /Nulla è stato registrato/;

/** Lets a service write into a file that is full at some place. What does not fit is refused in words and stores nothing,
 *  reading goes on, and so does everything when there is room again. */
export async function fullDisk({ points, processes }: DiskSize, { random, progress }: Run): Promise<Outcome> {
  const failures: string[] = [];
  let refused = 0;
  for (let tried = 0; tried < points; tried += POINTS_EACH) {
    const service = await startService(sqlite, fillPieve);
    try {
      const who = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
      const work = new AcknowledgedWork(who);
      for (let point = tried + 1; point <= Math.min(tried + POINTS_EACH, points); point += 1) {
        const found = await filledOnce(service, work, random);
        refused += found.refused;
        failures.push(...found.failures.map((flaw) => `point ${point}: ${flaw}`));
      }
      progress(`${tried + POINTS_EACH} points, ${refused} refusals, ${failures.length} failures`);
    } finally {
      await service.stop();
    }
  }
  for (let process = 1; process <= processes; process += 1) {
    failures.push(...(await brokenFile(random)).map((flaw) => `process ${process}: ${flaw}`));
    progress(`${process} of ${processes} processes`);
  }
  return {
    figure: `the disk full at ${points} points (${refused} writes refused in words), files that cannot grow in ${processes} processes`,
    failures,
  };
}

async function limitPages({ app }: Service, pages: number): Promise<void> {
  await sql`pragma max_page_count = ${sql.raw(String(pages))}`.execute(app.database.raw);
}

/** Works until the file is full, and once more when there is room. */
async function filledOnce(service: Service, work: AcknowledgedWork, random: SeededRandom) {
  const { database } = service.app;
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.raw);
  await limitPages(service, (rows[0]?.page_count ?? 0) + random.below(PAGES));
  const told: string[] = [];
  const isFull = () => told.length > 0;
  await work.run(service.url, isFull, (failure) => told.push(failure) > 0);
  const failures = told.filter((text) => !REFUSED.test(text));
  const ready = await fetch(`${service.url}/readyz`);
  if (ready.status !== 200) failures.push(`/readyz says ${ready.status}`);
  await limitPages(service, PLENTY);
  const before = work.done.readings.size;
  await work.run(
    service.url,
    () => work.done.readings.size > before || failures.length > 0,
    (failure) => failures.push(failure) > 0,
  );
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database.raw);
  const broken = integrity.rows.map(({ integrity_check }) => integrity_check).filter((text) => text !== 'ok');
  return { refused: told.length, failures: [...failures, ...broken, ...(await lostWork(database, work.done))] };
}

/** A service whose files the system lets grow to a certain size: beyond it comes an error of the disk. */
async function brokenFile(random: SeededRandom): Promise<string[]> {
  const own = await emptyDatabase(sqlite);
  const kilobytes = 2500 + random.below(3000);
  try {
    await fillPieve(own);
    const who = await staffMember(own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    const { url, child, ended } = await servedProcess(own.url, `ulimit -f ${kilobytes}`);
    try {
      return await brokenAnswers(url, who, kilobytes * 1100);
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
  } finally {
    await own.drop();
  }
}

async function brokenAnswers(url: string, who: StaffMember, size: number): Promise<string[]> {
  const failures: string[] = [];
  const large = await sendEvidence(url, { who, name: 'dati.txt', content: 'x'.repeat(size) });
  if (large.status !== 503 || !REFUSED.test(JSON.stringify(large.body))) failures.push(JSON.stringify(large));
  const ready = await fetch(`${url}/readyz`);
  if (ready.status !== 200) failures.push(`/readyz says ${ready.status}`);
  const small = await sendEvidence(url, { who });
  if (small.status !== 201) failures.push(JSON.stringify(small));
  return failures;
}
