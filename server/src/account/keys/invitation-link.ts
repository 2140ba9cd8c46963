import type { EntityManager, Queries } from '../../database/open-database.js';
import type { Actor } from '../actor.js';
import type { Mail } from '../mailer.js';
import { newLink } from './one-time-link-store.js';
import { accessPlaces, managesAccess } from './work-places.js';

/** The link to choose a first password, or a new one where the earlier access has ended. */
export interface InvitationLink {
  readonly secret: string;
  /** Whether the person who assigned the role may see the link; otherwise it is sent by mail only. */
  readonly mayBeHandedOver: boolean;
}

interface Invitee {
  readonly id: string;
  readonly active: boolean;
  readonly issuer: string | null;
}

/** A link for a person without a password; null where the person may not log in, or logs in at an identity provider. */
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
    mayBeHandedOver: managesAccess(actor, await accessPlaces(queries, id)),
  };
}

/** The message to a person whose earlier access has ended, with the link to a new password. */
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
