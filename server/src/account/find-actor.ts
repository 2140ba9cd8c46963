import { ROLES, TOKEN_SCOPES } from '@traguardo/schema/vocabulary';
import type { Queries } from '../database/open-database.js';
import { italianDay } from '../plan/italian-day.js';
import { type Actor, type AssignedSector, anonymousActor, EVERYWHERE, type Grant } from './actor.js';
import { storedPlaces } from './keys/key-places.js';
import { IDLE_LIMIT, sessionName } from './keys/session-store.js';
import { secretDigest } from './secret.js';

/** The shortest time between two updates of a session's last use, so that reading does not write. */
const TOUCH_EVERY = 60 * 1000;

/** The person of a session cookie; anonymous where the session has ended, was idle too long, or the person is
 *  inactive. */
export async function sessionActor(queries: Queries, secret: string, origin: string, now: Date): Promise<Actor> {
  const tokenHash = secretDigest(secret);
  // One statement: a role that was accepted elsewhere is not for earlier sessions, so none of them is read as it stood
  // before together with that role.
  const rows = await queries
    .selectFrom('Session')
    .leftJoin('RoleGrantRow', 'RoleGrantRow.person', 'Session.person')
    .where('tokenHash', '=', tokenHash)
    .select([
      'Session.person',
      'Session.places',
      'lastSeenAt',
      'expiresAt',
      'RoleGrantRow.municipality',
      'RoleGrantRow.role',
    ])
    .execute();
  const [session] = rows;
  if (!session) return anonymousActor(origin);
  const idleSince = now.getTime() - Date.parse(session.lastSeenAt);
  if (idleSince > IDLE_LIMIT || session.expiresAt <= now.toISOString()) return anonymousActor(origin);
  if (idleSince > TOUCH_EVERY) {
    await queries
      .updateTable('Session')
      .set({ lastSeenAt: now.toISOString() })
      .where('tokenHash', '=', tokenHash)
      .execute();
  }
  const actor = await personActor(queries, { id: session.person, ...powers(session.places, rows) }, origin, now);
  return actor ? { ...actor, session: sessionName(tokenHash) } : anonymousActor(origin);
}

/** The person of an API token, limited to the token's scopes; null where the token is unknown, expired or revoked. */
export async function tokenActor(queries: Queries, secret: string, origin: string, now: Date): Promise<Actor | null> {
  // One statement, for the same reason as for a session.
  const rows = await queries
    .selectFrom('ApiToken')
    .leftJoin('RoleGrantRow', 'RoleGrantRow.person', 'ApiToken.person')
    .where('tokenHash', '=', secretDigest(secret))
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now.toISOString())
    .select([
      'id',
      'name',
      'ApiToken.person',
      'ApiToken.places',
      'scopes',
      'lastUsedAt',
      'RoleGrantRow.municipality',
      'RoleGrantRow.role',
    ])
    .execute();
  const [token] = rows;
  if (!token) return null;
  if (token.lastUsedAt === null || now.getTime() - Date.parse(token.lastUsedAt) > TOUCH_EVERY) {
    await queries.updateTable('ApiToken').set({ lastUsedAt: now.toISOString() }).where('id', '=', token.id).execute();
  }
  const actor = await personActor(queries, { id: token.person, ...powers(token.places, rows) }, origin, now);
  const scopes = token.scopes.split(' ');
  const { id, name } = token;
  return actor && { ...actor, token: { id, name, scopes: TOKEN_SCOPES.filter((scope) => scopes.includes(scope)) } };
}

/** What a session or token reaches of the roles of its person. */
interface Powers {
  readonly grants: readonly Grant[];
  /** The municipalities for which it is good; null = all. */
  readonly places: ReadonlySet<string> | null;
}

function powers(
  list: string | null,
  rows: readonly { readonly municipality: string | null; readonly role: string | null }[],
): Powers {
  const places = storedPlaces(list);
  return { places, grants: knownGrants(rows).filter(({ municipality }) => places?.has(municipality) ?? true) };
}

/** The grants with a known role; a person without grants is one row without a role. */
function knownGrants(rows: readonly { readonly municipality: string | null; readonly role: string | null }[]): Grant[] {
  return rows.flatMap(({ municipality, role }) => {
    const found = ROLES.find((name) => name === role);
    return found && municipality !== null ? [{ municipality, role: found }] : [];
  });
}

/** A person with roles and sectors; null where the person does not exist or is inactive. */
async function personActor(
  queries: Queries,
  { id, grants, places }: Powers & { readonly id: string },
  origin: string,
  now: Date,
): Promise<Actor | null> {
  const person = await queries
    .selectFrom('Person')
    .where('id', '=', id)
    .where('active', '=', true)
    .select(['id', 'name', 'email'])
    .executeTakeFirst();
  if (!person) return null;
  const sectors = (await assignedSectors(queries, id, now)).filter(
    ({ municipality }) => places === null || places.has(municipality) || places.has(EVERYWHERE),
  );
  return { person, grants: [...grants, ...delegateGrants(grants, sectors)], sectors, token: null, origin };
}

/** A person with a delegated sector is a MANAGER there while the delegation lasts, whatever its own roles. */
function delegateGrants(granted: readonly Grant[], sectors: readonly AssignedSector[]): Grant[] {
  const managed = granted.flatMap(({ role, municipality }) => (role === 'MANAGER' ? [municipality] : []));
  const places = new Set(sectors.flatMap(({ delegated, municipality }) => (delegated ? [municipality] : [])));
  return [...places].flatMap((municipality) =>
    managed.includes(municipality) ? [] : [{ municipality, role: 'MANAGER' as const }],
  );
}

async function assignedSectors(queries: Queries, person: string, now: Date): Promise<AssignedSector[]> {
  const rows = await queries
    .selectFrom('SectorGrant')
    .leftJoin('Person as giver', 'giver.id', 'SectorGrant.delegatedBy')
    .where('person', '=', person)
    .where(({ or, eb }) => or([eb('until', 'is', null), eb('until', '>=', italianDay(now))]))
    .orderBy('municipality')
    .orderBy('sector')
    .select(['municipality', 'sector', 'delegatedBy', 'until', 'giver.name as giver'])
    .execute();
  return rows.map(({ municipality, sector, delegatedBy, giver, until }) => ({
    municipality,
    sector,
    delegated: delegatedBy !== null,
    ...(giver !== null && { delegation: { by: giver, until } }),
  }));
}
