import type { Database, EntityManager } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { type InvitationLink, invitationLink } from '../keys/invitation-link.js';
import { endLinksOf, newLink } from '../keys/one-time-link-store.js';
import { closeSessionsOf } from '../keys/session-store.js';
import { revokeTokensOf } from '../keys/token-store.js';
import { accessPlaces, governedMunicipality } from '../keys/work-places.js';
import { hasRole } from '../permission.js';
import { assignRoles, type RoleAssignment, rolesOf, validRoles } from './assigned-roles.js';
import { endEarlierAccess } from './end-access.js';
import { checkAdministratorLeft, isAdministrator } from './last-administrator.js';
import { lockAccounts } from './lock-accounts.js';
import { Person } from './person.entity.js';
import { SectorGrant } from './sector-grant.entity.js';

/** Gives a person exactly these roles in a municipality. The result has a link where the earlier access has ended. */
export function setUserRoles(
  database: Database,
  actor: Actor,
  {
    user,
    municipality,
    roles,
  }: { readonly user: string; readonly municipality: string; readonly roles: readonly RoleAssignment[] },
  now: Date,
): Promise<{ readonly name: string; readonly email: string; readonly link: InvitationLink | null }> {
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    const after = await validRoles(queries, municipality, roles);
    const person = await findPerson(em, user);
    const before = await rolesOf(queries, user, municipality);
    if (before.length === 0 && !hasRole(actor, ['ADMINISTRATOR'], null)) {
      throw new DomainError(
        'NOT_FOUND',
        'Nell’ente non c’è questa persona: per darle un accesso occorre il suo indirizzo di posta elettronica.',
      );
    }
    const places = await accessPlaces(queries, user);
    await assignRoles(em, user, municipality, after);
    await recordAudit(queries, actor, { municipality, action: 'setUserRoles', subject: user, before, after });
    const administered = before.some(({ role }) => role === 'ADMINISTRATOR');
    if (municipality === EVERYWHERE && administered) await checkAdministratorLeft(queries);
    const isWithoutAccess = await endEarlierAccess(queries, em, actor, user, places, now);
    const link = isWithoutAccess ? await invitationLink(queries, em, actor, person, now) : null;
    return { name: person.name, email: person.email, link };
  });
}

/** Deactivates or reactivates a person. Deactivating ends its sessions, links, tokens and the delegations by the
 *  person. Returns the municipality that manages the person's access; null = the whole install. */
export function setActive(
  database: Database,
  actor: Actor,
  { user, active }: { readonly user: string; readonly active: boolean },
  now: Date,
): Promise<string | null> {
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    const person = await findPerson(em, user);
    const municipality = await governedMunicipality(queries, actor, user);
    await recordAudit(queries, actor, {
      municipality: municipality ?? EVERYWHERE,
      action: 'deactivateUser',
      subject: user,
      before: { active: person.active },
      after: { active },
    });
    person.active = active;
    await em.flush();
    if (active) return municipality;
    await closeSessionsOf(em, user);
    await endLinksOf(em, user);
    await revokeTokensOf(em, user, now);
    await em.nativeDelete(SectorGrant, { delegatedBy: user });
    if (await isAdministrator(queries, user)) await checkAdministratorLeft(queries);
    return municipality;
  });
}

export interface NewLink {
  readonly name: string;
  readonly email: string;
  readonly secret: string;
  readonly purpose: 'INVITE' | 'RESET';
}

/** A link to choose a password: the first one, or a new one. */
export function resetPassword(database: Database, actor: Actor, user: string, now: Date): Promise<NewLink> {
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    const { name, email, active, passwordHash, issuer } = await findPerson(em, user);
    const municipality = await governedMunicipality(queries, actor, user);
    if (!active) throw new DomainError('CONFLICT', 'L’accesso di questa persona è disattivato: riattivarlo prima.');
    if (passwordHash === null && issuer !== null) {
      throw new DomainError(
        'CONFLICT',
        'Questa persona accede con il fornitore di identità dell’ente: non ha una password qui.',
      );
    }
    const purpose = passwordHash === null ? 'INVITE' : 'RESET';
    await recordAudit(queries, actor, {
      municipality: municipality ?? EVERYWHERE,
      action: 'resetPassword',
      subject: user,
    });
    return { name, email, purpose, secret: await newLink(em, { person: user, purpose }, now) };
  });
}

async function findPerson(em: EntityManager, id: string): Promise<Person> {
  const person = await em.findOne(Person, { id });
  if (person) return person;
  throw new DomainError('NOT_FOUND', 'Questa persona non esiste: ricaricare l’elenco.');
}
