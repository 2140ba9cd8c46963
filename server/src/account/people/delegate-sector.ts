import type { Database, EntityManager, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import type { LinkToHandOver } from '../keys/one-time-link-store.js';
import { sectorKeys } from './assigned-roles.js';
import { typedAddress } from './contact.js';
import { admitDelegate } from './invite-person.js';
import { lockAccounts } from './lock-accounts.js';

const DAY = 24 * 60 * 60 * 1000;

export interface DelegationKey {
  readonly municipality: string;
  /** ID of the delegate. */
  readonly person: string;
  readonly sector: string;
}

export interface DelegationRequest {
  readonly municipality: string;
  readonly sector: string;
  /** Address of the delegate. */
  readonly email: string;
  /** Of a delegate who has no access yet; null = the delegate has one. */
  readonly name: string | null;
  /** The last day; null = until it is ended. */
  readonly until: string | null;
}

export interface GivenDelegation extends DelegationKey {
  /** For a delegate who had no access; null = the delegate has one. */
  readonly link: LinkToHandOver | null;
}

/** Delegates a sector to a person of the municipality, who may then report its values beside the manager. A person
 *  without an access gets one that is good for nothing else, as long as the delegation lasts. */
export function delegateSector(
  database: Database,
  actor: Actor,
  request: DelegationRequest,
  now: Date,
): Promise<GivenDelegation> {
  const { municipality, sector, until } = request;
  const today = italianDay(now);
  const delegatedBy = actor.person?.id;
  if (delegatedBy === undefined) throw new Error('Only a person who has logged in can delegate.');
  if (until !== null && until < today) {
    throw new DomainError(
      'INVALID_INPUT',
      'La data di fine della delega è già passata: sceglierne una da oggi in poi.',
    );
  }
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    if (!(await sectorKeys(queries, municipality)).has(sector)) {
      throw new DomainError('NOT_FOUND', 'Nessun piano dell’ente ha questo settore.');
    }
    const { person, link } = await foundDelegate(queries, em, request, now);
    if (person === delegatedBy) throw new DomainError('INVALID_INPUT', 'Non ci si può delegare da soli.');
    await deleteExpiredDelegation(queries, { municipality, person, sector }, today);
    const given = await queries
      .insertInto('SectorGrant')
      .values({ municipality, person, sector, until, delegatedBy })
      .onConflict((conflict) => conflict.doNothing())
      .returning('sector')
      .executeTakeFirst();
    if (!given) throw new DomainError('CONFLICT', 'Questa persona ha già il settore, come proprio o per delega.');
    await recordAudit(queries, actor, {
      municipality,
      action: 'delegateSector',
      subject: `${municipality}/${sector}`,
      after: { delegate: person, until, ...(link !== null && { newAccess: true }) },
    });
    return { municipality, person, sector, link };
  });
}

/** Ends a delegation and returns it. */
export function endDelegation(
  database: Database,
  actor: Actor,
  key: DelegationKey,
  now: Date,
): Promise<{ until: string | null; delegatedBy: string }> {
  return database.write(async (queries) => {
    await lockAccounts(queries);
    const ended = await queries
      .deleteFrom('SectorGrant')
      .where('municipality', '=', key.municipality)
      .where('person', '=', key.person)
      .where('sector', '=', key.sector)
      .where('delegatedBy', 'is not', null)
      .returning(['until', 'delegatedBy'])
      .executeTakeFirst();
    if (!ended || ended.delegatedBy === null) {
      throw new DomainError('NOT_FOUND', 'La delega non esiste, o è già finita: ricaricare l’elenco.');
    }
    await keepPlace(queries, { ...key, delegatedBy: ended.delegatedBy }, now);
    await recordAudit(queries, actor, {
      municipality: key.municipality,
      action: 'endDelegation',
      subject: `${key.municipality}/${key.sector}`,
      before: { delegate: key.person, until: ended.until },
    });
    return { until: ended.until, delegatedBy: ended.delegatedBy };
  });
}

/** A person who has no role is of the municipality by a delegation alone, also when that is past: so it can be given
 *  another, and those who administer the municipality remain in charge of the account. */
async function keepPlace(
  queries: Queries,
  key: DelegationKey & { readonly delegatedBy: string },
  now: Date,
): Promise<void> {
  const role = await queries
    .selectFrom('RoleGrantRow')
    .where('person', '=', key.person)
    .select('role')
    .limit(1)
    .execute();
  if (role.length > 0) return;
  const until = italianDay(new Date(now.getTime() - DAY));
  await queries
    .insertInto('SectorGrant')
    .values({ ...key, until })
    .execute();
}

/** A person who may log in and already works for the municipality, also by a delegation alone; else a new one. */
async function foundDelegate(
  queries: Queries,
  em: EntityManager,
  { municipality, email, name, until }: DelegationRequest,
  now: Date,
): Promise<{ readonly person: string; readonly link: LinkToHandOver | null }> {
  const address = typedAddress(email);
  const colleague = await queries
    .selectFrom('Person')
    .where('email', '=', address)
    .where('active', '=', true)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('RoleGrantRow')
            .whereRef('RoleGrantRow.person', '=', 'Person.id')
            .where('RoleGrantRow.municipality', 'in', [municipality, EVERYWHERE])
            .select('role'),
        ),
        exists(
          selectFrom('SectorGrant')
            .whereRef('SectorGrant.person', '=', 'Person.id')
            .where('SectorGrant.municipality', '=', municipality)
            .select('sector'),
        ),
      ]),
    )
    .select('id')
    .executeTakeFirst();
  if (colleague) return { person: colleague.id, link: null };
  if (name === null) {
    throw new DomainError(
      'NOT_FOUND',
      'Nell’ente nessuno ha un accesso con questo indirizzo: scrivere anche nome e cognome, e l’accesso è creato con la delega.',
    );
  }
  if (until === null) {
    throw new DomainError(
      'INVALID_INPUT',
      'Chi non ha altri ruoli è delegato fino a un giorno: indicare la data di fine della delega.',
    );
  }
  const { id, link } = await admitDelegate(queries, em, { municipality, email: address, name }, now);
  return { person: id, link };
}

/** Deletes a delegation whose last day is past, so that a new one can be stored. */
async function deleteExpiredDelegation(queries: Queries, key: DelegationKey, today: string): Promise<void> {
  await queries
    .deleteFrom('SectorGrant')
    .where('municipality', '=', key.municipality)
    .where('person', '=', key.person)
    .where('sector', '=', key.sector)
    .where('until', '<', today)
    .execute();
}
