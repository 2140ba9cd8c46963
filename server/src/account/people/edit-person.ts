import type { Database } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { endLinksOf } from '../keys/one-time-link-store.js';
import { governedMunicipality } from '../keys/work-places.js';
import { emailAddress, personName } from './contact.js';
import { lockAccounts } from './lock-accounts.js';
import { Person } from './person.entity.js';
import { RoleInvitation } from './role-invitation.entity.js';

export interface PersonEdit {
  readonly user: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Changes the name and the address of a person, by which it logs in. What it did keeps the name of then. Links that
 * were sent to the address of before end. Returns the municipality that manages the access; null = the whole install.
 */
export function editPerson(database: Database, actor: Actor, edit: PersonEdit): Promise<string | null> {
  const after = { name: personName(edit.name), email: emailAddress(edit.email) };
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    if ((await em.count(RoleInvitation, { id: edit.user })) > 0) {
      throw new DomainError(
        'CONFLICT',
        'Chi è invitato ha già un accesso altrove, con il proprio nome e indirizzo: ritirare l’invito e mandarne un altro.',
      );
    }
    const person = await em.findOne(Person, { id: edit.user });
    if (!person) throw new DomainError('NOT_FOUND', 'Questa persona non esiste: ricaricare l’elenco.');
    if ((await em.count(Person, { email: after.email, id: { $ne: person.id } })) > 0) {
      throw new DomainError('CONFLICT', 'Questo indirizzo è già di un’altra persona: sceglierne un altro.');
    }
    const municipality = await governedMunicipality(queries, actor, person.id);
    const before = { name: person.name, email: person.email };
    if (before.name === after.name && before.email === after.email) return municipality;
    em.assign(person, after);
    await em.flush();
    if (before.email !== after.email) await endLinksOf(em, person.id);
    await recordAudit(queries, actor, {
      municipality: municipality ?? EVERYWHERE,
      action: 'editPerson',
      subject: person.id,
      before,
      after,
    });
    return municipality;
  });
}
