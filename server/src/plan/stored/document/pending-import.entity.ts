import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** An uploaded document that is not confirmed yet; the plan does not contain it. */
@Entity({ tableName: 'pending_import' })
export class PendingImport {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'text' })
  filename!: string;

  @Property({ type: 'blob' })
  bytes!: Uint8Array;

  /** As of a source document. */
  @Property({ type: 'text', nullable: true })
  places!: string | null;

  @Property({ type: 'text' })
  options!: string;

  @Property({ type: 'text' })
  edits!: string;

  @Property({ type: 'text' })
  report!: string;

  @Property({ type: 'text' })
  createdAt!: string;

  @Property({ type: 'text' })
  createdBy!: string;

  @Property({ type: 'text' })
  expiresAt!: string;
}
