import { COMMAND_LINE } from '@traguardo/server/account/actor';
import { type AuditAnchor, auditVerification } from '@traguardo/server/account/audit/audit-verification';
import { recordAudit } from '@traguardo/server/account/audit/record-audit';
import type { Database, Queries } from '@traguardo/server/database/open-database';
import { sql } from 'kysely';
import type { Engine } from '../../harness/database/databases.js';
import { emptyDatabase } from '../../harness/database/seeds.js';
import type { Outcome, Run } from '../trial.js';

export interface AuditSize {
  readonly engine: Engine;
  readonly entries: number;
  /** How often each kind of change is tried, each time in another place. */
  readonly tries: number;
}

const LOG = 'pieve';
const BATCH = 500;
const FIELDS = ['at', 'actorName', 'origin', 'action', 'subject', 'valueBefore', 'valueAfter'] as const;

/** Changes a long log by hand, in the database, in every way that there is; each time the verification says where. A
 *  change of which nothing is left to see in the log itself shows by an anchor that was exported before. */
export async function auditTampering(
  { engine, entries, tries }: AuditSize,
  { random, progress }: Run,
): Promise<Outcome> {
  const own = await emptyDatabase(engine);
  try {
    const { database } = own;
    await writeLog(database, entries);
    const whole = await auditVerification(database.queries);
    const failures = whole.flaws.map((flaw) => `before any change: ${JSON.stringify(flaw)}`);
    if (whole.entries !== entries) failures.push(`${whole.entries} of ${entries} entries are there`);
    const { hash } = await entryAt(database.queries, entries);
    const anchor: AuditAnchor = { municipality: LOG, number: entries, hash };
    for (let attempt = 0; attempt < tries; attempt += 1) {
      for (const [kind, change] of Object.entries(CHANGES)) {
        const at = 1 + random.below(entries - 1);
        const field = random.pick(FIELDS);
        const { flaws } = await database.rehearse(async (queries) => {
          await change(queries, at, field, entries);
          return await auditVerification(queries, [anchor]);
        });
        if (flaws.length === 0) failures.push(`${kind} at ${at} (${field}) shows nowhere`);
      }
      progress(`${engine.name}: ${attempt + 1} of ${tries} tries, ${failures.length} failures`);
    }
    const kinds = Object.keys(CHANGES);
    return {
      figure: `a log of ${entries} entries on ${engine.name}: ${kinds.join(', ')}, each in ${tries} places: all of them show`,
      failures,
    };
  } finally {
    await own.drop();
  }
}

async function writeLog({ write }: Database, entries: number): Promise<void> {
  for (let from = 1; from <= entries; from += BATCH) {
    await write(async (queries) => {
      for (let number = from; number < Math.min(from + BATCH, entries + 1); number += 1) {
        const values = { before: { value: number }, after: { value: number + 1 } };
        await recordAudit(queries, COMMAND_LINE, {
          municipality: LOG,
          action: 'prova',
          subject: `voce ${number}`,
          ...values,
        });
      }
    });
  }
}

type Change = (queries: Queries, at: number, field: (typeof FIELDS)[number], last: number) => Promise<unknown>;

const CHANGES: Readonly<Record<string, Change>> = {
  edited: (queries, at, field) =>
    queries
      .updateTable('AuditEntry')
      .set({ [field]: 'altro' })
      .where('municipality', '=', LOG)
      .where('number', '=', at)
      .execute(),
  deleted: (queries, at) => removed(queries, at, at),
  'deleted with the numbers closed up': async (queries, at) => {
    await removed(queries, at, at);
    // In two steps, as each number is there once.
    await sql`update audit_entry set number = 1 - number where municipality = ${LOG} and number > ${at}`.execute(
      queries,
    );
    await sql`update audit_entry set number = -number where municipality = ${LOG} and number < 0`.execute(queries);
  },
  inserted: async (queries, at, _, last) => {
    const copied = await entryAt(queries, at);
    await queries
      .insertInto('AuditEntry')
      .values({ ...copied, number: last + 1 })
      .execute();
  },
  reordered: async (queries, at, _, last) => {
    await renumbered(queries, at, last + 1);
    await renumbered(queries, at + 1, at);
    await renumbered(queries, last + 1, at + 1);
  },
  truncated: (queries, at, _, last) => removed(queries, at + 1, last),
  'truncated with its end rewritten': async (queries, at, _, last) => {
    await removed(queries, at + 1, last);
    const { hash } = await entryAt(queries, at);
    await queries.updateTable('AuditHead').set({ number: at, hash }).where('municipality', '=', LOG).execute();
  },
};

function entryAt(queries: Queries, number: number) {
  return queries
    .selectFrom('AuditEntry')
    .where('municipality', '=', LOG)
    .where('number', '=', number)
    .selectAll()
    .executeTakeFirstOrThrow();
}

function removed(queries: Queries, from: number, to: number): Promise<unknown> {
  return queries
    .deleteFrom('AuditEntry')
    .where('municipality', '=', LOG)
    .where('number', '>=', from)
    .where('number', '<=', to)
    .execute();
}

function renumbered(queries: Queries, from: number, to: number): Promise<unknown> {
  return queries
    .updateTable('AuditEntry')
    .set({ number: to })
    .where('municipality', '=', LOG)
    .where('number', '=', from)
    .execute();
}
