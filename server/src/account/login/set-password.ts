import type { Database, EntityManager, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { anonymousActor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { consumeLink } from '../keys/one-time-link-store.js';
import { closeSessionsOf } from '../keys/session-store.js';
import { emailAddress, personName } from '../people/contact.js';
import { lockAccounts } from '../people/lock-accounts.js';
import { Person } from '../people/person.entity.js';
import { secretDigest } from '../secret.js';
import { anyPerson, createAdministrator } from './first-start.js';
import { type LoginContext, startSession } from './login.js';
import { passwordHash } from './password.js';

export interface NewPassword {
  /** Secret of a one-time link. */
  readonly token: string;
  readonly password: string;
  /** Name and address of the administrator of a first start. */
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** Sets the password by a one-time link, ends all other sessions of the person and logs the person in. */
export async function setPassword(database: Database, given: NewPassword, context: LoginContext): Promise<string> {
  // Hashing is expensive, so the link is checked before.
  const link = await database.queries
    .selectFrom('OneTimeLink')
    .leftJoin('Person', 'Person.id', 'OneTimeLink.person')
    .where('tokenHash', '=', secretDigest(given.token))
    .select(['Person.name', 'Person.email'])
    .executeTakeFirst();
  if (!link) throw invalidLink();
  const owner = { name: link.name ?? given.name ?? '', email: link.email ?? given.email ?? '' };
  const hash = await passwordHash(given.password, owner);
  return await database.write(async (queries, em) => {
    await lockAccounts(queries);
    const used = await consumeLink(em, given.token, context.now);
    if (!used) throw invalidLink();
    const person =
      used.person === null
        ? await createFirstAdministrator(queries, em, given, hash, context)
        : await replacePassword(em, used.person, hash);
    await closeSessionsOf(em, person.id);
    await recordAudit(
      queries,
      { ...anonymousActor(context.origin), person },
      { municipality: EVERYWHERE, action: 'setPassword', subject: person.id, after: { link: used.purpose } },
    );
    return await startSession(queries, em, person, 'link', context);
  });
}

interface IdentifiedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

async function replacePassword(em: EntityManager, id: string, hash: string): Promise<IdentifiedPerson> {
  const person = await em.findOne(Person, { id, active: true });
  if (!person) throw invalidLink();
  person.passwordHash = hash;
  await em.flush();
  return { id, name: person.name, email: person.email };
}

async function createFirstAdministrator(
  queries: Queries,
  em: EntityManager,
  given: NewPassword,
  hash: string,
  { origin, now }: LoginContext,
): Promise<IdentifiedPerson> {
  if (await anyPerson(queries)) throw invalidLink();
  const contact = { name: personName(given.name ?? ''), email: emailAddress(given.email ?? '') };
  return await createAdministrator(queries, em, { ...contact, passwordHash: hash }, anonymousActor(origin), now);
}

function invalidLink(): DomainError {
  return new DomainError(
    'INVALID_INPUT',
    'Il collegamento non è valido, è già stato usato o è scaduto: chiederne uno nuovo dalla pagina di accesso o a chi amministra gli accessi.',
  );
}
