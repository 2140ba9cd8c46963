import { randomUUID } from 'node:crypto';
import type { Database, EntityManager, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { type InvitationLink, invitationLink } from '../keys/invitation-link.js';
import { accessPlaces } from '../keys/work-places.js';
import { assignRoles, type RoleAssignment, rolesOf, validRoles } from './assigned-roles.js';
import { emailAddress, personName } from './contact.js';
import { endEarlierAccess } from './end-access.js';
import { lockAccounts } from './lock-accounts.js';
import { Person } from './person.entity.js';

export interface Invitation {
  /** Slug, or EVERYWHERE. */
  readonly municipality: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleAssignment[];
}

/** A person with a new access. */
export interface InvitedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Whether the install had the person already. */
  readonly isKnown: boolean;
  /** Null for a person who logs in as before, or at an identity provider. */
  readonly link: InvitationLink | null;
}

/** Gives access to a new person, or to one whom the install has already. */
export function createUser(
  database: Database,
  actor: Actor,
  invitation: Invitation,
  now: Date,
): Promise<InvitedPerson> {
  const { municipality } = invitation;
  const [email, name] = [emailAddress(invitation.email), personName(invitation.name)];
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    const roles = await validRoles(queries, municipality, invitation.roles);
    if (roles.length === 0) throw new DomainError('INVALID_INPUT', 'Indicare almeno un ruolo.');
    const known = await knownPerson(queries, em, email, municipality);
    const person = known ?? (await addPerson(em, { email, name }, now));
    const before = await accessPlaces(queries, person.id);
    await assignRoles(em, person.id, municipality, roles);
    await recordAudit(queries, actor, {
      municipality,
      action: 'createUser',
      subject: person.id,
      after: { name: person.name, email, roles },
    });
    const isWithoutAccess = known === null || (await endEarlierAccess(queries, em, actor, person.id, before, now));
    const link = isWithoutAccess ? await invitationLink(queries, em, actor, person, now) : null;
    return { id: person.id, name: person.name, email, isKnown: known !== null, link };
  });
}

/** The person with an access under the address, but without roles in this municipality. */
async function knownPerson(
  queries: Queries,
  em: EntityManager,
  email: string,
  municipality: string,
): Promise<Person | null> {
  const person = await em.findOne(Person, { email });
  if (!person) return null;
  if (!person.active)
    throw new DomainError('CONFLICT', 'L’accesso di questa persona esiste ed è disattivato: riattivarlo.');
  if ((await rolesOf(queries, person.id, municipality)).length > 0) {
    throw new DomainError('CONFLICT', 'Questa persona ha già un accesso: modificarne i ruoli.');
  }
  return person;
}

async function addPerson(
  em: EntityManager,
  contact: { readonly email: string; readonly name: string },
  now: Date,
): Promise<Person> {
  const rest = { passwordHash: null, issuer: null, subject: null, active: true, createdAt: now.toISOString() };
  const person = em.create(Person, { id: randomUUID(), ...contact, ...rest });
  await em.persist(person).flush();
  return person;
}
