import { Field, ObjectType } from 'type-graphql';
import { RoleGrant } from '../access/viewer.js';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  description: 'I ruoli che un altro ente offre a chi interroga: valgono quando li accetta.',
  simpleResolvers: true,
})
export class OwnInvitation {
  @Field(() => String, { description: 'Nome breve dell’ente che invita; «*» = tutta l’installazione.' })
  from!: string;

  @Field(() => [RoleGrant], { description: 'I ruoli offerti, e dove valgono.' })
  roles!: readonly RoleGrant[];

  @Field(() => String, { nullable: true, description: 'Chi invita; null se l’invito viene dalla riga di comando.' })
  invitedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'Fino a quando si può accettare.' })
  expiresAt!: string;

  @Field(() => Boolean, {
    description:
      'Se per accettare si sceglie una nuova password: quella di ora può conoscerla chi amministra l’ente in cui si lavora.',
  })
  needsPassword!: boolean;

  @Field(() => Boolean, {
    description: 'Se il collegamento per accettare può arrivare per posta; altrimenti lo consegna chi ha invitato.',
  })
  sentByEmail!: boolean;
}
