import type { Database } from '../../database/open-database.js';
import { anonymousActor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { type LinkPurpose, linkPath, newLink } from '../keys/one-time-link-store.js';
import type { Mail } from '../mailer.js';
import { typedAddress } from '../people/contact.js';

export interface PasswordRequest {
  /** As typed. */
  readonly email: string;
  readonly origin: string;
  readonly now: Date;
}

/** The message with a one-time link, where a local account has the address; otherwise none. `siteUrl` is the
 *  address of the start page and ends with a slash. */
export async function forgottenPasswordMails(
  database: Database,
  siteUrl: string,
  { email, origin, now }: PasswordRequest,
): Promise<Mail[]> {
  const person = await database.queries
    .selectFrom('Person')
    .where('email', '=', typedAddress(email))
    .where('active', '=', true)
    .select(['id', 'name', 'email', 'passwordHash', 'issuer'])
    .executeTakeFirst();
  if (!person || (person.passwordHash === null && person.issuer !== null)) return [];
  const secret = await database.write(async (queries, em) => {
    await recordAudit(queries, anonymousActor(origin), {
      municipality: EVERYWHERE,
      action: 'forgottenPassword',
      subject: person.id,
    });
    return await newLink(em, { person: person.id, purpose: 'RESET' }, now);
  });
  return [linkMail(person, 'RESET', `${siteUrl}${linkPath(secret)}`)];
}

/** The message that carries a one-time link. */
export function linkMail(
  { name, email }: { readonly name: string; readonly email: string },
  purpose: Exclude<LinkPurpose, 'SETUP'>,
  link: string,
): Mail {
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
