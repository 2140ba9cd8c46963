import type { Database } from '../../database/open-database.js';
import { anonymousActor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { passwordLink } from '../keys/password-link.js';
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
  const { path, mail } = await database.write(async (queries, em) => {
    await recordAudit(queries, anonymousActor(origin), {
      municipality: EVERYWHERE,
      action: 'forgottenPassword',
      subject: person.id,
    });
    return await passwordLink(em, person, 'RESET', now);
  });
  return [mail(`${siteUrl}${path}`)];
}
