import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OBJECT_ID } from '../graphql/arguments.js';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  description: 'Un file che documenta un valore o una fase. Si scarica da `/evidence/:id`.',
  simpleResolvers: true,
})
export class EvidenceFile {
  @Field(() => ID, { description: `${OBJECT_ID} Compone l’indirizzo da cui si scarica.` })
  id!: string;

  @Field(() => String, { description: 'Nome del file come è stato caricato.' })
  filename!: string;

  @Field(() => String, { description: 'Tipo del file, ad esempio `application/pdf`.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Dimensione in byte.' })
  size!: number;

  @Field(() => DateTimeScalar, { description: 'Quando è stato caricato.' })
  uploadedAt!: string;

  @Field(() => String, { description: 'Chi lo ha caricato.' })
  uploadedBy!: string;
}
