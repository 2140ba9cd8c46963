import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { auditVerification } from '@traguardo/server/account/audit/audit-verification';
import { writeBackup } from '@traguardo/server/database/backup';
import type { Database } from '@traguardo/server/database/open-database';
import { restoreBackup } from '@traguardo/server/database/restore';
import { fileDifferences } from '@traguardo/server/import/verify/file-differences';
import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import { contents, NOTHING_PASSING } from '../../harness/database/contents.js';
import type { Engine } from '../../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../../harness/database/seeds.js';
import { staffMember } from '../../harness/people/staff.js';
import { fillPieve } from '../../harness/service/pieve-plan.js';
import { startService } from '../../harness/service/service.js';
import { ANY_NUMBER } from '../service-limits.js';
import type { Outcome, Run } from '../trial.js';
import { type ReadingChain, recordNext } from '../writes/reading-chain.js';

export interface DrillsSize {
  readonly engine: Engine;
  readonly drills: number;
}

const WRITERS = 3;
/** Milliseconds between two writes of one. */
const PAUSE = 20;

/** Makes backups of a service that people write to, and restores each into an empty database. Each is of one moment: its
 *  log, scores and files agree; what is only ever added to is what stands in the original. The last one, made when all
 *  is quiet, is the original row by row. */
export async function backupDrills({ engine, drills }: DrillsSize, { progress }: Run): Promise<Outcome> {
  const service = await startService(engine, fillPieve, {}, { operations: ANY_NUMBER });
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-backups-'));
  const { database } = service.own;
  const restored: OwnDatabase[] = [];
  try {
    const failures: string[] = [];
    const load = { isOver: false, writes: 0 };
    const writer = async (number: number) => {
      const { cookie } = await staffMember(database, { role: 'SEGRETERIA', municipality: 'pieve' });
      const chain: ReadingChain = { indicator: '201', asOf: `2021-05-0${number + 1}`, final: false, latest: null };
      for (; !load.isOver; load.writes += 1) {
        const told = await recordNext(service.url, cookie, chain, load.writes + 1);
        if (told.kind !== 'saved') failures.push(`a write beside a backup: ${JSON.stringify(told)}`);
        await setTimeout(PAUSE);
      }
    };
    const writers = Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)));
    const drill = async (number: number) => {
      const file = join(folder, `${number}.backup`);
      const { tables } = await writeBackup(database, file);
      const home = await emptyDatabase(engine);
      restored.push(home);
      await restoreBackup(home.database, file, new Date());
      failures.push(
        ...(await disagreements(home.database, tables.audit_entry)).map((flaw) => `drill ${number}: ${flaw}`),
      );
      return home.database;
    };
    for (let number = 1; number < drills; number += 1) {
      const before = load.writes;
      await drill(number);
      // Each one meets writes.
      while (load.writes === before) await setTimeout(PAUSE);
      if (number % 5 === 0) progress(`${engine.name}: ${number} drills, ${load.writes} writes`);
    }
    load.isOver = true;
    await writers;
    const last = await contents(await drill(drills));
    const original = { ...(await contents(database)), ...NOTHING_PASSING };
    if (JSON.stringify(last) !== JSON.stringify(original)) failures.push('the last one is not the original');
    for (const { database: copy } of restored) failures.push(...missingRows(await contents(copy), original));
    return { figure: `${drills} drills on ${engine.name} beside ${load.writes} writes`, failures };
  } finally {
    await Promise.all(restored.map((home) => home.drop()));
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function disagreements(database: Database, lines: number | undefined): Promise<string[]> {
  const { entries, flaws } = await auditVerification(database.queries);
  const { differences } = await storedDifferences(database);
  const files = await fileDifferences(database);
  const counted = entries === lines ? [] : [`${entries} lines of the log, ${lines} in the file`];
  return [...counted, ...[...flaws, ...differences, ...files.differences].map((found) => JSON.stringify(found))];
}

/** Lines of the log and documents that a copy has, and the original never had. */
function missingRows(copy: Record<string, string[]>, original: Record<string, string[]>): string[] {
  return ['audit_entry', 'source_document'].flatMap((table) => {
    const known = new Set(original[table]);
    return (copy[table] ?? []).filter((row) => !known.has(row)).map((row) => `${table}: ${row.slice(0, 200)}`);
  });
}
