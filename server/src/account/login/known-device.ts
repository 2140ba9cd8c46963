import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Queries } from '../../database/open-database.js';
import { typedAddress } from '../people/contact.js';
import { newSecret, secretDigest } from '../secret.js';

/** How long a browser is known after a login, in seconds. */
export const KNOWN_SECONDS = 180 * 24 * 60 * 60;

interface Owner {
  readonly id: string;
  readonly passwordHash: string | null;
}

/** Where an account has no password the check takes as long. */
const NOBODY: Owner = { id: '', passwordHash: null };

/**
 * What a browser keeps of a login of the session's person: what others try from elsewhere does not keep that browser
 * out. Nothing of it is stored: it is signed with the hash of the password, so a new password ends it. Null where the
 * person has no password.
 */
export async function deviceToken(queries: Queries, session: string, now: Date): Promise<string | null> {
  const person = await queries
    .selectFrom('Session')
    .innerJoin('Person', 'Person.id', 'Session.person')
    .where('Session.tokenHash', '=', secretDigest(session))
    .select(['Person.id', 'Person.passwordHash'])
    .executeTakeFirst();
  if (!person || person.passwordHash === null) return null;
  const head = `${now.getTime()}.${newSecret()}`;
  return `${head}.${signature(person, head)}`;
}

/** Whether somebody has logged in to the account, by its password of today, in the browser that holds this token. */
export async function isKnownDevice(queries: Queries, email: string, token: string, now: Date): Promise<boolean> {
  const [, head, time, signed] = /^((\d{1,15})\.[\w-]{43})\.([\w-]{43})$/.exec(token) ?? [];
  if (head === undefined || time === undefined || signed === undefined) return false;
  const age = now.getTime() - Number(time);
  const person = await queries
    .selectFrom('Person')
    .where('email', '=', typedAddress(email))
    .select(['id', 'passwordHash'])
    .executeTakeFirst();
  const expected = signature(person ?? NOBODY, head);
  const isSigned = timingSafeEqual(Buffer.from(expected), Buffer.from(signed));
  return isSigned && typeof person?.passwordHash === 'string' && age >= 0 && age <= KNOWN_SECONDS * 1000;
}

function signature({ id, passwordHash }: Owner, head: string): string {
  return createHmac('sha256', passwordHash ?? newSecret())
    .update(`device ${id} ${head}`)
    .digest('base64url');
}
