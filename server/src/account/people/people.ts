import { ROLES, type Role } from '@traguardo/schema/vocabulary';
import type { Queries } from '../../database/open-database.js';
import { compareText } from '../../plan/statement/history.js';
import { EVERYWHERE } from '../actor.js';
import { offeredRoles } from './role-invitations.js';

/** A person as administrators see it: its roles and sectors, never its activity. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly active: boolean;
  readonly createdAt: string;
  readonly hasPassword: boolean;
  /** Whether it has not accepted its invitation yet. */
  readonly waiting: boolean;
  readonly roles: readonly MemberRole[];
}

export interface MemberRole {
  readonly role: Role;
  /** Slug, or EVERYWHERE. */
  readonly municipality: string;
  readonly sectors: readonly MemberSector[];
}

export interface MemberSector {
  readonly key: string;
  readonly name: string;
  /** Name of the person who delegated it; null = the person's own. */
  readonly delegatedBy: string | null;
  readonly until: string | null;
}

/** A sector that a person reports, with the names of the people and the sector. */
export interface NamedSectorGrant {
  readonly municipality: string;
  readonly sector: string;
  readonly sectorName: string;
  readonly person: string;
  readonly personName: string;
  /** ID; null = not delegated. */
  readonly delegatedBy: string | null;
  readonly delegatorName: string | null;
  readonly until: string | null;
  /** Whether the person has never entered, and has no password yet. */
  readonly waiting: boolean;
}

/** The sectors that people have, as their own or by delegation, without delegations that have ended. */
export async function sectorGrants(
  queries: Queries,
  municipality: string | null,
  today: string,
): Promise<NamedSectorGrant[]> {
  const rows = await queries
    .selectFrom('SectorGrant as grant')
    .innerJoin('Person as holder', 'holder.id', 'grant.person')
    .leftJoin('Person as giver', 'giver.id', 'grant.delegatedBy')
    .where(({ or, eb }) => or([eb('grant.until', 'is', null), eb('grant.until', '>=', today)]))
    .$if(municipality !== null, (query) => query.where('grant.municipality', '=', municipality ?? ''))
    .orderBy('grant.municipality')
    .orderBy('grant.sector')
    .orderBy('holder.name')
    .select([
      'grant.municipality',
      'grant.sector',
      'grant.person',
      'grant.delegatedBy',
      'grant.until',
      'holder.name as personName',
      'holder.passwordHash',
      'holder.issuer',
      'giver.name as delegatorName',
    ])
    .execute();
  const names = await sectorNames(queries, [...new Set(rows.map((row) => row.municipality))]);
  return rows.map(({ passwordHash, issuer, ...row }) => ({
    ...row,
    sectorName: names.get(`${row.municipality}/${row.sector}`) ?? row.sector,
    waiting: passwordHash === null && issuer === null,
  }));
}

/** "cremona/settore-sport" → the name in the latest state of the latest plan. */
export async function sectorNames(queries: Queries, municipalities: readonly string[]): Promise<Map<string, string>> {
  if (municipalities.length === 0) return new Map();
  const rows = await queries
    .selectFrom('Sector')
    .where('municipality', 'in', municipalities)
    .orderBy('year')
    .orderBy('atAct')
    .select(['municipality', 'key', 'name'])
    .execute();
  return new Map(rows.map(({ municipality, key, name }) => [`${municipality}/${key}`, name]));
}

export interface MembersQuestion {
  /** Slug; EVERYWHERE = all people. */
  readonly municipality: string;
  /** Whether roles of the whole install are visible, or only those of this municipality. */
  readonly wholeInstall: boolean;
  /** Only this person; null = all. */
  readonly person: string | null;
}

/** The people of a municipality by name; an administrator of the whole install also sees the people of all
 *  municipalities. */
export async function members(queries: Queries, question: MembersQuestion, today: string): Promise<Member[]> {
  const { municipality, wholeInstall, person } = question;
  const seen = wholeInstall ? null : municipality;
  const people = await queries
    .selectFrom('Person')
    .$if(person !== null, (query) => query.where('id', '=', person ?? ''))
    .orderBy('name')
    .orderBy('email')
    .select(['id', 'name', 'email', 'active', 'createdAt', 'passwordHash', 'issuer'])
    .execute();
  const granted = await queries
    .selectFrom('RoleGrantRow')
    .$if(seen !== null, (query) => query.where('municipality', '=', seen ?? ''))
    .$if(person !== null, (query) => query.where('person', '=', person ?? ''))
    .orderBy('municipality')
    .select(['person', 'municipality', 'role'])
    .execute();
  const sectors = await sectorGrants(queries, seen, today);
  const waiting = await waitingMembers(queries, question);
  const members = people.flatMap(({ passwordHash, issuer, ...row }) => {
    const roles = memberRoles(
      granted.filter((grant) => grant.person === row.id),
      sectors.filter((grant) => grant.person === row.id),
    );
    const places = roles.map((role) => role.municipality);
    const isOfPlace = municipality === EVERYWHERE || places.includes(municipality) || places.includes(EVERYWHERE);
    const access = { hasPassword: passwordHash !== null, waiting: passwordHash === null && issuer === null };
    return isOfPlace || person !== null ? [{ ...row, ...access, roles }] : [];
  });
  return [...members, ...waiting].toSorted((one, other) => compareText(one.name, other.name));
}

/** Those who are asked to work for the municipality too: as it typed them, whoever they are elsewhere. */
async function waitingMembers(queries: Queries, { municipality, person }: MembersQuestion): Promise<Member[]> {
  const rows = await queries
    .selectFrom('RoleInvitation')
    .innerJoin('Person', 'Person.id', 'RoleInvitation.person')
    .$if(municipality !== EVERYWHERE, (query) => query.where('municipality', '=', municipality))
    .$if(person !== null, (query) => query.where('RoleInvitation.id', '=', person ?? ''))
    .select(['RoleInvitation.id', 'municipality', 'RoleInvitation.name', 'email', 'roles', 'RoleInvitation.createdAt'])
    .execute();
  const names = await sectorNames(queries, [...new Set(rows.map((row) => row.municipality))]);
  return rows.map(({ municipality: place, roles, ...row }) => ({
    ...row,
    active: true,
    hasPassword: false,
    waiting: true,
    roles: offeredRoles({ roles }).map(({ role, sectors }) => ({
      role,
      municipality: place,
      sectors: sectors.map((key) => ({
        key,
        name: names.get(`${place}/${key}`) ?? key,
        delegatedBy: null,
        until: null,
      })),
    })),
  }));
}

function memberRoles(
  granted: readonly { readonly municipality: string; readonly role: string }[],
  sectors: readonly NamedSectorGrant[],
): MemberRole[] {
  // A person with delegated sectors only is a manager of those.
  const managed = [...new Set(sectors.map(({ municipality }) => municipality))].map((municipality) => ({
    municipality,
    role: 'MANAGER',
  }));
  const all = [...granted, ...managed].filter(
    (grant, index, list) =>
      list.findIndex(({ role, municipality }) => role === grant.role && municipality === grant.municipality) === index,
  );
  return ROLES.flatMap((role) =>
    all
      .filter((grant) => grant.role === role)
      .map(({ municipality }) => ({
        role,
        municipality,
        sectors:
          role === 'MANAGER' ? sectors.filter((grant) => grant.municipality === municipality).map(memberSector) : [],
      })),
  );
}

function memberSector({ sector, sectorName, delegatorName, until }: NamedSectorGrant): MemberSector {
  return { key: sector, name: sectorName, delegatedBy: delegatorName, until };
}
