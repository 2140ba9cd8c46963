import { Field, ObjectType } from 'type-graphql';
import { Municipality } from '../plan/municipality.entity.js';
import { Sector } from '../plan/sector.entity.js';
import { role } from './enums.js';

@ObjectType({ description: 'Un ruolo assegnato a una persona, e dove vale.', simpleResolvers: true })
export class RoleGrant {
  @Field(() => role, { description: 'Il ruolo.' })
  role!: keyof typeof role;

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
  @Field(() => String, { nullable: true, description: 'Nome; null per un lettore anonimo.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Indirizzo di posta elettronica; null per un lettore anonimo.' })
  email!: string | null;

  @Field(() => [RoleGrant], { description: 'I ruoli; lista vuota per un lettore anonimo.' })
  roles!: readonly RoleGrant[];
}

export const ANONYMOUS: Viewer = { name: null, email: null, roles: [] };
