import type { Database } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { type Actor, anonymousActor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import type { LinkToHandOver } from '../keys/one-time-link-store.js';
import { lockAccounts } from './lock-accounts.js';
import { RoleInvitation } from './role-invitation.entity.js';
import { newInvitationLink, offeredRoles } from './role-invitations.js';

/** Declines what a municipality offers to the person who asks. */
export function declineInvitation(database: Database, actor: Actor, municipality: string): Promise<void> {
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    const offer = await em.findOne(RoleInvitation, { municipality, person: ownId(actor) });
    if (!offer) throw noInvitation();
    await em.remove(offer).flush();
    const declined = { action: 'declineInvitation', subject: offer.id, before: offeredRoles(offer) };
    await recordAudit(queries, actor, { ...declined, municipality: EVERYWHERE });
    // Who declined is none of the municipality's business: it knows the address that it typed.
    if (municipality !== EVERYWHERE) {
      await recordAudit(queries, anonymousActor(actor.origin), { ...declined, municipality });
    }
  });
}

/** A new link to accept what a municipality offers, for the mailbox of the person who asks: it is shown to nobody, since
 *  who asks may have taken over the login. */
export function ownInvitationLink(
  database: Database,
  actor: Actor,
  municipality: string,
  now: Date,
): Promise<LinkToHandOver> {
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    const offer = await em.findOne(RoleInvitation, { municipality, person: ownId(actor) });
    if (!offer) throw noInvitation();
    await recordAudit(queries, actor, { municipality: EVERYWHERE, action: 'sendInvitation', subject: offer.id });
    return await newInvitationLink(queries, em, offer, now);
  });
}

function ownId({ person }: Actor): string {
  if (person === null) throw new Error('Only a person who has logged in has invitations.');
  return person.id;
}

function noInvitation(): DomainError {
  return new DomainError('NOT_FOUND', 'L’invito non c’è più: ricaricare la pagina.');
}
