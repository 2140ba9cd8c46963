import type { EntityManager, Queries } from '../../database/open-database.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { endLinksOf } from '../keys/one-time-link-store.js';
import { closeSessionsOf } from '../keys/session-store.js';
import { revokeTokensOf } from '../keys/token-store.js';
import { accessPlaces } from '../keys/work-places.js';
import { Person } from './person.entity.js';

/** Whether administrators of one municipality alone may manage a person's access. They see the links and create the
 *  tokens of people of that municipality only, never of people of several. */
export function isOfOneMunicipality(places: ReadonlySet<string>): boolean {
  return places.size <= 1 && !places.has(EVERYWHERE);
}

/** Ends the links, password and tokens that administrators of an earlier municipality may know, where the person
 *  now has roles in a place that they do not manage and did not have them `before`. Returns whether it did. Needs
 *  the lock of accounts. */
export async function endEarlierAccess(
  queries: Queries,
  em: EntityManager,
  actor: Actor,
  person: string,
  before: ReadonlySet<string>,
  now: Date,
): Promise<boolean> {
  const after = await accessPlaces(queries, person);
  if (!isOfOneMunicipality(before) || [...after].every((place) => before.has(place))) return false;
  await endAccess(queries, em, actor, person, now);
  return true;
}

/** Ends every access of a person: password, links, sessions, tokens. */
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
