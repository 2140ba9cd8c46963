import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { DecisionOutcome } from '@traguardo/schema/vocabulary';
import { ForeignKey } from '../../../database/schema.js';
import { Variation } from './variation.entity.js';

/** The settlement of a decision that was deferred to year end. The highest number is in force. */
@Entity({ tableName: 'variation_settlement' })
@ForeignKey(() => Variation, ['municipality', 'year', 'act', 'line'])
export class VariationSettlement {
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
  outcome!: DecisionOutcome;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text', nullable: true })
  decidedOn!: string | null;

  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text' })
  recordedBy!: string;
}
