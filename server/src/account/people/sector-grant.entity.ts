import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from './person.entity.js';

/** A sector whose values a manager reports, as its own or by delegation. */
@Entity({ tableName: 'sector_grant' })
export class SectorGrant {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @ManyToOne(() => Person, { mapToPk: true, fieldName: 'person', index: 'sector_grant_by_person', primary: true })
  person!: string;

  @PrimaryKey({ type: 'text' })
  sector!: string;

  @Property({ type: 'text', nullable: true })
  delegatedBy!: string | null;

  @Property({ type: 'text', nullable: true })
  until!: string | null;
}
