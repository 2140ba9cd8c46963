import type { LinkToHandOver } from '../../account/keys/one-time-link-store.js';
import type { RequestContext } from '../loading/request-context.js';

/** Sends a link by mail; the answer is the link where the caller has to hand it over: without a mail server, or with one
 *  that does not take the message. */
export async function deliverLink(
  { mailer, siteUrl }: RequestContext,
  { path, mail }: LinkToHandOver,
): Promise<string | null> {
  const address = `${siteUrl()}${path}`;
  if (!mailer.configured) return address;
  return await mailer.send(mail(address)).then(
    () => null,
    () => address,
  );
}
