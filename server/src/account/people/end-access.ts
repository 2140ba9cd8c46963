import type { EntityManager, Queries } from '../../database/open-database.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { endLinksOf } from '../keys/one-time-link-store.js';
import { closeSessionsOf } from '../keys/session-store.js';
import { revokeTokensOf } from '../keys/token-store.js';
import { workPlaces } from '../keys/work-places.js';
import { Person } from './person.entity.js';

/** Whether what lets somebody in may be in the hands of the administrators of one municipality: they read the links, and
 *  make the tokens, of whoever works there alone. Of whoever works in several they do neither. */
export function isOfOneMunicipality(places: ReadonlySet<string>): boolean {
  return places.size <= 1 && !places.has(EVERYWHERE);
}

/** Ends what lets somebody in, where that may be in the hands of administrators who have no say in a place where the
 *  person works from now on, and did not `before`. Answers whether it did. Needs the lock of accounts. */
export async function endAccessOfBefore(
  queries: Queries,
  em: EntityManager,
  actor: Actor,
  person: string,
  before: ReadonlySet<string>,
  now: Date,
): Promise<boolean> {
  const after = await workPlaces(queries, person);
  if (!isOfOneMunicipality(before) || [...after].every((place) => before.has(place))) return false;
  await endAccess(queries, em, actor, person, now);
  return true;
}

/** Nothing that let somebody in does so any more: password, links, sessions, tokens. */
export async function endAccess(
  queries: Queries,
  em: EntityManager,
  actor: Actor,
  person: string,
  now: Date,
): Promise<void> {
  const holder = await em.findOneOrFail(Person, { id: person });
  holder.passwordHash = null;
  await em.flush();
  await endLinksOf(em, person);
  await closeSessionsOf(em, person);
  await revokeTokensOf(em, person, now);
  await recordAudit(queries, actor, { municipality: EVERYWHERE, action: 'endAccess', subject: person });
}
