import type { Queries } from '../../database/open-database.js';
import { type Actor, authorName, COMMAND_LINE, COMMAND_LINE_NAME } from '../actor.js';
import { CHAIN_START, entryHash } from './audit-chain.js';

export interface AuditRecord {
  /** Slug, or EVERYWHERE for what belongs to the install. */
  readonly municipality: string;
  /** Name of the operation: `confirmImport`, `login` … */
  readonly action: string;
  /** ID of the changed record. */
  readonly subject: string;
  /** The values before and after the change, as JSON; never a secret. Left out = none. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** The name of a person who acts in another's place, with whose; left out = the person acts as such. */
  readonly author?: string | null;
}

/** Adds an entry to the audit log, in the transaction of the change it records: both are stored, or neither. */
export async function recordAudit(queries: Queries, actor: Actor, audited: AuditRecord): Promise<void> {
  const { municipality } = audited;
  await lockAudit(queries, municipality);
  const head = await queries
    .updateTable('AuditHead')
    .set(({ eb }) => ({ number: eb('number', '+', 1) }))
    .where('municipality', '=', municipality)
    .returning(['number', 'hash'])
    .executeTakeFirstOrThrow();
  const facts = {
    municipality,
    number: head.number,
    at: new Date().toISOString(),
    actor: actor.person?.id ?? null,
    actorName:
      audited.author ??
      authorName(actor) ??
      (actor.origin === COMMAND_LINE.origin ? COMMAND_LINE_NAME : 'Nessun accesso'),
    // Names of tokens can be alike: the ID says which one it was.
    origin: actor.token === null ? actor.origin : `${actor.origin}, token ${actor.token.id}`,
    action: audited.action,
    subject: audited.subject,
    valueBefore: json(audited.before),
    valueAfter: json(audited.after),
  };
  const hash = entryHash(facts, head.hash);
  await queries
    .insertInto('AuditEntry')
    .values({ ...facts, previousHash: head.hash, hash })
    .execute();
  await queries.updateTable('AuditHead').set({ hash }).where('municipality', '=', municipality).execute();
}

/** Makes other writers of a log wait until the transaction ends, so that what is read after the lock stays valid. */
export async function lockAudit(queries: Queries, municipality: string): Promise<void> {
  await queries
    .insertInto('AuditHead')
    .values({ municipality, number: 0, hash: CHAIN_START })
    .onConflict((conflict) =>
      conflict.column('municipality').doUpdateSet(({ ref }) => ({ number: ref('AuditHead.number') })),
    )
    .execute();
}

function json(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
