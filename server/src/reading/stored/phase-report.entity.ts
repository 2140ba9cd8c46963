import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from '../../plan/stored/plan.entity.js';

/** What is reported of a phase. Rows are only added: a newer one supersedes the older ones. */
@ObjectType({
  description:
    'Quanto si è rendicontato di una fase. Le rendicontazioni non si sovrascrivono: una più recente sostituisce la precedente, che resta.',
  simpleResolvers: true,
})
@Entity({ tableName: 'phase_report' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class PhaseReport {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  /** Code of the objective. */
  @PrimaryKey({ type: 'text' })
  objective!: string;

  /** Key of the phase within it. */
  @PrimaryKey({ type: 'text' })
  phase!: string;

  /** 1, 2, … among the reports of the same phase: the highest is in force. */
  @PrimaryKey({ type: 'integer' })
  number!: number;

  /** ISO day on which it was done; null = not done. */
  @Property({ type: 'text', nullable: true })
  doneOn!: string | null;

  /** Canonical number, 0–100; null = unknown. */
  @Property({ type: 'text', nullable: true })
  percent!: string | null;

  @Property({ type: 'text', nullable: true })
  note!: string | null;

  /** What proves it: an act, a protocol number, an address; as typed. */
  @Property({ type: 'text', nullable: true })
  evidence!: string | null;

  /** ISO instant. */
  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text', nullable: true })
  recordedBy!: string | null;
}
