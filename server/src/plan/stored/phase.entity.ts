import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType } from 'type-graphql';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from './plan.entity.js';

/**
 * A phase of an objective after an act (`atAct`; -1 = before the first loaded one), with what is reported of it. Derived
 * from statements and reports. Its state depends on the day and is not stored.
 */
@ObjectType({
  description:
    'Una fase di un obiettivo, nella situazione dopo il provvedimento scelto. Ha delle date e uno stato; entra nel grado di raggiungimento solo dove la metodologia lo dice (`phaseShare`).',
  simpleResolvers: true,
})
@Entity({ tableName: 'phase' })
@Index({ name: 'phase_by_due', properties: ['municipality', 'year', 'atAct', 'due'] })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class Phase {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  atAct!: number;

  /** Code of its objective. */
  @PrimaryKey({ type: 'text' })
  objective!: string;

  /** Its title, normalised. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  /** The other keys under which decisions name it: a JSON list. */
  @Property({ type: 'text' })
  names!: string;

  /** Its place among the phases of the plan, in the order in which they are due. */
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String, { description: 'Titolo della fase.' })
  @Property({ type: 'text' })
  title!: string;

  /** Title without case and accents, for searching. */
  @Property({ type: 'text' })
  titleFolded!: string;

  /** Days in ISO 8601. */
  @Property({ type: 'text', nullable: true })
  start!: string | null;

  @Property({ type: 'text', nullable: true })
  due!: string | null;

  @Property({ type: 'text', nullable: true })
  initialDue!: string | null;

  @Field(() => Float, {
    description: "Peso della fase nell'obiettivo; null = non disponibile, o il piano non pesa le fasi.",
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  weight!: number | null;

  /** An act removed it. */
  @Property({ type: 'boolean' })
  removed!: boolean;

  @Property({ type: 'text', nullable: true })
  doneOn!: string | null;

  @Field(() => Float, {
    description: 'Avanzamento rendicontato, da 0 a 100; null = non rendicontato (non zero).',
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  percent!: number | null;

  @Property({ type: 'text', nullable: true })
  note!: string | null;

  /** What proves the progress, as typed. */
  @Property({ type: 'text', nullable: true })
  evidence!: string | null;

  /** The act, line and words of its latest row. */
  @Property({ type: 'integer' })
  sourceAct!: number;

  @Property({ type: 'integer', nullable: true })
  sourceLine!: number | null;

  @Property({ type: 'text' })
  sourceText!: string;
}
