import { Field, InputType } from 'type-graphql';

/** How values are typed. */
export const NUMBERS = "I numeri si scrivono all'italiana («1.234,5»); un valore ripetuto com'era resta com'era.";

@InputType({ description: 'Il cambiamento di un campo.' })
export class FieldChangeInput {
  @Field(() => String, { description: 'Nome del campo: `title`, `formula`, `target`, `weight`, `kind`, `direction` …' })
  field!: string;

  @Field(() => String, { nullable: true, description: `Prima. ${NUMBERS}` })
  from?: string | null;

  @Field(() => String, { nullable: true, description: `Dopo. ${NUMBERS}` })
  to?: string | null;
}
