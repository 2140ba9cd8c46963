import type { Queries } from '../../database/open-database.js';
import { EVERYWHERE } from '../actor.js';
import { lockAudit } from '../audit/record-audit.js';

/** Makes everybody else who changes people, their roles or what lets them in wait until the transaction ends. It comes
 *  first there: what is read after it holds until then, and no two such transactions wait for each other. */
export function lockAccounts(queries: Queries): Promise<void> {
  return lockAudit(queries, EVERYWHERE);
}
