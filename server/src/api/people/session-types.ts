import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType('OwnSession', {
  description: 'Un accesso aperto di chi interroga, in un browser.',
  simpleResolvers: true,
})
export class OwnSessionView {
  @Field(() => String, { description: 'Con cui si indica l’accesso da terminare; non fa entrare.' })
  name!: string;

  @Field(() => DateTimeScalar, { description: 'Quando è cominciato.' })
  startedAt!: string;

  @Field(() => DateTimeScalar, { description: 'L’ultimo uso, al minuto.' })
  lastSeenAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Il browser e il sistema: «Firefox, Windows»; null se non lo dicono.',
  })
  browser!: string | null;

  @Field(() => Boolean, { description: 'Se è l’accesso da cui si interroga.' })
  current!: boolean;

  @Field(() => Boolean, { description: 'Se non arriva ai ruoli accettati dopo che è cominciato.' })
  limited!: boolean;
}
