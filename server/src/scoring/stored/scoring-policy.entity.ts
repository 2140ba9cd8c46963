import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { LowerRule } from '@traguardo/schema/vocabulary';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from '../../plan/stored/plan.entity.js';

/** The scoring policy of a municipality for a year. The highest number is in force. */
@Entity({ tableName: 'scoring_policy' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class ScoringPolicyRow {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'text' })
  achieved!: string;

  @Property({ type: 'text' })
  partial!: string;

  @Property({ type: 'text' })
  lowerRule!: LowerRule;

  /** The days after a date at which its attainment is 0. */
  @Property({ type: 'integer', default: 0 })
  lateDays!: number;

  /** Percent of an objective's score that its phases give: a canonical number. */
  @Property({ type: 'text', default: '0' })
  phaseShare!: string;

  @Property({ type: 'text' })
  article!: string;

  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text' })
  recordedBy!: string;
}
