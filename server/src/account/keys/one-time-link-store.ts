import type { Queries } from '../../database/open-database.js';
import { newSecret, secretDigest } from '../secret.js';

const HOUR = 60 * 60 * 1000;

/** What a one-time link is for, and how long it works. */
const LIFETIMES = {
  /** Makes the administrator of a first start. */
  SETUP: 24 * HOUR,
  /** The first password of somebody invited. */
  INVITE: 7 * 24 * HOUR,
  RESET: HOUR,
} as const;
export type LinkPurpose = keyof typeof LIFETIMES;

export interface UsedLink {
  readonly purpose: LinkPurpose;
  /** Null for SETUP: nobody is there yet. */
  readonly person: string | null;
}

/** A new link, as the secret that its address carries. */
export async function newLink(
  queries: Queries,
  { person, purpose }: { readonly person: string | null; readonly purpose: LinkPurpose },
  now: Date,
): Promise<string> {
  const secret = newSecret();
  await queries.deleteFrom('OneTimeLink').where('expiresAt', '<=', now.toISOString()).execute();
  await queries
    .insertInto('OneTimeLink')
    .values({
      tokenHash: secretDigest(secret),
      person,
      purpose,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + LIFETIMES[purpose]).toISOString(),
    })
    .execute();
  return secret;
}

/** Uses a link up, and every other link of its person with it; null where it is unknown, over or used. */
export async function spendLink(queries: Queries, secret: string, now: Date): Promise<UsedLink | null> {
  const row = await queries
    .deleteFrom('OneTimeLink')
    .where('tokenHash', '=', secretDigest(secret))
    .where('expiresAt', '>', now.toISOString())
    .returning(['purpose', 'person'])
    .executeTakeFirst();
  if (!row) return null;
  await endLinksOf(queries, row.person);
  const purpose = (['SETUP', 'INVITE', 'RESET'] as const).find((known) => known === row.purpose);
  return purpose ? { purpose, person: row.person } : null;
}

/** Lets no link of a person work any more; null = the setup links. */
export async function endLinksOf(queries: Queries, person: string | null): Promise<void> {
  await queries
    .deleteFrom('OneTimeLink')
    .where('person', person === null ? 'is' : '=', person)
    .execute();
}

/** Path of the page that a link opens. */
export function linkPath(secret: string): string {
  return `accesso/password?token=${secret}`;
}

/** Path of the page that asks too who the administrator of a first start is. */
export function setupPath(secret: string): string {
  return `${linkPath(secret)}&avvio=primo`;
}
