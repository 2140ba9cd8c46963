import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One entry of the audit log. Entries are only added; each contains the hash of the one before. */
@Entity({ tableName: 'audit_entry' })
export class AuditEntry {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  at!: string;

  @Property({ type: 'text', nullable: true })
  actor!: string | null;

  @Property({ type: 'text' })
  actorName!: string;

  @Property({ type: 'text' })
  origin!: string;

  @Property({ type: 'text' })
  action!: string;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text', nullable: true })
  valueBefore!: string | null;

  @Property({ type: 'text', nullable: true })
  valueAfter!: string | null;

  @Property({ type: 'text' })
  previousHash!: string;

  @Property({ type: 'text' })
  hash!: string;
}
