import type { Role } from '@traguardo/schema/vocabulary';
import type { Database, EntityManager, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { groupKey, sameText } from '../../plan/natural-key.js';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import type { LinkToHandOver } from '../keys/one-time-link-store.js';
import { checkMunicipality, type RoleAssignment, rolesOf, validRoles } from './assigned-roles.js';
import { emailAddress, personName } from './contact.js';
import { invitePerson } from './invite-person.js';
import { lockAccounts } from './lock-accounts.js';
import { changeRoles } from './manage-people.js';
import { sectorNames } from './people.js';
import { Person } from './person.entity.js';
import { RoleInvitation } from './role-invitation.entity.js';
import { offeredRoles } from './role-invitations.js';

/** A row of a list of people; several rows of one address add up. */
export interface ListedPerson {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Names or keys, with ";" or "," between them. */
  readonly sectors: string;
}

export interface PeopleList {
  /** Slug, or EVERYWHERE. */
  readonly municipality: string;
  readonly filename: string;
  readonly rows: readonly ListedPerson[];
  /** What could not be read: with any of it nothing is stored. */
  readonly faults: readonly ListFault[];
}

export interface ListFault {
  /** Row of the file; null = the whole file. */
  readonly line: number | null;
  readonly message: string;
}

export interface TakenPerson {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly change: 'NEW' | 'ROLES_ADDED' | 'UNCHANGED';
  /** What the list adds; of a manager who has the role already, the sectors that it did not have. */
  readonly added: readonly RoleAssignment[];
  /** To the first password or the consent; null = nothing to send. */
  readonly link: LinkToHandOver | null;
}

export interface TakenPeople {
  readonly people: readonly TakenPerson[];
  readonly faults: readonly ListFault[];
  readonly saved: boolean;
}

/** Thrown to undo a list with faults: all of it is stored, or nothing. */
class FaultyList extends Error {
  constructor(readonly taken: TakenPeople) {
    super('The list of people has faults.');
  }
}

/** Gives access to all people of a list, and roles that they lack to those who are there; no role is ever removed. A
 *  rehearsal does the same and stores nothing. */
export async function importPeople(
  database: Database,
  actor: Actor,
  list: PeopleList,
  { save, now }: { readonly save: boolean; readonly now: Date },
): Promise<TakenPeople> {
  const work = (queries: Queries, em: EntityManager) => takeList(queries, em, actor, list, now);
  try {
    return save ? await database.write(work) : { ...(await database.rehearse(work)), saved: false };
  } catch (error) {
    if (error instanceof FaultyList) return error.taken;
    throw error;
  }
}

async function takeList(
  queries: Queries,
  em: EntityManager,
  actor: Actor,
  { municipality, filename, rows, faults: unread }: PeopleList,
  now: Date,
): Promise<TakenPeople> {
  await lockAccounts(queries);
  await checkMunicipality(queries, municipality);
  const names = await sectorNames(queries, [municipality]);
  const sectors = [...names].map(([path, name]) => ({ key: path.slice(municipality.length + 1), name }));
  const people: TakenPerson[] = [];
  const faults = [...unread];
  for (const same of byAddress(rows)) {
    try {
      const listed = listedPerson(same, sectors);
      const roles = await validRoles(queries, municipality, listed.roles);
      people.push(await takePerson(queries, em, actor, { ...listed, municipality, roles }, now));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push({ line: same.at(-1)?.line ?? null, message: error.message });
    }
  }
  const taken = { people, faults: faults.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)), saved: true };
  if (faults.length > 0) throw new FaultyList({ ...taken, saved: false });
  const changes = people.map(({ change }) => change);
  await recordAudit(queries, actor, {
    ...{ municipality, action: 'importPeople', subject: municipality },
    after: {
      filename,
      added: changes.filter((change) => change === 'NEW').length,
      changed: changes.filter((change) => change === 'ROLES_ADDED').length,
    },
  });
  return taken;
}

function byAddress(rows: readonly ListedPerson[]): ListedPerson[][] {
  const found = new Map<string, ListedPerson[]>();
  for (const row of rows) {
    const address = row.email.trim().toLowerCase();
    found.set(address, [...(found.get(address) ?? []), row]);
  }
  return [...found.values()];
}

interface Listed {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly RoleAssignment[];
}

