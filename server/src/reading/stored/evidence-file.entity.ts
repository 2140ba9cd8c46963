import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A file that proves a reading. */
@Entity({ tableName: 'evidence_file' })
export class EvidenceFile {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: 'text' })
  indicator!: string;

  @Property({ type: 'text' })
  asOf!: string;

  @Property({ type: 'boolean' })
  final!: boolean;

  @Property({ type: 'text' })
  filename!: string;

  @Property({ type: 'text' })
  mediaType!: string;

  @Property({ type: 'integer' })
  size!: number;

  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'blob' })
  bytes!: Uint8Array;

  @Property({ type: 'text' })
  uploadedAt!: string;

  @Property({ type: 'text' })
  uploadedBy!: string;

  @Property({ type: 'text', nullable: true })
  removedAt!: string | null;
}
