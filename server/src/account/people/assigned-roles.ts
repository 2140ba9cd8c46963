import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { EVERYWHERE } from '../actor.js';
import { ROLES, type Role } from '../role.js';

/** A role that somebody is to have in a municipality. */
export interface RoleAssignment {
  readonly role: Role;
  /** Keys of the sectors of a MANAGER. */
  readonly sectors: readonly string[];
}

/** The assignments without repetitions, in the order of the vocabulary. Throws a DomainError for one that cannot be. */
export async function checkedRoles(
  queries: Queries,
  municipality: string,
  roles: readonly RoleAssignment[],
): Promise<RoleAssignment[]> {
  await checkMunicipality(queries, municipality);
  const known = await sectorKeys(queries, municipality);
  return ROLES.flatMap((role) => {
    const same = roles.filter((given) => given.role === role);
    if (same.length === 0) return [];
    const sectors = [...new Set(same.flatMap((given) => given.sectors))].toSorted();
    checkSectors(role, municipality, sectors, known);
    return [{ role, sectors }];
  });
}

/** What somebody has in a municipality now, delegations aside. */
export async function rolesOf(queries: Queries, person: string, municipality: string): Promise<RoleAssignment[]> {
  const granted = await queries
    .selectFrom('RoleGrantRow')
    .where('person', '=', person)
    .where('municipality', '=', municipality)
    .select('role')
    .execute();
  const sectors = await queries
    .selectFrom('SectorGrant')
    .where('person', '=', person)
    .where('municipality', '=', municipality)
    .where('delegatedBy', 'is', null)
    .select('sector')
    .execute();
  return ROLES.filter((role) => granted.some((row) => row.role === role)).map((role) => ({
    role,
    sectors: role === 'MANAGER' ? sectors.map(({ sector }) => sector).toSorted() : [],
  }));
}

/** Gives somebody exactly these roles in a municipality. Without any role delegations end too, and what the person has
 *  delegated ends with the sector that is taken away. */
export async function assignRoles(
  queries: Queries,
  person: string,
  municipality: string,
  roles: readonly RoleAssignment[],
): Promise<void> {
  const sectors = roles.flatMap((given) => given.sectors);
  const lost = (await rolesOf(queries, person, municipality))
    .flatMap((given) => given.sectors)
    .filter((sector) => !sectors.includes(sector));
  await queries
    .deleteFrom('RoleGrantRow')
    .where('person', '=', person)
    .where('municipality', '=', municipality)
    .execute();
  const ofPerson = queries
    .deleteFrom('SectorGrant')
    .where('municipality', '=', municipality)
    .where('person', '=', person);
  await (roles.length === 0
    ? ofPerson
    : ofPerson.where(({ or, eb }) =>
        or([eb('delegatedBy', 'is', null), ...sectors.map((sector) => eb('sector', '=', sector))]),
      )
  ).execute();
  if (lost.length > 0) {
    await queries
      .deleteFrom('SectorGrant')
      .where('municipality', '=', municipality)
      .where('delegatedBy', '=', person)
      .where('sector', 'in', lost)
      .execute();
  }
  if (roles.length > 0) {
    await queries
      .insertInto('RoleGrantRow')
      .values(roles.map(({ role }) => ({ municipality, person, role })))
      .execute();
  }
  if (sectors.length > 0) {
    await queries
      .insertInto('SectorGrant')
      .values(sectors.map((sector) => ({ municipality, person, sector, delegatedBy: null, until: null })))
      .execute();
  }
}

export async function checkMunicipality(queries: Queries, municipality: string): Promise<void> {
  if (municipality === EVERYWHERE) return;
  const slugs = await queries.selectFrom('Municipality').select('slug').execute();
  if (slugs.some(({ slug }) => slug === municipality)) return;
  throw new DomainError('NOT_FOUND', `L’ente «${municipality}» non esiste: crearlo o caricarne un piano.`);
}

/** The keys of all sectors that a plan of the municipality has or had. */
export async function sectorKeys(queries: Queries, municipality: string): Promise<ReadonlySet<string>> {
  const rows = await queries
    .selectFrom('Sector')
    .where('municipality', '=', municipality)
    .select('key')
    .distinct()
    .execute();
  return new Set(rows.map(({ key }) => key));
}

function checkSectors(role: Role, municipality: string, sectors: readonly string[], known: ReadonlySet<string>): void {
  if (role !== 'MANAGER') {
    if (sectors.length === 0) return;
    throw new DomainError('INVALID_INPUT', `I settori si assegnano al ruolo MANAGER, non al ruolo ${role}.`);
  }
  if (municipality === EVERYWHERE) {
    throw new DomainError('INVALID_INPUT', 'Il ruolo MANAGER vale in un ente: indicare quale.');
  }
  const unknown = sectors.filter((sector) => !known.has(sector));
  if (unknown.length > 0) {
    throw new DomainError(
      'INVALID_INPUT',
      `Settori che nessun piano dell’ente ha: ${unknown.join(', ')}. Settori possibili: ${[...known].toSorted().join(', ')}.`,
    );
  }
}
