import type { EntityManager } from '../../database/open-database.js';
import { ApiToken } from './api-token.entity.js';
import { Session } from './session.entity.js';

/** The municipalities of a stored list of a session or token; null = wherever the person works. */
export function storedPlaces(places: string | null): ReadonlySet<string> | null {
  return places === null ? null : new Set(places.split(' ').filter((place) => place !== ''));
}

/** The list as it is stored. */
export function placeList(places: Iterable<string>): string {
  return [...places].toSorted().join(' ');
}

/**
 * Keeps the sessions and tokens that a person has to the places where it worked `before`: administrators of those may
 * have had them in their hands, so they are good for no place that the person gains. Needs the lock of accounts, which
 * every new session and token takes too: none of before is missed, whatever the clocks of several processes say.
 */
export async function confineKeys(
  em: EntityManager,
  person: string,
  before: ReadonlySet<string>,
  gained: readonly string[],
): Promise<void> {
  const sessions = await em.find(Session, { person });
  const tokens = await em.find(ApiToken, { person });
  for (const key of [...sessions, ...tokens]) {
    const good = storedPlaces(key.places) ?? before;
    key.places = placeList([...good].filter((place) => !gained.includes(place)));
  }
  await em.flush();
}