/** What all rows of one address say together. Throws a DomainError where they do not agree. */
function listedPerson(rows: readonly ListedPerson[], sectors: readonly KnownSector[]): Listed {
  const [first] = rows;
  if (first === undefined) throw new Error('A person has at least one row.');
  const email = emailAddress(first.email);
  const name = personName(first.name);
  const other = rows.find((row) => !sameText(row.name, name));
  if (other !== undefined) {
    throw new DomainError(
      'INVALID_INPUT',
      `L’indirizzo ${email} è anche alla riga ${first.line}, con il nome «${name}»: ogni persona ha il suo indirizzo.`,
    );
  }
  const roles = rows.flatMap((row) => {
    const keys = sectorKeysIn(row.sectors, sectors);
    if (keys.length > 0 && !row.roles.includes('MANAGER')) {
      throw new DomainError(
        'INVALID_INPUT',
        'I settori si scrivono soltanto per il ruolo «Responsabile di Settore»: toglierli, o aggiungere quel ruolo.',
      );
    }
    return row.roles.map((role) => ({ role, sectors: role === 'MANAGER' ? keys : [] }));
  });
  return { line: first.line, name, email, roles };
}

interface KnownSector {
  readonly key: string;
  readonly name: string;
}

/** The keys of the sectors that a cell names. A name may have a comma in it. */
function sectorKeysIn(text: string, sectors: readonly KnownSector[]): string[] {
  const keyOf = (part: string) =>
    sectors.find(({ key, name }) => key === groupKey(part) || sameText(name, part))?.key ??
    sectors.find(({ key }) => key === groupKey(`Settore ${part}`))?.key;
  return partsOf(text, ';').flatMap((part) => {
    const whole = keyOf(part);
    if (whole !== undefined) return [whole];
    return partsOf(part, ',').map((name) => {
      const key = keyOf(name);
      if (key !== undefined) return key;
      throw new DomainError(
        'INVALID_INPUT',
        `Il settore «${name}» non è in nessun piano dell’ente. ${sectors.length === 0 ? 'Caricare prima un piano.' : `Settori possibili: ${sectors.map((sector) => sector.name).join('; ')}.`}`,
      );
    });
  });
}

function partsOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

async function takePerson(
  queries: Queries,
  em: EntityManager,
  actor: Actor,
  { municipality, line, name, email, roles }: Listed & { readonly municipality: string },
  now: Date,
): Promise<TakenPerson> {
  const found = await standing(queries, em, email, municipality);
  if (found === null) {
    const { link } = await invitePerson(queries, em, actor, { municipality, email, name, roles }, now);
    return { line, name, email, change: 'NEW', added: roles, link };
  }
  const added = lacking(roles, found.roles);
  if (added.length === 0) return { line, name: found.name, email, change: 'UNCHANGED', added, link: null };
  if (!found.active) {
    throw new DomainError(
      'CONFLICT',
      `L’accesso di ${found.name} è disattivato: riattivarlo prima, o togliere la riga.`,
    );
  }
  const all = await validRoles(queries, municipality, [...found.roles, ...added]);
  await changeRoles(queries, em, actor, { user: found.id, municipality, roles: all }, now);
  return { line, name: found.name, email, change: 'ROLES_ADDED', added, link: null };
}

interface Standing {
  /** Of the person, or of the invitation that waits. */
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly roles: readonly RoleAssignment[];
}

/** What the municipality has of an address; null = nothing, whatever others have. */
async function standing(
  queries: Queries,
  em: EntityManager,
  email: string,
  municipality: string,
): Promise<Standing | null> {
  const person = await em.findOne(Person, { email });
  if (!person) return null;
  const roles = await rolesOf(queries, person.id, municipality);
  if (roles.length > 0) return { id: person.id, name: person.name, active: person.active, roles };
  const waiting = await em.findOne(RoleInvitation, { person: person.id, municipality });
  return waiting && { id: waiting.id, name: waiting.name, active: true, roles: offeredRoles(waiting) };
}

function lacking(roles: readonly RoleAssignment[], before: readonly RoleAssignment[]): RoleAssignment[] {
  return roles.flatMap(({ role, sectors }) => {
    const had = before.find((grant) => grant.role === role);
    const further = sectors.filter((sector) => had?.sectors.includes(sector) !== true);
    return had === undefined || further.length > 0 ? [{ role, sectors: further }] : [];
  });
}
