import { type TokenScope, tokenScope } from '@traguardo/schema/vocabulary';
import { Field, ID, ObjectType } from 'type-graphql';
import { OBJECT_ID } from '../graphql/arguments.js';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  description: 'La chiave di un programma: agisce per conto del suo titolare, con al massimo i suoi permessi.',
  simpleResolvers: true,
})
export class ApiToken {
  @Field(() => ID, { description: `${OBJECT_ID} Non è il token.` })
  id!: string;

  @Field(() => String, { description: 'A che cosa serve, nelle parole di chi lo ha creato.' })
  name!: string;

  @Field(() => [tokenScope], { description: 'Che cosa può fare.' })
  scopes!: readonly TokenScope[];

  @Field(() => String, { description: 'Il titolare: per conto di chi agisce.' })
  owner!: string;

  @Field(() => String, { nullable: true, description: 'Chi lo ha creato; null se non è noto.' })
  createdBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'Quando è stato creato.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'Quando scade.' })
  expiresAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "L'ultimo uso, al minuto; null se non è mai stato usato.",
  })
  lastUsedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Quando è stato revocato; null se vale ancora.' })
  revokedAt!: string | null;
}

@ObjectType({ description: 'Un token appena creato.', simpleResolvers: true })
export class CreateApiTokenResult {
  @Field(() => ApiToken, { description: 'Il token.' })
  token!: ApiToken;

  @Field(() => String, {
    description: 'La chiave, da usare nell’intestazione `Authorization: Bearer`. Si vede solo questa volta.',
  })
  secret!: string;
}
