import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Municipality } from './municipality.entity.js';

/** One municipality's promises for one year. */
@ObjectType({
  description:
    'Il piano di un ente per un anno: Piano Esecutivo di Gestione / Piano della Performance (dal 2022 sezione del PIAO), nella situazione dopo un dato provvedimento.',
  simpleResolvers: true,
})
@Entity({ tableName: 'plan' })
export class Plan {
  @ManyToOne(() => Municipality, { mapToPk: true, fieldName: 'municipality', index: false, primary: true })
  municipality!: string;

  @Field(() => Int, { description: 'Anno del piano.' })
  @PrimaryKey({ type: 'integer' })
  year!: number;

  /** "2019-2021", as printed. */
  @Field(() => String, {
    description:
      'Periodo di programmazione come è stampato, ad esempio «2019-2021»; null se il documento non lo riporta.',
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  period!: string | null;

  @Field(() => Boolean, { description: "Vero se il ciclo dell'anno è chiuso: i dati non cambiano più." })
  @Property({ type: 'boolean' })
  closed!: boolean;

  /** False = a draft, for those who work for the municipality alone. */
  @Property({ type: 'boolean', default: true })
  published!: boolean;

  /** The year in which it was first loaded: its publication does not begin before. 0 = not known. */
  @Property({ type: 'integer', default: 0 })
  loadedIn!: number;

  /** The last day on which everybody sees it, where a person has stated one; null = as many years after its own as the
   *  install says. ISO date. */
  @Property({ type: 'text', nullable: true })
  publishedUntil!: string | null;

  /** The year of the plan that it was started from, while it stands on the document that was prepared for it then. */
  @Field(() => Int, {
    nullable: true,
    description:
      'L’anno del piano da cui è stato avviato, finché non si carica il suo documento; null per ogni altro piano.',
  })
  @Property({ type: 'integer', nullable: true })
  startedFrom!: number | null;

  /** The form in which what follows from its statements and readings was stored last; 0 = that of an earlier release. */
  @Property({ type: 'integer', default: 0 })
  derivedForm!: number;

  /** Incremented by every transaction that changes the plan: the key of every cached answer. */
  @Property({ type: 'integer' })
  dataVersion!: number;
}
