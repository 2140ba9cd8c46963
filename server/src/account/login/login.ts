import type { Database, EntityManager, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { anonymousActor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { closeSession, openSession } from '../keys/session-store.js';
import { typedAddress } from '../people/contact.js';
import { lockAccounts } from '../people/lock-accounts.js';
import { isPassword } from './password.js';

/** Origin, time and earlier session of a login. */
export interface LoginContext {
  readonly origin: string;
  readonly now: Date;
  /** Secret of the session that the browser already has; null = none. The new session replaces it. */
  readonly oldSession: string | null;
  /** As `browserName` says. */
  readonly browser: string | null;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Logs a person in by password and returns the secret of the session. Every failure takes the same time and has
 *  the same message, so that a client cannot find out which accounts exist. */
export async function login(
  database: Database,
  { email, password }: Credentials,
  context: LoginContext,
): Promise<string> {
  const person = await database.queries
    .selectFrom('Person')
    .where('email', '=', typedAddress(email))
    .select(['id', 'name', 'email', 'passwordHash'])
    .executeTakeFirst();
  const right = await isPassword(password, person?.passwordHash ?? null);
  const secret = await database.write(async (queries, em) => {
    await lockAccounts(queries);
    // The password may have changed, or the access may have ended, while the hash was verified.
    if (right && person && (await hasPassword(queries, person)))
      return await startSession(queries, em, person, 'password', context);
    await recordAudit(queries, anonymousActor(context.origin), {
      municipality: EVERYWHERE,
      action: 'loginFailed',
      subject: person?.id ?? 'sconosciuto',
    });
    return null;
  });
  if (secret !== null) return secret;
  throw new DomainError(
    'UNAUTHENTICATED',
    'Indirizzo o password non corretti, oppure accesso non attivo. Controllarli e riprovare.',
  );
}

async function hasPassword(
  queries: Queries,
  { id, passwordHash }: { readonly id: string; readonly passwordHash: string | null },
): Promise<boolean> {
  const person = await queries
    .selectFrom('Person')
    .where('id', '=', id)
    .where('active', '=', true)
    .where('passwordHash', '=', passwordHash)
    .select('id')
    .executeTakeFirst();
  return person !== undefined;
}

/** Opens the session of an authenticated person. */
export async function startSession(
  queries: Queries,
  em: EntityManager,
  person: { readonly id: string; readonly name: string; readonly email: string },
  method: 'password' | 'oidc' | 'link',
  { origin, now, oldSession, browser }: LoginContext,
): Promise<string> {
  if (oldSession !== null) await closeSession(em, oldSession);
  await recordAudit(
    queries,
    { ...anonymousActor(origin), person },
    { municipality: EVERYWHERE, action: 'login', subject: person.id, after: { method } },
  );
  return await openSession(em, person.id, now, browser);
}
