import { randomUUID } from 'node:crypto';
import type { Database, EntityManager, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { confineKeys } from '../keys/key-places.js';
import { endLinksOf, type LinkToHandOver } from '../keys/one-time-link-store.js';
import { passwordLink } from '../keys/password-link.js';
import { accessPlaces } from '../keys/work-places.js';
import { assignRoles, type RoleAssignment, rolesOf, validRoles } from './assigned-roles.js';
import { emailAddress, personName } from './contact.js';
import { lockAccounts } from './lock-accounts.js';
import { Person } from './person.entity.js';
import { RoleInvitation } from './role-invitation.entity.js';
import { offerRoles } from './role-invitations.js';

export interface Invitation {
  /** Slug, or EVERYWHERE. */
  readonly municipality: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleAssignment[];
}

export interface InvitedPerson {
  /** Of the new person, or of the invitation of one whom the install has already: who invites cannot tell. */
  readonly id: string;
  readonly link: LinkToHandOver;
}

/** Gives access to a new person; one who has an access already is asked, and has the roles when it accepts them. */
export function createUser(
  database: Database,
  actor: Actor,
  invitation: Invitation,
  now: Date,
): Promise<InvitedPerson> {
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    return await invitePerson(queries, em, actor, invitation, now);
  });
}

/** As `createUser`, within a transaction that has the lock of accounts. */
export async function invitePerson(
  queries: Queries,
  em: EntityManager,
  actor: Actor,
  { municipality, ...invitation }: Invitation,
  now: Date,
): Promise<InvitedPerson> {
  const contact = { email: emailAddress(invitation.email), name: personName(invitation.name) };
  const roles = await validRoles(queries, municipality, invitation.roles);
  if (roles.length === 0) throw new DomainError('INVALID_INPUT', 'Indicare almeno un ruolo.');
  const known = await knownPerson(queries, em, contact.email, municipality);
  const isNew = known === null || (await isUnused(queries, known));
  const invited = isNew
    ? await admit(em, known, { ...contact, municipality, roles }, now)
    : await offerRoles(queries, em, actor, { municipality, person: known.id, name: contact.name, roles }, now);
  await recordAudit(queries, actor, {
    municipality,
    action: 'createUser',
    subject: invited.id,
    after: { name: contact.name, email: contact.email, roles },
  });
  return invited;
}

/** Gives an account to a person who has a delegated sector and nothing else; whoever has entered with the address before
 *  is refused, as it cannot be asked. Within a transaction that has the lock of accounts. */
export async function admitDelegate(
  queries: Queries,
  em: EntityManager,
  { municipality, ...typed }: Omit<Invitation, 'roles'>,
  now: Date,
): Promise<InvitedPerson> {
  const contact = { email: emailAddress(typed.email), name: personName(typed.name) };
  const known = await em.findOne(Person, { email: contact.email });
  if (known === null || (await isUnused(queries, known))) {
    return await admit(em, known, { ...contact, municipality, roles: [] }, now);
  }
  throw new DomainError(
    'CONFLICT',
    'A questo indirizzo non si può dare un accesso da qui: chiederlo a chi amministra gli accessi.',
  );
}

/** The person under the address, but without roles in this municipality and not invited by it. */
async function knownPerson(
  queries: Queries,
  em: EntityManager,
  email: string,
  municipality: string,
): Promise<Person | null> {
  const person = await em.findOne(Person, { email });
  if (!person) return null;
  const isInvited = (await em.count(RoleInvitation, { person: person.id, municipality })) > 0;
  if (!isInvited && (await rolesOf(queries, person.id, municipality)).length === 0) return person;
  throw person.active
    ? new DomainError('CONFLICT', 'Questa persona ha già un accesso: modificarne i ruoli.')
    : new DomainError('CONFLICT', 'L’accesso di questa persona esiste ed è disattivato: riattivarlo.');
}

/** Whether nobody has entered with the account, and nobody can with any effect: it is as good as a new one. */
export async function isUnused(queries: Queries, { id, passwordHash, issuer, active }: Person): Promise<boolean> {
  return active && passwordHash === null && issuer === null && (await accessPlaces(queries, id)).size === 0;
}

/** A person with these roles, and the link to choose a password. */
async function admit(
  em: EntityManager,
  unused: Person | null,
  { email, name, municipality, roles }: Invitation,
  now: Date,
): Promise<InvitedPerson> {
  const rest = { passwordHash: null, issuer: null, subject: null, active: true, createdAt: now.toISOString() };
  const person = unused ?? em.create(Person, { id: randomUUID(), email, name, ...rest });
  person.name = name;
  await em.persist(person).flush();
  await startUnused(em, person.id, municipality, roles);
  return { id: person.id, link: await passwordLink(em, person, 'INVITE', now) };
}

/** The first roles of an account that is as good as new. What another municipality made for it, when that invited the
 *  person, is not for this one. */
export async function startUnused(
  em: EntityManager,
  person: string,
  municipality: string,
  roles: readonly RoleAssignment[],
): Promise<void> {
  await endLinksOf(em, person);
  await confineKeys(em, person, new Set(), [municipality]);
  await assignRoles(em, person, municipality, roles);
}
