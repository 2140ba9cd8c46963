import { randomUUID } from 'node:crypto';
import type { Database, Queries } from '../database/open-database.js';
import { DomainError } from '../plan/domain-error.js';
import { type Actor, EVERYWHERE } from './actor.js';
import { assignRoles, checkedRoles, type RoleAssignment, rolesOf } from './assigned-roles.js';
import { emailAddress, personName } from './contact.js';
import { checkAdministratorLeft, isAdministrator } from './last-administrator.js';
import { endLinksOf, newLink } from './one-time-link-store.js';
import { hasRole } from './permission.js';
import { recordAudit } from './record-audit.js';
import { closeSessionsOf } from './session-store.js';
import { revokeTokensOf } from './token-store.js';

export interface Invitation {
  /** Slug, or EVERYWHERE. */
  readonly municipality: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleAssignment[];
}

/** Somebody who was given an access. */
export interface Invited {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Secret of the link to the first password; null for somebody who has an access already, and gets roles here. */
  readonly secret: string | null;
}

/** Lets somebody in: a new person, or one who works for another municipality of the install already. */
export function createUser(database: Database, actor: Actor, invitation: Invitation, now: Date): Promise<Invited> {
  const { municipality } = invitation;
  const [email, name] = [emailAddress(invitation.email), personName(invitation.name)];
  return database.write(async (queries) => {
    const roles = await checkedRoles(queries, municipality, invitation.roles);
    if (roles.length === 0) throw new DomainError('INVALID_INPUT', 'Indicare almeno un ruolo.');
    const known = await knownPerson(queries, email, municipality);
    const person = known ?? { id: randomUUID(), email, name };
    if (!known) {
      const rest = { passwordHash: null, issuer: null, subject: null, active: true, createdAt: now.toISOString() };
      await queries
        .insertInto('Person')
        .values({ ...person, ...rest })
        .execute();
    }
    await assignRoles(queries, person.id, municipality, roles);
    await recordAudit(queries, actor, {
      municipality,
      action: 'createUser',
      subject: person.id,
      after: { name: person.name, email, roles },
    });
    const secret = known ? null : await newLink(queries, { person: person.id, purpose: 'INVITE' }, now);
    return { ...person, secret };
  });
}

/** Gives somebody exactly these roles in a municipality. */
export function setUserRoles(
  database: Database,
  actor: Actor,
  {
    user,
    municipality,
    roles,
  }: { readonly user: string; readonly municipality: string; readonly roles: readonly RoleAssignment[] },
): Promise<void> {
  return database.write(async (queries) => {
    const after = await checkedRoles(queries, municipality, roles);
    await existing(queries, user);
    const before = await rolesOf(queries, user, municipality);
    if (before.length === 0 && !hasRole(actor, ['ADMINISTRATOR'], null)) {
      throw new DomainError(
        'NOT_FOUND',
        'Nell’ente non c’è questa persona: per darle un accesso occorre il suo indirizzo di posta elettronica.',
      );
    }
    await recordAudit(queries, actor, { municipality, action: 'setUserRoles', subject: user, before, after });
    await assignRoles(queries, user, municipality, after);
    const administered = before.some(({ role }) => role === 'ADMINISTRATOR');
    if (municipality === EVERYWHERE && administered) await checkAdministratorLeft(queries);
  });
}

/** Lets somebody in no more, or again. Whoever may not log in has no session, link or token, and what it delegated ends. */
export function setActive(
  database: Database,
  actor: Actor,
  {
    user,
    active,
    municipality,
  }: { readonly user: string; readonly active: boolean; readonly municipality: string | null },
  now: Date,
): Promise<void> {
  return database.write(async (queries) => {
    const person = await existing(queries, user);
    await recordAudit(queries, actor, {
      municipality: municipality ?? EVERYWHERE,
      action: 'deactivateUser',
      subject: user,
      before: { active: person.active },
      after: { active },
    });
    await queries.updateTable('Person').set({ active }).where('id', '=', user).execute();
    if (active) return;
    await closeSessionsOf(queries, user);
    await endLinksOf(queries, user);
    await revokeTokensOf(queries, user, now);
    await queries.deleteFrom('SectorGrant').where('delegatedBy', '=', user).execute();
    if (await isAdministrator(queries, user)) await checkAdministratorLeft(queries);
  });
}

export interface NewLink {
  readonly name: string;
  readonly email: string;
  readonly secret: string;
  readonly purpose: 'INVITE' | 'RESET';
}

/** A link with which somebody chooses a password: the first one, or another one. */
export function resetPassword(
  database: Database,
  actor: Actor,
  { user, municipality }: { readonly user: string; readonly municipality: string | null },
  now: Date,
): Promise<NewLink> {
  return database.write(async (queries) => {
    const { name, email, active, passwordHash, issuer } = await existing(queries, user);
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
    return { name, email, purpose, secret: await newLink(queries, { person: user, purpose }, now) };
  });
}

async function existing(queries: Queries, id: string) {
  const person = await queries.selectFrom('Person').where('id', '=', id).selectAll().executeTakeFirst();
  if (person) return person;
  throw new DomainError('NOT_FOUND', 'Questa persona non esiste: ricaricare l’elenco.');
}

/** Whoever has an access under the address, but none in this municipality. */
async function knownPerson(queries: Queries, email: string, municipality: string) {
  const person = await queries
    .selectFrom('Person')
    .where('email', '=', email)
    .select(['id', 'email', 'name', 'active'])
    .executeTakeFirst();
  if (!person) return null;
  if (!person.active)
    throw new DomainError('CONFLICT', 'L’accesso di questa persona esiste ed è disattivato: riattivarlo.');
  if ((await rolesOf(queries, person.id, municipality)).length > 0) {
    throw new DomainError('CONFLICT', 'Questa persona ha già un accesso: modificarne i ruoli.');
  }
  return { id: person.id, email: person.email, name: person.name };
}
