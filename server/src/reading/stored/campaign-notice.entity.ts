import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import { Campaign } from './campaign.entity.js';

/** A reminder that was sent to the people of a sector. */
@Entity({ tableName: 'campaign_notice' })
@ForeignKey(() => Campaign, ['municipality', 'year', 'asOf', 'final'])
export class CampaignNotice {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'text' })
  asOf!: string;

  @PrimaryKey({ type: 'boolean' })
  final!: boolean;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  sector!: string;

  @Property({ type: 'integer' })
  recipients!: number;

  @Property({ type: 'text' })
  sentAt!: string;

  @Property({ type: 'text' })
  sentBy!: string;
}
