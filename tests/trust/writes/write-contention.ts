import { auditVerification } from '@traguardo/server/account/audit/audit-verification';
import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import type { Engine } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { fillPieve } from '../../harness/service/pieve-plan.js';
import { type Service, startService } from '../../harness/service/service.js';
import { ANY_NUMBER } from '../service-limits.js';
import type { Outcome, Run } from '../trial.js';
import { type ReadingChain, recordNext } from './reading-chain.js';

export interface ContentionSize {
  readonly engine: Engine;
  readonly writers: number;
  /** What ends the work of a writer that has written so many times. */
  readonly isOver: (writes: number) => boolean;
}

/** Many people write at once: each goes on with a value of its own, and all together with one that they contend for.
 *  Everybody is told truly what became of each write, and all that was said to be saved is there, once. */
export async function writeContention(
  { engine, writers, isOver }: ContentionSize,
  { random, progress }: Run,
): Promise<Outcome> {
  const service = await startService(engine, fillPieve, {}, { operations: ANY_NUMBER });
  try {
    const failures: string[] = [];
    const saved = new Map<string, number>();
    const counts = { saved: 0, conflicts: 0 };
    const writer = async (number: number): Promise<void> => {
      const { cookie } = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
      const own: ReadingChain = { indicator: '201', asOf: dayOf(number), final: false, latest: null };
      const shared: ReadingChain = { indicator: '101', asOf: '2021-12-31', final: true, latest: null };
      for (let writes = 0; !isOver(writes); writes += 1) {
        const chain = random.chance(0.5) ? own : shared;
        const found = await recordNext(service.url, cookie, chain, number * 100_000 + writes + 1);
        if (found.kind === 'saved') {
          if (saved.has(found.id)) failures.push(`${found.id} was said to be saved twice`);
          saved.set(found.id, found.value);
          counts.saved += 1;
        } else if (found.kind === 'conflict' && chain === shared) counts.conflicts += 1;
        else failures.push(`writer ${number}: ${JSON.stringify(found)}`);
        if ((counts.saved + counts.conflicts) % 500 === 0)
          progress(`${counts.saved} saved, ${counts.conflicts} conflicts`);
      }
    };
    const since = performance.now();
    await Promise.all(Array.from({ length: writers }, (_, number) => writer(number)));
    const seconds = (performance.now() - since) / 1000;
    failures.push(...(await lostWrites(service, saved)));
    const figure = `${writers} writers for ${seconds.toFixed(0)} s on ${engine.name}: ${counts.saved} writes saved, ${counts.conflicts} refused as conflicts`;
    return { figure, failures };
  } finally {
    await service.stop();
  }
}

/** The day of a writer's own value; the first ones of the year are as good as any. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2021, 0, 1 + number)).toISOString().slice(0, 10);
}

async function lostWrites({ own: { database }, url }: Service, saved: ReadonlyMap<string, number>): Promise<string[]> {
  const failures: string[] = [];
  const { cookie } = await staffMember(database, { role: 'SEGRETERIA', municipality: 'pieve' });
  const rows = await database.queries
    .selectFrom('Reading')
    .select(['indicator', 'asOf', 'final', 'number', 'value'])
    .execute();
  const stored = new Map(
    rows.map(({ indicator, asOf, final, number, value }) => [
      `Reading:pieve/2021/${indicator}/${asOf}/${final ? 'consuntivo' : 'monitoraggio'}/${number}`,
      Number(value),
    ]),
  );
  for (const [id, value] of saved) if (stored.get(id) !== value) failures.push(`${id} = ${value} is lost`);
  for (const id of stored.keys()) if (!saved.has(id)) failures.push(`${id} is stored, and nobody was told so`);
  const entries = await database.queries
    .selectFrom('AuditEntry')
    .where('action', '=', 'recordReadings')
    .select('number')
    .execute();
  if (entries.length !== saved.size)
    failures.push(`${saved.size} writes have ${entries.length} lines in the audit log`);
  const { flaws } = await auditVerification(database.queries);
  const { differences } = await storedDifferences(database);
  failures.push(...flaws.map((flaw) => JSON.stringify(flaw)), ...differences.map((found) => JSON.stringify(found)));
  const answer = await fetch(`${url}/readyz`, { headers: { cookie } });
  if (answer.status !== 200) failures.push(`the service is not ready: ${answer.status}`);
  return failures;
}
