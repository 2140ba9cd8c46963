import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Il cambiamento di un campo, come una persona lo scrive.' })
export class FieldChangeInput {
  @Field(() => String, { description: 'Nome del campo: `formula`, `target`, `weight`, `kind`, `direction` …' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Prima: numero («1.234,5») o testo; null se non è noto.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Dopo: numero («1.234,5») o testo; null se non vale più.' })
  to?: string | null;
}
