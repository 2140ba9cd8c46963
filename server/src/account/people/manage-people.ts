import type { Database, EntityManager, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { endLinksOf, type LinkToHandOver } from '../keys/one-time-link-store.js';
import { passwordLink } from '../keys/password-link.js';
import { closeSessionsOf } from '../keys/session-store.js';
import { revokeTokensOf } from '../keys/token-store.js';
import { accessPlaces, governedMunicipality } from '../keys/work-places.js';
import { hasRole } from '../permission.js';
import { assignRoles, type RoleAssignment, rolesOf, validRoles } from './assigned-roles.js';
import { isUnused, startUnused } from './invite-person.js';
import { checkAdministratorLeft, isAdministrator } from './last-administrator.js';
import { lockAccounts } from './lock-accounts.js';
import { Person } from './person.entity.js';
import { RoleInvitation } from './role-invitation.entity.js';
import { newInvitationLink, offeredRoles, offerRoles } from './role-invitations.js';
import { SectorGrant } from './sector-grant.entity.js';

interface RolesToSet {
  /** ID of a person or of an invitation. */
  readonly user: string;
  readonly municipality: string;
  readonly roles: readonly RoleAssignment[];
}

/** Gives a person exactly these roles in a municipality. Where the person does not work there yet it is asked, and the
 *  result is the link to its consent. */
export function setUserRoles(
  database: Database,
  actor: Actor,
  change: RolesToSet,
  now: Date,
): Promise<LinkToHandOver | null> {
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    return await changeRoles(queries, em, actor, change, now);
  });
}

/** As `setUserRoles`, within a transaction that has the lock of accounts. */
export async function changeRoles(
  queries: Queries,
  em: EntityManager,
  actor: Actor,
  { user, municipality, roles }: RolesToSet,
  now: Date,
): Promise<LinkToHandOver | null> {
  const after = await validRoles(queries, municipality, roles);
  const waiting = await em.findOne(RoleInvitation, { id: user, municipality });
  if (waiting) return await changeOffer(queries, em, actor, waiting, after);
  const person = await findPerson(em, user);
  const before = await rolesOf(queries, user, municipality);
  if (before.length === 0 && !hasRole(actor, ['ADMINISTRATOR'], null)) {
    throw new DomainError(
      'NOT_FOUND',
      'Nell’ente non c’è questa persona: per darle un accesso occorre il suo indirizzo di posta elettronica.',
    );
  }
  const places = await accessPlaces(queries, user);
  const isFurther = after.length > 0 && !places.has(municipality) && !places.has(EVERYWHERE);
  const isAsked = isFurther && !(await isUnused(queries, person));
  const offer = { municipality, person: user, name: person.name, roles: after };
  const offered = isAsked ? await offerRoles(queries, em, actor, offer, now) : null;
  if (!isAsked) await (isFurther ? startUnused : assignRoles)(em, user, municipality, after);
  const subject = offered?.id ?? user;
  await recordAudit(queries, actor, { municipality, action: 'setUserRoles', subject, before, after });
  const administered = before.some(({ role }) => role === 'ADMINISTRATOR');
  if (municipality === EVERYWHERE && administered) await checkAdministratorLeft(queries);
  return offered?.link ?? null;
}

/** What an invitation offers from now on; nothing = it is withdrawn. */
async function changeOffer(
  queries: Queries,
  em: EntityManager,
  actor: Actor,
  offer: RoleInvitation,
  after: readonly RoleAssignment[],
): Promise<null> {
  const { id: subject, municipality } = offer;
  const before = offeredRoles(offer);
  if (after.length === 0) em.remove(offer);
  else offer.roles = JSON.stringify(after);
  await em.flush();
  await recordAudit(queries, actor, { municipality, action: 'setUserRoles', subject, before, after });
  return null;
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
    const offer = await em.findOne(RoleInvitation, { id: user });
    // Nobody enters by an invitation: it can only be withdrawn.
    if (offer)
      throw new DomainError('CONFLICT', 'L’invito non è ancora accettato: si può ritirare, togliendo i ruoli.');
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

/** A link to choose a password, the first one or a new one; of an invitation, the link to accept it. */
export function resetPassword(database: Database, actor: Actor, user: string, now: Date): Promise<LinkToHandOver> {
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    const offer = await em.findOne(RoleInvitation, { id: user });
    const municipality = offer?.municipality ?? (await governedMunicipality(queries, actor, user)) ?? EVERYWHERE;
    const link = offer
      ? await newInvitationLink(queries, em, offer, now)
      : await newPasswordLink(em, await findPerson(em, user), now);
    await recordAudit(queries, actor, { municipality, action: 'resetPassword', subject: user });
    return link;
  });
}

async function newPasswordLink(em: EntityManager, person: Person, now: Date): Promise<LinkToHandOver> {
  const { active, passwordHash, issuer } = person;
  if (!active) throw new DomainError('CONFLICT', 'L’accesso di questa persona è disattivato: riattivarlo prima.');
  if (passwordHash === null && issuer !== null) {
    throw new DomainError(
      'CONFLICT',
      'Questa persona accede con il fornitore di identità dell’ente: non ha una password qui.',
    );
  }
  return await passwordLink(em, person, passwordHash === null ? 'INVITE' : 'RESET', now);
}

async function findPerson(em: EntityManager, id: string): Promise<Person> {
  const person = await em.findOne(Person, { id });
  if (person) return person;
  throw new DomainError('NOT_FOUND', 'Questa persona non esiste: ricaricare l’elenco.');
}
