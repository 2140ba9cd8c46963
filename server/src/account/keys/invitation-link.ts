import type { EntityManager, Queries } from '../../database/open-database.js';
import type { Actor } from '../actor.js';
import type { Mail } from '../mailer.js';
import { newLink } from './one-time-link-store.js';
import { governs, workPlaces } from './work-places.js';

/** The link to a first password, or to another one where that of before has ended. */
export interface InvitationLink {
  readonly secret: string;
  /** Whether whoever gave the role may read it; else it reaches the person by mail alone. */
  readonly mayBeHandedOver: boolean;
}

interface Invitee {
  readonly id: string;
  readonly active: boolean;
  readonly issuer: string | null;
}

/** A link for somebody who has no password; null where the person may not log in, or does so at a provider. */
export async function invitationLink(
  queries: Queries,
  em: EntityManager,
  actor: Actor,
  { id, active, issuer }: Invitee,
  now: Date,
): Promise<InvitationLink | null> {
  if (!active || issuer !== null) return null;
  return {
    secret: await newLink(em, { person: id, purpose: 'INVITE' }, now),
    mayBeHandedOver: governs(actor, await workPlaces(queries, id)),
  };
}

/** The message to somebody whose access of before has ended, with the link to a new password. */
export function renewedAccessMail(
  { name, email }: { readonly name: string; readonly email: string },
  link: string,
): Mail {
  const reason =
    'in Traguardo le è stato dato un ruolo in un altro ente. Perché nessun altro possa usarlo, la password, gli accessi aperti e i token di prima non valgono più. Per scegliere una nuova password apra questo indirizzo entro 7 giorni:';
  return {
    to: email,
    subject: 'Traguardo: il suo accesso vale per un altro ente',
    text: `Gentile ${name},\n\n${reason}\n\n${link}\n\nIl collegamento funziona una volta sola.\n`,
  };
}
