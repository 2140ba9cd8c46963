import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../../database/schema.js';
import { Act } from './act.entity.js';

/** Number, date and link of an act's deliberation as a person entered them. The highest number is in force. */
@Entity({ tableName: 'act_detail' })
@ForeignKey(() => Act, ['municipality', 'year', 'act'])
export class ActDetail {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  act!: number;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Property({ type: 'text', nullable: true })
  actNumber!: string | null;

  @Property({ type: 'text', nullable: true })
  adoptedOn!: string | null;

  @Property({ type: 'text', nullable: true })
  link!: string | null;

  /** Why a detail was corrected; null for the first entry. */
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text' })
  recordedBy!: string;
}
