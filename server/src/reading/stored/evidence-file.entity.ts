import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from '../../plan/stored/plan.entity.js';

/** A file that proves a reading. */
@Entity({ tableName: 'evidence_file' })
@Index({ name: 'evidence_file_by_reading', properties: ['municipality', 'year', 'indicator'] })
@ForeignKey(() => Plan, ['municipality', 'year'])
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
