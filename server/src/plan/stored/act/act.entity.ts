import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { ForeignKey } from '../../../database/schema.js';
import { SourceDocument } from '../document/source-document.entity.js';
import { Plan } from '../plan.entity.js';

/** A loaded act of a plan: a variation act, or the original plan (ordinal 0). */
@ObjectType({
  description: 'Un provvedimento: il piano originario (ordinale 0) o una variazione.',
  simpleResolvers: true,
})
@Entity({ tableName: 'act' })
@ForeignKey(() => Plan, ['municipality', 'year'])
@ForeignKey(() => SourceDocument, ['municipality', 'document'])
export class Act {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @Field(() => Int, { description: "Numero d'ordine: 5 = quinta variazione; 0 = piano originario." })
  @PrimaryKey({ type: 'integer' })
  ordinal!: number;

  @Field(() => String, { description: 'Titolo del provvedimento come è stampato.' })
  @Property({ type: 'text' })
  title!: string;

  /** Number of the deliberation, where known. */
  @Field(() => String, {
    description: 'Numero della deliberazione; null se né il documento né una persona lo riporta.',
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  number!: string | null;

  /** ISO date. */
  @Property({ type: 'text', nullable: true })
  adoptedOn!: string | null;

  /** The period and the municipality's name as this act prints them; the plan has those of its lowest act. */
  @Property({ type: 'text', nullable: true })
  period!: string | null;

  @Property({ type: 'text' })
  municipalityName!: string;

  @Property({ type: 'text' })
  document!: string;
}
