import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from '../../plan/stored/plan.entity.js';

/** A step of a submission: a sector sent its readings to the Segreteria, or got them back. The highest number is in
 *  force. */
@Entity({ tableName: 'submission' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class Submission {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'text' })
  sector!: string;

  @PrimaryKey({ type: 'text' })
  asOf!: string;

  @PrimaryKey({ type: 'boolean' })
  final!: boolean;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  state!: string;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text' })
  recordedBy!: string;

  /** When a message told the Segreteria of it; null = none did. */
  @Property({ type: 'text', nullable: true })
  noticedAt!: string | null;
}
