import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import { CycleStep } from './cycle-step.entity.js';

/** A correction of the day of a step of the year's cycle, with the reason. The step holds the latest day. */
@Entity({ tableName: 'cycle_step_correction' })
@ForeignKey(() => CycleStep, ['municipality', 'year', 'number'])
export class CycleStepCorrection {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  /** Number of the step. */
  @PrimaryKey({ type: 'integer' })
  number!: number;

  @PrimaryKey({ type: 'integer' })
  correction!: number;

  /** ISO date; null = none was stated. */
  @Property({ type: 'text', nullable: true })
  dateBefore!: string | null;

  /** ISO date. */
  @Property({ type: 'text' })
  documentDate!: string;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text' })
  recordedBy!: string;
}
