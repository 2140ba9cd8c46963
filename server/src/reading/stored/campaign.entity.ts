import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from '../../plan/stored/plan.entity.js';

/** A date for which every sector is asked to report. */
@Entity({ tableName: 'campaign' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class Campaign {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'text' })
  asOf!: string;

  @PrimaryKey({ type: 'boolean' })
  final!: boolean;

  @Property({ type: 'text' })
  dueOn!: string;

  /** Whether the service itself reminds the sectors that have not submitted, around the due day. */
  @Property({ type: 'boolean', default: false })
  reminding!: boolean;

  /** ISO day for which the service has reminded by itself last; null = never. */
  @Property({ type: 'text', nullable: true })
  remindedFor!: string | null;

  /** When the Segreteria closed it; null = it is open. */
  @Property({ type: 'text', nullable: true })
  closedAt!: string | null;

  @Property({ type: 'text' })
  createdAt!: string;

  @Property({ type: 'text' })
  createdBy!: string;
}
