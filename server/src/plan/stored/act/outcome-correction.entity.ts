import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { DecisionOutcome } from '@traguardo/schema/vocabulary';
import { ForeignKey } from '../../../database/schema.js';
import { Variation } from './variation.entity.js';

/** A correction of the outcome that was read from a decision. The variation holds the latest one. */
@Entity({ tableName: 'outcome_correction' })
@ForeignKey(() => Variation, ['municipality', 'year', 'act', 'line'])
export class OutcomeCorrection {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  act!: number;

  @PrimaryKey({ type: 'integer' })
  line!: number;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  outcomeBefore!: DecisionOutcome;

  @Property({ type: 'text' })
  outcome!: DecisionOutcome;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text' })
  recordedBy!: string;
}
