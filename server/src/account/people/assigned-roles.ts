import { LockMode } from '@mikro-orm/core';
import { ROLES, type Role } from '@traguardo/schema/vocabulary';
import type { EntityManager, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { EVERYWHERE } from '../actor.js';
import { RoleGrantRow } from './role-grant.entity.js';
import { SectorGrant } from './sector-grant.entity.js';

/** A role to be assigned to a person in a municipality. */
export interface RoleAssignment {
  readonly role: Role;
  /** Keys of the sectors of a MANAGER. */
  readonly sectors: readonly string[];
}

/** The assignments without repetitions, in the order of the vocabulary. Throws a DomainError for an invalid one. */
export async function validRoles(
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

/** The roles that a person has in a municipality now, without delegations. */
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

/** Gives a person exactly these roles in a municipality. Without any role, delegations to the person end too; a
 *  delegation by the person ends with the sector that is removed. */
export async function assignRoles(
  em: EntityManager,
  person: string,
  municipality: string,
  roles: readonly RoleAssignment[],
): Promise<void> {
  const granted = await em.find(RoleGrantRow, { person, municipality });
  const isManager = granted.some(({ role }) => role === 'MANAGER');
  for (const grant of granted) if (!roles.some(({ role }) => role === grant.role)) em.remove(grant);
  for (const { role } of roles) {
    if (!granted.some((grant) => grant.role === role))
      em.persist(em.create(RoleGrantRow, { municipality, person, role }));
  }
  const lost = await assignSectors(
    em,
    { person, municipality, endDelegations: roles.length === 0 },
    roles.flatMap((assignment) => assignment.sectors),
  );
  if (isManager && lost.length > 0) {
    const delegations = await em.find(SectorGrant, { municipality, delegatedBy: person, sector: { $in: lost } });
    for (const delegation of delegations) em.remove(delegation);
  }
  await em.flush();
}

/** Gives a person exactly these own sectors, and returns the own sectors that are removed. */
async function assignSectors(
  em: EntityManager,
  { person, municipality, endDelegations }: SectorAssignment,
  sectors: readonly string[],
): Promise<string[]> {
  // Locked, so that a row whose delegation ends at the same time does not become the person's own sector.
  const grants = await em.find(SectorGrant, { person, municipality }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const lost = grants.filter(({ sector, delegatedBy }) => delegatedBy === null && !sectors.includes(sector));
  for (const grant of grants) {
    if (sectors.includes(grant.sector)) em.assign(grant, { delegatedBy: null, until: null });
    else if (grant.delegatedBy === null || endDelegations) em.remove(grant);
  }
  for (const sector of sectors) {
    if (grants.some((grant) => grant.sector === sector)) continue;
    em.persist(em.create(SectorGrant, { municipality, person, sector, delegatedBy: null, until: null }));
  }
  return lost.map(({ sector }) => sector);
}

interface SectorAssignment {
  readonly person: string;
  readonly municipality: string;
  readonly endDelegations: boolean;
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
