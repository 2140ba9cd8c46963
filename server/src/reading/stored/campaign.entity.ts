import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A date for which every sector is asked to report. */
@Entity({ tableName: 'campaign' })
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
