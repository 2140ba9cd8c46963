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

  @Property({ type: 'text' })
  createdAt!: string;

  @Property({ type: 'text' })
  createdBy!: string;
}
