import { ownPath } from '@traguardo/schema/own-path';
import * as v from 'valibot';
import { parameter, typedText } from '#search';

/** Where to go on after the login, also under a sub-path; without an address of this site to the desk. */
export function returnPath(da: unknown, siteAddress: string): string {
  const { pathname } = new URL(siteAddress);
  return ownPath(da, pathname) ?? `${pathname}scrivania`;
}

const returnAddress = v.custom<string>((da) => ownPath(da, '/') !== null);

/** Why a login at the identity provider failed, as the server names it in the address. */
const oidcFailures = ['annullato', 'scaduto', 'non-valido', 'indirizzo', 'ruolo', 'disattivato', 'fornitore'] as const;
export type OidcFailureReason = (typeof oidcFailures)[number];

/** The search of the login page: the address to open after the login, and why the last one failed. */
export const accessSearch = v.object({
  da: parameter(returnAddress),
  errore: parameter(v.picklist(oidcFailures)),
});

/** The search of the page of a one-time link; `avvio`: the link of the first start, which has no person yet. */
export const passwordSearch = v.object({ token: parameter(typedText), avvio: parameter(v.literal('primo')) });

/** The search of the page on which an invitation is accepted; `di`: the municipality that invites. */
export const invitationSearch = v.object({ di: parameter(typedText), token: parameter(typedText) });
