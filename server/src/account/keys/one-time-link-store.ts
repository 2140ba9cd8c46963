import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '../../database/open-database.js';
import type { Mail } from '../mailer.js';
import { newSecret, secretDigest } from '../secret.js';
import { OneTimeLink } from './one-time-link.entity.js';

const HOUR = 60 * 60 * 1000;

/** The purposes of a one-time link, and how long each is valid. */
const LIFETIMES = {
  /** Creates the administrator of a first start. */
  SETUP: 24 * HOUR,
  /** The first password of an invited person. */
  INVITE: 7 * 24 * HOUR,
  RESET: HOUR,
} as const;
export type LinkPurpose = keyof typeof LIFETIMES;

/** A new link: it is mailed to the person, or handed over by who made it. */
export interface LinkToHandOver {
  /** Of the page that the link opens, with its secret. */
  readonly path: string;
  /** The message that carries the link. */
  readonly mail: (address: string) => Mail;
}

export interface UsedLink {
  readonly purpose: LinkPurpose;
  /** Null for SETUP: no person exists yet. */
  readonly person: string | null;
}

/** Creates a link and returns the secret of its address. */
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

/** Uses a link, which deletes it and every other link of its person; null where it is unknown, expired or used. */
export async function consumeLink(em: EntityManager, secret: string, now: Date): Promise<UsedLink | null> {
  const unexpired = { tokenHash: secretDigest(secret), expiresAt: { $gt: now.toISOString() } };
  // Locked, so that of two simultaneous requests only one finds the link.
  const link = await em.findOne(OneTimeLink, unexpired, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!link) return null;
  await endLinksOf(em, link.person);
  const purpose = (['SETUP', 'INVITE', 'RESET'] as const).find((known) => known === link.purpose);
  return purpose ? { purpose, person: link.person } : null;
}

/** Deletes all links of a person; null = the setup links. */
export async function endLinksOf(em: EntityManager, person: string | null): Promise<void> {
  await em.nativeDelete(OneTimeLink, { person });
}

/** Path of the page that a link opens. */
export function linkPath(secret: string): string {
  return `accesso/password?token=${secret}`;
}

/** Path of the page that also asks for the name and address of the administrator of a first start. */
export function setupPath(secret: string): string {
  return `${linkPath(secret)}&avvio=primo`;
}
