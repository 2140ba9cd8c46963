import type { Database, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { sectorKeys } from './assigned-roles.js';
import { typedAddress } from './contact.js';

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
  /** The last day; null = until it is ended. */
  readonly until: string | null;
}

/** Delegates a sector to a person of the municipality, who may then report its values beside the manager. */
export function delegateSector(
  database: Database,
  actor: Actor,
  { municipality, sector, email, until }: DelegationRequest,
  now: Date,
): Promise<DelegationKey> {
  const today = italianDay(now);
  const delegatedBy = actor.person?.id;
  if (delegatedBy === undefined) throw new Error('Only a person who has logged in can delegate.');
  if (until !== null && until < today) {
    throw new DomainError(
      'INVALID_INPUT',
      'La data di fine della delega è già passata: sceglierne una da oggi in poi.',
    );
  }
  return database.write(async (queries) => {
    if (!(await sectorKeys(queries, municipality)).has(sector)) {
      throw new DomainError('NOT_FOUND', 'Nessun piano dell’ente ha questo settore.');
    }
    const person = await findColleague(queries, municipality, email);
    if (person === delegatedBy) throw new DomainError('INVALID_INPUT', 'Non ci si può delegare da soli.');
    await deleteExpiredDelegation(queries, { municipality, person, sector }, today);
    const given = await queries
      .insertInto('SectorGrant')
      .values({ municipality, person, sector, until, delegatedBy })
      .onConflict((conflict) => conflict.doNothing())
      .returning('sector')
      .executeTakeFirst();
    if (!given) throw new DomainError('CONFLICT', 'Questa persona ha già il settore, come proprio o per delega.');
    const subject = `${municipality}/${sector}`;
    await recordAudit(queries, actor, {
      municipality,
      action: 'delegateSector',
      subject,
      after: { delegate: person, until },
    });
    return { municipality, person, sector };
  });
}

/** Ends a delegation and returns it. */
export function endDelegation(
  database: Database,
  actor: Actor,
  key: DelegationKey,
): Promise<{ until: string | null; delegatedBy: string }> {
  return database.write(async (queries) => {
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
    await recordAudit(queries, actor, {
      municipality: key.municipality,
      action: 'endDelegation',
      subject: `${key.municipality}/${key.sector}`,
      before: { delegate: key.person, until: ended.until },
    });
    return { until: ended.until, delegatedBy: ended.delegatedBy };
  });
}

/** A person who may log in and already has a role in the municipality: only administrators admit new people. */
async function findColleague(queries: Queries, municipality: string, email: string): Promise<string> {
  const found = await queries
    .selectFrom('Person')
    .innerJoin('RoleGrantRow', 'RoleGrantRow.person', 'Person.id')
    .where('Person.email', '=', typedAddress(email))
    .where('Person.active', '=', true)
    .where('RoleGrantRow.municipality', 'in', [municipality, EVERYWHERE])
    .select('Person.id')
    .executeTakeFirst();
  if (found) return found.id;
  throw new DomainError(
    'NOT_FOUND',
    'Nell’ente nessuno ha un accesso con questo indirizzo: chiederlo prima a chi amministra gli accessi.',
  );
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
