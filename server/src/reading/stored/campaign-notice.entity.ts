import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A reminder that was sent to the people of a sector. */
@Entity({ tableName: 'campaign_notice' })
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
