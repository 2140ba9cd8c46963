import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { type Actor, COMMAND_LINE, EVERYWHERE } from '../actor.js';
import { hasRole } from '../permission.js';

/** The municipalities in which somebody has a role or a sector; EVERYWHERE among them where a role holds in all. */
export async function workPlaces(queries: Queries, person: string): Promise<ReadonlySet<string>> {
  const places = await queries
    .selectFrom('RoleGrantRow')
    .where('person', '=', person)
    .select('municipality')
    .union(queries.selectFrom('SectorGrant').where('person', '=', person).select('municipality'))
    .execute();
  return new Set(places.map(({ municipality }) => municipality));
}

/** The one municipality whose administrators decide how somebody gets in; null where only those of the whole install do:
 *  somebody who works nowhere, in several municipalities or in all. */
export function governingMunicipality(places: ReadonlySet<string>): string | null {
  const [only] = places;
  return only !== undefined && places.size === 1 && only !== EVERYWHERE ? only : null;
}

/** Whether somebody decides how a person who works there gets in: reads links to a password, makes tokens. */
export function governs(actor: Actor, places: ReadonlySet<string>): boolean {
  return actor === COMMAND_LINE || hasRole(actor, ['ADMINISTRATOR'], governingMunicipality(places));
}

/** The municipality whose administrators decide how a person gets in, as `governingMunicipality`. Throws FORBIDDEN
 *  where the actor is none of them any more: the person was given a role elsewhere since the request was allowed. Needs
 *  the lock of accounts. */
export async function governedMunicipality(queries: Queries, actor: Actor, person: string): Promise<string | null> {
  const places = await workPlaces(queries, person);
  if (governs(actor, places)) return governingMunicipality(places);
  throw new DomainError(
    'FORBIDDEN',
    'Questa persona ora lavora anche altrove: del suo accesso decide chi amministra tutta l’installazione.',
  );
}

/** Passes where the actor may still make a token of a person, or its own. Needs the lock of accounts. */
export async function checkTokenMaker(queries: Queries, actor: Actor, person: string): Promise<void> {
  if (actor.person?.id !== person) {
    await governedMunicipality(queries, actor, person);
    return;
  }
  // A role elsewhere ends the logins of before: one of their requests, still under way, must leave no token behind.
  const places = await queries.selectFrom('RoleGrantRow').where('person', '=', person).select('municipality').execute();
  const known = new Set(actor.grants.map(({ municipality }) => municipality));
  if (places.every(({ municipality }) => known.has(municipality))) return;
  throw new DomainError('CONFLICT', 'Nel frattempo i ruoli sono cambiati: accedere di nuovo e riprovare.');
}
