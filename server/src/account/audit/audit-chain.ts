import { createHash } from 'node:crypto';

/** What a line of the audit log says, before it is chained. Texts only; `before` and `after` are JSON or null. */
export interface AuditFacts {
  readonly municipality: string;
  readonly number: number;
  readonly at: string;
  readonly actor: string | null;
  readonly actorName: string;
  readonly origin: string;
  readonly action: string;
  readonly subject: string;
  readonly valueBefore: string | null;
  readonly valueAfter: string | null;
}

/** What the first entry of a chain holds as the hash before it. */
export const CHAIN_START = '';

/** The hash of an entry over all it says and the entry before it, in a fixed order. */
export function entryHash(facts: AuditFacts, previousHash: string): string {
  const { municipality, number, at, actor, actorName, origin, action, subject, valueBefore, valueAfter } = facts;
  const said = [municipality, number, at, actor, actorName, origin, action, subject, valueBefore, valueAfter];
  return createHash('sha256')
    .update(JSON.stringify([previousHash, ...said]))
    .digest('hex');
}
