import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { BodyKind } from '@traguardo/schema/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

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

  /** As whoever administers it has stated; null = what the name begins with. */
  @Property({ type: 'text', nullable: true })
  statedKind!: BodyKind | null;

  /** As whoever administers it wants it to be read; null = the printed name. */
  @Property({ type: 'text', nullable: true })
  statedName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Codice dell'ente nell'Indice dei domicili digitali della pubblica amministrazione (IPA): «c_d150».",
  })
  @Property({ type: 'text', nullable: true })
  ipaCode!: string | null;

  /** A text: it begins with zeros. */
  @Field(() => String, { nullable: true, description: "Codice ISTAT dell'ente: «019036»." })
  @Property({ type: 'text', nullable: true })
  istatCode!: string | null;

  @Field(() => Int, { nullable: true, description: 'Residenti; null = non indicati.' })
  @Property({ type: 'integer', nullable: true })
  population!: number | null;
}

/** A municipality of which no more is known than its slug. */
export function unknownMunicipality(slug: string): Municipality {
  return {
    ...{ slug, name: slug, givenName: null, statedKind: null, statedName: null },
    ...{ ipaCode: null, istatCode: null, population: null },
  };
}
