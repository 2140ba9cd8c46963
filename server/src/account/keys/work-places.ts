import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { type Actor, COMMAND_LINE, EVERYWHERE } from '../actor.js';
import { hasRole } from '../permission.js';
import { placeList } from './key-places.js';

/** The municipalities in which a person has a role or a sector; includes EVERYWHERE where a role is valid in all of
 *  them. */
export async function accessPlaces(queries: Queries, person: string): Promise<ReadonlySet<string>> {
  const places = await queries
    .selectFrom('RoleGrantRow')
    .where('person', '=', person)
    .select('municipality')
    .union(queries.selectFrom('SectorGrant').where('person', '=', person).select('municipality'))
    .execute();
  return new Set(places.map(({ municipality }) => municipality));
}

/** The one municipality whose administrators manage a person's access; null where only the administrators of the
 *  install do: the person has roles in no municipality, in several or in all. */
export function governingMunicipality(places: ReadonlySet<string>): string | null {
  const [only] = places;
  return only !== undefined && places.size === 1 && only !== EVERYWHERE ? only : null;
}

/** Whether administrators of one municipality alone may have had a person's keys in their hands: they read the links and
 *  make the tokens of people of that municipality only, never of people of several. */
export function isOfOneMunicipality(places: ReadonlySet<string>): boolean {
  return places.size <= 1 && !places.has(EVERYWHERE);
}

/** Whether the actor manages the access of a person with roles in these places: sees links to a password, creates
 *  tokens. */
export function managesAccess(actor: Actor, places: ReadonlySet<string>): boolean {
  return actor === COMMAND_LINE || hasRole(actor, ['ADMINISTRATOR'], governingMunicipality(places));
}

/** The municipality whose administrators manage a person's access, as `governingMunicipality`. Throws FORBIDDEN
 *  where the actor is no longer one of them because the person got a role elsewhere after the request was
 *  authorised. Needs the lock of accounts. */
export async function governedMunicipality(queries: Queries, actor: Actor, person: string): Promise<string | null> {
  const places = await accessPlaces(queries, person);
  if (managesAccess(actor, places)) return governingMunicipality(places);
  throw new DomainError(
    'FORBIDDEN',
    'Questa persona ora lavora anche altrove: del suo accesso decide chi amministra tutta l’installazione.',
  );
}

/** The places for which a new token of a person is good; null = wherever the person works. One's own reaches no further
 *  than the request that makes it. Throws FORBIDDEN unless the actor may still make the token. Needs the lock of
 *  accounts. */
export async function newTokenPlaces(queries: Queries, actor: Actor, person: string): Promise<string | null> {
  if (actor.person?.id !== person) {
    await governedMunicipality(queries, actor, person);
    return null;
  }
  const places = await queries.selectFrom('RoleGrantRow').where('person', '=', person).select('municipality').execute();
  const known = new Set(actor.grants.map(({ municipality }) => municipality));
  // The request may be one of an earlier session, or have begun before the person accepted a role elsewhere.
  return places.every(({ municipality }) => known.has(municipality)) ? null : placeList(known);
}
