import { ROLES, type Role, role } from '@traguardo/schema/vocabulary';
import { Field, ID, ObjectType } from 'type-graphql';
import { type AssignedSector, EVERYWHERE } from '../../account/actor.js';
import { Municipality, unknownMunicipality } from '../../plan/stored/municipality.entity.js';
import { Sector } from '../../plan/stored/sector.entity.js';
import type { RequestContext } from '../loading/request-context.js';

@ObjectType({ description: 'Un ruolo assegnato a una persona, e dove vale.', simpleResolvers: true })
export class RoleGrant {
  @Field(() => role, { description: 'Il ruolo.' })
  role!: Role;

  @Field(() => Municipality, { nullable: true, description: "L'ente per cui vale; null se vale per tutti." })
  municipality!: Municipality | null;

  @Field(() => [Sector], { description: 'I settori per cui vale; lista vuota se non è limitato a dei settori.' })
  sectors!: readonly Sector[];
}

@ObjectType({
  description: 'Chi interroga il servizio. Per un lettore anonimo i campi sono vuoti.',
  simpleResolvers: true,
})
export class Viewer {
  @Field(() => ID, { nullable: true, description: 'Identificativo; null per un lettore anonimo.' })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'Nome; null per un lettore anonimo.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Indirizzo di posta elettronica; null per un lettore anonimo.' })
  email!: string | null;

  @Field(() => [RoleGrant], { description: 'I ruoli; lista vuota per un lettore anonimo.' })
  roles!: readonly RoleGrant[];
}

/** The caller, with roles in the order of the vocabulary and sectors as they are named now. */
export async function viewerOf(context: RequestContext): Promise<Viewer> {
  const { actor, queries } = context;
  const { person, grants } = actor;
  if (person === null) return { id: null, name: null, email: null, roles: [] };
  const municipalities = new Map(
    (await queries.selectFrom('Municipality').selectAll().execute()).map((row) => [row.slug, row]),
  );
  const sectors = await namedSectors(context, actor.sectors);
  const roles = grants.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  return {
    id: `Viewer:${person.id}`,
    name: person.name,
    email: person.email,
    roles: roles.map(({ role, municipality }) => ({
      role,
      municipality:
        municipality === EVERYWHERE
          ? null
          : // Of a place without a plan no more than its slug is known.
            (municipalities.get(municipality) ?? unknownMunicipality(municipality)),
      sectors: role === 'MANAGER' ? sectors.filter((sector) => sector.municipality === municipality) : [],
    })),
  };
}

/** Sectors by key as the latest state of the latest plan names them; one that no plan has is left out. */
export async function namedSectors(
  { queries, loaders }: Pick<RequestContext, 'queries' | 'loaders'>,
  assigned: readonly Pick<AssignedSector, 'municipality' | 'sector'>[],
): Promise<Sector[]> {
  if (assigned.length === 0) return [];
  const rows = await queries
    .selectFrom('Sector')
    .where('municipality', 'in', [...new Set(assigned.map(({ municipality }) => municipality))])
    .orderBy('year')
    .orderBy('atAct')
    .selectAll()
    .execute();
  const latest = new Map((await loaders.shown.sectors(rows)).map((row) => [`${row.municipality}/${row.key}`, row]));
  return assigned.flatMap(({ municipality, sector }) => latest.get(`${municipality}/${sector}`) ?? []);
}
