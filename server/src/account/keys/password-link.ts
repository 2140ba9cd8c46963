import type { EntityManager } from '../../database/open-database.js';
import type { Mail } from '../mailer.js';
import { type LinkPurpose, type LinkToHandOver, linkPath, newLink } from './one-time-link-store.js';

interface Addressee {
  readonly name: string;
  readonly email: string;
}

/** A link with which a person chooses a password: the first one, or a new one. */
export async function passwordLink(
  em: EntityManager,
  person: Addressee & { readonly id: string },
  purpose: Exclude<LinkPurpose, 'SETUP'>,
  now: Date,
): Promise<LinkToHandOver> {
  const path = linkPath(await newLink(em, { person: person.id, purpose }, now));
  return { path, mail: (link) => linkMail(person, purpose, link) };
}

/** The message that carries a one-time link. */
function linkMail({ name, email }: Addressee, purpose: Exclude<LinkPurpose, 'SETUP'>, link: string): Mail {
  const invited = purpose === 'INVITE';
  const subject = invited ? 'Traguardo: il suo accesso' : 'Traguardo: nuova password';
  const reason = invited
    ? 'per lei è stato creato un accesso a Traguardo. Per scegliere la password apra questo indirizzo entro 7 giorni:'
    : 'per scegliere una nuova password di Traguardo apra questo indirizzo entro un’ora:';
  const otherwise = invited
    ? 'Il collegamento funziona una volta sola.'
    : 'Il collegamento funziona una volta sola. Se non ha chiesto una nuova password, ignori questo messaggio: quella attuale resta valida.';
  return { to: email, subject, text: `Gentile ${name},\n\n${reason}\n\n${link}\n\n${otherwise}\n` };
}
