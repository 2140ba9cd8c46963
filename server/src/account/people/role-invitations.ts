import { randomUUID } from 'node:crypto';
import { ROLES } from '@traguardo/schema/vocabulary';
import { z } from 'zod';
import type { EntityManager, Queries } from '../../database/open-database.js';
import { type Actor, authorName, EVERYWHERE } from '../actor.js';
import type { LinkToHandOver } from '../keys/one-time-link-store.js';
import type { Mail } from '../mailer.js';
import { newSecret, secretDigest } from '../secret.js';
import type { RoleAssignment } from './assigned-roles.js';
import { RoleInvitation } from './role-invitation.entity.js';

const LIFETIME = 7 * 24 * 60 * 60 * 1000;

const STORED_ROLES = z.array(z.object({ role: z.enum(ROLES), sectors: z.array(z.string()) }));

/** What an invitation offers. */
export interface OfferedRoles {
  /** Slug, or EVERYWHERE. */
  readonly municipality: string;
  readonly person: string;
  /** As who invites typed it. */
  readonly name: string;
  readonly roles: readonly RoleAssignment[];
}

/** Stores an invitation, or what an earlier one of the same municipality offers now. Needs the lock of accounts. */
export async function offerRoles(
  queries: Queries,
  em: EntityManager,
  actor: Actor,
  { municipality, person, name, roles }: OfferedRoles,
  now: Date,
): Promise<{ readonly id: string; readonly link: LinkToHandOver }> {
  const earlier = await em.findOne(RoleInvitation, { municipality, person });
  const row =
    earlier ??
    em.create(RoleInvitation, {
      municipality,
      person,
      id: randomUUID(),
      tokenHash: secretDigest(newSecret()),
      name,
      roles: '',
      invitedBy: null,
      createdAt: now.toISOString(),
      expiresAt: now.toISOString(),
    });
  em.assign(row, { name, roles: JSON.stringify(roles), invitedBy: authorName(actor) });
  em.persist(row);
  return { id: row.id, link: await newInvitationLink(queries, em, row, now) };
}

/** A new link for an invitation: the one before works no more, and the time to accept begins again. */
export async function newInvitationLink(
  queries: Queries,
  em: EntityManager,
  invitation: RoleInvitation,
  now: Date,
): Promise<LinkToHandOver> {
  const secret = newSecret();
  em.assign(invitation, {
    tokenHash: secretDigest(secret),
    expiresAt: new Date(now.getTime() + LIFETIME).toISOString(),
  });
  await em.flush();
  const { municipality, person } = invitation;
  const place = await placeName(queries, municipality);
  const invitee = await queries
    .selectFrom('Person')
    .where('id', '=', person)
    .select(['name', 'email'])
    .executeTakeFirstOrThrow();
  const path = `accesso/invito?di=${encodeURIComponent(municipality)}&token=${secret}`;
  return { path, mail: (link) => invitationMail(invitee, place, link) };
}

/** The roles that an invitation offers. */
export function offeredRoles({ roles }: Pick<RoleInvitation, 'roles'>): RoleAssignment[] {
  return STORED_ROLES.parse(JSON.parse(roles));
}

/** The name of a municipality, for a message; one without a plan yet has its slug. */
async function placeName(queries: Queries, municipality: string): Promise<string> {
  if (municipality === EVERYWHERE) return 'tutti gli enti';
  const found = await queries
    .selectFrom('Municipality')
    .where('slug', '=', municipality)
    .select('name')
    .executeTakeFirst();
  return found?.name ?? municipality;
}

function invitationMail(
  { name, email }: { readonly name: string; readonly email: string },
  place: string,
  link: string,
): Mail {
  const offer = `in Traguardo le è stato offerto un ruolo per: ${place}. Vale soltanto se lo accetta: apra questo indirizzo entro 7 giorni, ed entri con il suo accesso di sempre:`;
  const otherwise =
    'Ciò che usa oggi resta com’è, che accetti o no. Se non si aspettava questo invito lo ignori, e non dia il collegamento a nessuno.';
  return {
    to: email,
    subject: `Traguardo: invito per ${place}`,
    text: `Gentile ${name},\n\n${offer}\n\n${link}\n\n${otherwise}\n`,
  };
}
