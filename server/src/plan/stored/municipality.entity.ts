import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

/** A tenant: the public body whose plan it is. */
@ObjectType({
  description: "L'ente: il comune (o altro ente) titolare del piano.",
  simpleResolvers: true,
})
@Entity({ tableName: 'municipality' })
export class Municipality {
  /** Natural key and public name in addresses: "cremona". */
  @Field(() => String, {
    description: "Nome breve dell'ente, usato negli indirizzi e come argomento `municipality`: «cremona».",
  })
  @PrimaryKey({ type: 'text' })
  slug!: string;

  /** As a person writes it: "Comune di Cremona". */
  @Field(() => String, { description: 'Denominazione per esteso: «Comune di Cremona».' })
  @Property({ type: 'text' })
  name!: string;

  /** The name before the first act was loaded, whose printed name replaces it; null where that act created the
   *  municipality. */
  @Property({ type: 'text', nullable: true })
  givenName!: string | null;
}
