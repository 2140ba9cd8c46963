import { createHash } from 'node:crypto';

/** The content of an audit entry before it is chained. All texts; `before` and `after` are JSON or null. */
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

/** The previous hash of the first entry of a chain. */
export const CHAIN_START = '';

/** The hash of an entry over its content and the hash of the entry before it, in a fixed order. */
export function entryHash(facts: AuditFacts, previousHash: string): string {
  const { municipality, number, at, actor, actorName, origin, action, subject, valueBefore, valueAfter } = facts;
  const said = [municipality, number, at, actor, actorName, origin, action, subject, valueBefore, valueAfter];
  return createHash('sha256')
    .update(JSON.stringify([previousHash, ...said]))
    .digest('hex');
}
