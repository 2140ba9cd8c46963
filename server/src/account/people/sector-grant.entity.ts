import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A sector whose values a manager reports, as its own or by delegation. */
@Entity({ tableName: 'sector_grant' })
export class SectorGrant {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'text' })
  person!: string;

  @PrimaryKey({ type: 'text' })
  sector!: string;

  @Property({ type: 'text', nullable: true })
  delegatedBy!: string | null;

  @Property({ type: 'text', nullable: true })
  until!: string | null;
}
