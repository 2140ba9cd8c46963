import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { ForeignKey } from '../../database/schema.js';
import { SourceDocument } from '../../plan/stored/document/source-document.entity.js';
import { Plan } from '../../plan/stored/plan.entity.js';

/** A reported value of an indicator. Rows are only added: a newer one supersedes the older ones. */
@ObjectType({
  description:
    'Un valore rendicontato di un indicatore. Le rilevazioni non si sovrascrivono: una più recente sostituisce la precedente, che resta.',
  simpleResolvers: true,
})
@Entity({ tableName: 'reading' })
@ForeignKey(() => Plan, ['municipality', 'year'])
@ForeignKey(() => SourceDocument, ['municipality', 'document'])
export class Reading {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'text' })
  indicator!: string;

  /** ISO date of the value. */
  @PrimaryKey({ type: 'text' })
  asOf!: string;

  /** Final (*consuntivo*) or interim (*monitoraggio*). */
  @Field(() => Boolean, { description: 'Vero per il consuntivo, falso per un monitoraggio intermedio.' })
  @PrimaryKey({ type: 'boolean' })
  final!: boolean;

  /** 1, 2, … among the readings of the same indicator, date and finality: the highest is in force. */
  @PrimaryKey({ type: 'integer' })
  number!: number;

  /** Canonical number in the indicator's unit; null where numerator and denominator are reported. */
  @Property({ type: 'text', nullable: true })
  value!: string | null;

  @Property({ type: 'text', nullable: true })
  numerator!: string | null;

  @Property({ type: 'text', nullable: true })
  denominator!: string | null;

  @Property({ type: 'text', nullable: true })
  note!: string | null;

  /** What made the result hard to reach, in the words of who reports. */
  @Property({ type: 'text', nullable: true })
  criticality!: string | null;

  /** What is done about it. */
  @Property({ type: 'text', nullable: true })
  correctiveAction!: string | null;

  /** The questions about an unusual value that its writer has answered, as codes between spaces. */
  @Property({ type: 'text', nullable: true })
  confirmed!: string | null;

  @Field(() => Boolean, { description: "Vero se è un dato dimostrativo, non un dato reale dell'ente." })
  @Property({ type: 'boolean' })
  demonstration!: boolean;

  /** The act after which it was recorded: the reading measures the definition in force after that act. */
  @Field(() => Int, {
    description:
      'Ordinale del provvedimento vigente quando il valore è stato registrato: misura la definizione di allora.',
  })
  @Property({ type: 'integer' })
  measuresAct!: number;

  /** ISO instant. */
  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text', nullable: true })
  recordedBy!: string | null;

  @Property({ type: 'text', nullable: true })
  document!: string | null;

  @Property({ type: 'integer', nullable: true })
  line!: number | null;

  @Property({ type: 'text', nullable: true })
  text!: string | null;

  /** Whether it withdraws the reading before it; it has no value itself. */
  @Field(() => Boolean, {
    description: 'Vero se ritira la rilevazione precedente: non ha un valore, e rimette in vigore quella di prima.',
  })
  @Property({ type: 'boolean' })
  withdrawn!: boolean;
}
