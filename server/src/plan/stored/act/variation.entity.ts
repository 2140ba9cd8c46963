import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type DecisionOutcome, decisionOutcome } from '@traguardo/schema/vocabulary';
import { Field, ObjectType } from 'type-graphql';
import { ForeignKey } from '../../../database/schema.js';
import { Act } from './act.entity.js';

/** One row of an act: the sector's request with its reason, and the decision of the Nucleo di Valutazione. */
@ObjectType({
  description:
    'Una richiesta di variazione con la motivazione del settore e la decisione del Nucleo di Valutazione: una riga di un provvedimento.',
  simpleResolvers: true,
})
@Entity({ tableName: 'variation' })
@Index({ name: 'variation_by_objective', properties: ['municipality', 'year', 'objective'] })
@ForeignKey(() => Act, ['municipality', 'year', 'act'])
export class Variation {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  act!: number;

  @PrimaryKey({ type: 'integer' })
  line!: number;

  @Property({ type: 'text' })
  objective!: string;

  /** The indicator on whose row the words are printed. */
  @Property({ type: 'text', nullable: true })
  indicator!: string | null;

  @Field(() => String, {
    description:
      'Richiesta del settore, come è stampata; null se il documento non la riporta (se `readable` è falso: non leggibile).',
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  request!: string | null;

  @Field(() => String, {
    description: 'Motivazione della richiesta, come è stampata; null se il documento non la riporta.',
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  motivation!: string | null;

  @Field(() => String, {
    description: 'Decisione del Nucleo di Valutazione, come è stampata; null se il documento non la riporta.',
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  decision!: string | null;

  /** False where the cells are cut off by the page. */
  @Field(() => Boolean, {
    description: 'Falso se le celle sono andate perdute nel documento: le parole possono esistere, ma non si leggono.',
  })
  @Property({ type: 'boolean' })
  readable!: boolean;

  @Field(() => decisionOutcome, { description: 'Esito della decisione.' })
  @Property({ type: 'text' })
  outcome!: DecisionOutcome;

  /** The whole printed row. */
  @Property({ type: 'text' })
  text!: string;
}
