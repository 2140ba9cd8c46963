import type { Database, EntityManager, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { confineKeys } from '../keys/key-places.js';
import { endLinksOf } from '../keys/one-time-link-store.js';
import { closeSession, openSession } from '../keys/session-store.js';
import { accessPlaces, isOfOneMunicipality } from '../keys/work-places.js';
import { assignRoles, rolesOf, validRoles } from '../people/assigned-roles.js';
import { lockAccounts } from '../people/lock-accounts.js';
import { Person } from '../people/person.entity.js';
import { RoleInvitation } from '../people/role-invitation.entity.js';
import { offeredRoles } from '../people/role-invitations.js';
import { secretDigest } from '../secret.js';
import type { LoginContext } from './login.js';
import { passwordHash } from './password.js';

export interface Acceptance {
  /** Secret of the link of the invitation. */
  readonly token: string;
  /** A new password; null where none is needed. */
  readonly password: string | null;
}

/**
 * Accepts an invitation as the person who has logged in, and returns the secret of the session that replaces the one of
 * before. It takes both: the link, which the administrator of the municipality where the person works does not have, and
 * the login, which the one who invites does not have. So neither becomes the person where the other has a say.
 */
export async function acceptInvitation(
  database: Database,
  actor: Actor,
  { token, password }: Acceptance,
  { now, oldSession, browser }: LoginContext,
): Promise<string> {
  const { person } = actor;
  if (person === null || oldSession === null) throw loginNeeded();
  // Hashing is expensive, so the link is checked before.
  const found = await database.queries
    .selectFrom('RoleInvitation')
    .where('tokenHash', '=', secretDigest(token))
    .where('person', '=', person.id)
    .select('id')
    .executeTakeFirst();
  if (!found) throw invalidInvitation();
  const hash = password === null ? null : await passwordHash(password, person);
  return await database.write(async (queries, em) => {
    await lockAccounts(queries);
    await checkSession(queries, person.id, oldSession);
    const offer = await em.findOne(RoleInvitation, { tokenHash: secretDigest(token), person: person.id });
    if (!offer || offer.expiresAt <= now.toISOString()) throw invalidInvitation();
    await takeUp(queries, em, actor, offer, hash);
    await closeSession(em, oldSession);
    return await openSession(em, person.id, now, browser);
  });
}

/** Gives the offered roles, to what begins from now on, and ends what others could use to begin something as the person. */
async function takeUp(
  queries: Queries,
  em: EntityManager,
  actor: Actor,
  offer: RoleInvitation,
  hash: string | null,
): Promise<void> {
  const { person, municipality } = offer;
  const holder = await em.findOneOrFail(Person, { id: person });
  const places = await accessPlaces(queries, person);
  if (needsNewPassword(holder, places)) {
    if (hash === null) throw passwordNeeded();
    holder.passwordHash = hash;
    await em.flush();
    const subject = { municipality: EVERYWHERE, action: 'setPassword', subject: person };
    await recordAudit(queries, actor, { ...subject, after: { link: 'INVITATION' } });
  }
  await endLinksOf(em, person);
  await confineKeys(em, person, places, [municipality]);
  const before = await rolesOf(queries, person, municipality);
  const after = await validRoles(queries, municipality, [...before, ...offeredRoles(offer)]);
  await assignRoles(em, person, municipality, after);
  await recordAudit(queries, actor, {
    municipality,
    action: 'acceptInvitation',
    subject: person,
    before,
    after: { invitation: offer.id, roles: after },
  });
  await em.remove(offer).flush();
}

/** Whether a person has a password that the administrators of a single municipality may know: they read its links. */
export function needsNewPassword(
  { passwordHash: hash }: { readonly passwordHash: string | null },
  places: ReadonlySet<string>,
): boolean {
  return hash !== null && isOfOneMunicipality(places);
}

async function checkSession(queries: Queries, person: string, secret: string): Promise<void> {
  const session = await queries
    .selectFrom('Session')
    .innerJoin('Person', 'Person.id', 'Session.person')
    .where('tokenHash', '=', secretDigest(secret))
    .where('person', '=', person)
    .where('active', '=', true)
    .select('person')
    .executeTakeFirst();
  if (!session) throw loginNeeded();
}

function loginNeeded(): DomainError {
  return new DomainError(
    'UNAUTHENTICATED',
    'Per accettare un invito occorre accedere: effettuare l’accesso e riprovare.',
  );
}

function invalidInvitation(): DomainError {
  return new DomainError(
    'INVALID_INPUT',
    'L’invito non vale: è scaduto o ritirato, oppure è per un’altra persona. Accedere come la persona invitata, o chiedere un nuovo collegamento a chi ha invitato.',
  );
}

function passwordNeeded(): DomainError {
  return new DomainError(
    'INVALID_INPUT',
    'Per accettare occorre scegliere una nuova password: quella di ora può conoscerla chi amministra l’ente in cui si lavora.',
  );
}
