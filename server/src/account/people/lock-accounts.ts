import type { Queries } from '../../database/open-database.js';
import { EVERYWHERE } from '../actor.js';
import { lockAudit } from '../audit/record-audit.js';

/** Makes other transactions that change people, roles or their access wait until this one ends. It is the first
 *  statement of a transaction, so that what is read after it stays valid and no two transactions block each other. */
export function lockAccounts(queries: Queries): Promise<void> {
  return lockAudit(queries, EVERYWHERE);
}
