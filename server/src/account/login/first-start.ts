import { randomUUID } from 'node:crypto';
import type { Database, EntityManager, Queries } from '../../database/open-database.js';
import { type Actor, COMMAND_LINE, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { endLinksOf, newLink, setupPath } from '../keys/one-time-link-store.js';
import { emailAddress } from '../people/contact.js';
import { Person } from '../people/person.entity.js';
import { RoleGrantRow } from '../people/role-grant.entity.js';
import { passwordHash } from './password.js';

/** Whether the install has any person. */
export async function anyPerson(queries: Queries): Promise<boolean> {
  return (await queries.selectFrom('Person').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Gives an install without people its administrator: the one of the settings, or the person who opens the one-time
 *  link whose path is returned. Null = nothing to do. */
export async function prepareFirstStart(
  database: Database,
  administrator: { readonly email: string; readonly password: string } | null,
  now: Date,
): Promise<string | null> {
  if (await anyPerson(database.queries)) return null;
  if (administrator === null) {
    return await database.write(async (_queries, em) => {
      await endLinksOf(em, null);
      return setupPath(await newLink(em, { person: null, purpose: 'SETUP' }, now));
    });
  }
  const email = emailAddress(administrator.email);
  const owner = { name: 'Amministratore', email };
  const hash = await passwordHash(administrator.password, owner);
  await database.write((queries, em) =>
    createAdministrator(queries, em, { ...owner, passwordHash: hash }, COMMAND_LINE, now),
  );
  return null;
}

/** Creates the administrator of the whole install. */
export async function createAdministrator(
  queries: Queries,
  em: EntityManager,
  { name, email, passwordHash: hash }: { readonly name: string; readonly email: string; readonly passwordHash: string },
  actor: Actor,
  now: Date,
): Promise<{ id: string; name: string; email: string }> {
  const person = { id: randomUUID(), name, email };
  const account = { passwordHash: hash, issuer: null, subject: null, active: true, createdAt: now.toISOString() };
  em.persist(em.create(Person, { ...person, ...account }));
  em.persist(em.create(RoleGrantRow, { municipality: EVERYWHERE, person: person.id, role: 'ADMINISTRATOR' }));
  await em.flush();
  await endLinksOf(em, null);
  await recordAudit(queries, actor, {
    municipality: EVERYWHERE,
    action: 'createUser',
    subject: person.id,
    after: { name, email, roles: [{ role: 'ADMINISTRATOR', municipality: EVERYWHERE }] },
  });
  return person;
}
