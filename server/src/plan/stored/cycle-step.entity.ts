import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CycleStepKind, ValidationOutcome } from '@traguardo/schema/vocabulary';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from './plan.entity.js';

/** A step of the year's cycle: closed, reopened, report adopted, report validated. Rows are only added. */
@Entity({ tableName: 'cycle_step' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class CycleStep {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  step!: CycleStepKind;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  /** Of a validation; null of any other step, and of validations recorded without it, which were granted. */
  @Property({ type: 'text', nullable: true })
  outcome!: ValidationOutcome | null;

  /** In whose name it was recorded; null = in that of who recorded it. */
  @Property({ type: 'text', nullable: true })
  onBehalfOf!: string | null;

  @Property({ type: 'text', nullable: true })
  policy!: string | null;

  @Property({ type: 'text', nullable: true })
  documentNumber!: string | null;

  @Property({ type: 'text', nullable: true })
  documentDate!: string | null;

  @Property({ type: 'text', nullable: true })
  link!: string | null;

  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text' })
  recordedBy!: string;
}
