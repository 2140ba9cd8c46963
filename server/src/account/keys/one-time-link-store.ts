import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '../../database/open-database.js';
import { newSecret, secretDigest } from '../secret.js';
import { OneTimeLink } from './one-time-link.entity.js';

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
  em: EntityManager,
  { person, purpose }: { readonly person: string | null; readonly purpose: LinkPurpose },
  now: Date,
): Promise<string> {
  const secret = newSecret();
  await em.nativeDelete(OneTimeLink, { expiresAt: { $lte: now.toISOString() } });
  const link = em.create(OneTimeLink, {
    tokenHash: secretDigest(secret),
    person,
    purpose,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + LIFETIMES[purpose]).toISOString(),
  });
  await em.persist(link).flush();
  return secret;
}

/** Uses a link up, and every other link of its person with it; null where it is unknown, over or used. */
export async function spendLink(em: EntityManager, secret: string, now: Date): Promise<UsedLink | null> {
  const unexpired = { tokenHash: secretDigest(secret), expiresAt: { $gt: now.toISOString() } };
  // Locked, so that of two who use it at once the second finds none.
  const link = await em.findOne(OneTimeLink, unexpired, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!link) return null;
  await endLinksOf(em, link.person);
  const purpose = (['SETUP', 'INVITE', 'RESET'] as const).find((known) => known === link.purpose);
  return purpose ? { purpose, person: link.person } : null;
}

/** Lets no link of a person work any more; null = the setup links. */
export async function endLinksOf(em: EntityManager, person: string | null): Promise<void> {
  await em.nativeDelete(OneTimeLink, { person });
}

/** Path of the page that a link opens. */
export function linkPath(secret: string): string {
  return `accesso/password?token=${secret}`;
}

/** Path of the page that asks too who the administrator of a first start is. */
export function setupPath(secret: string): string {
  return `${linkPath(secret)}&avvio=primo`;
}
