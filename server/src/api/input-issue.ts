import { Field, ObjectType } from 'type-graphql';

/** Something in a request that its writer can mend. */
@ObjectType({
  description: 'Un problema nei dati inviati, che chi scrive può correggere.',
  simpleResolvers: true,
})
export class InputIssue {
  @Field(() => String, { description: 'Codice del problema.' })
  code!: string;

  @Field(() => String, { description: 'Che cosa non va e come rimediare.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'Di che cosa si parla (una riga, un codice); null se di tutto.' })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: 'Il campo; null se non è uno solo.' })
  field!: string | null;
}
