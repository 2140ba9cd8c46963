import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from '../../plan/stored/plan.entity.js';

/** A file that proves the progress of a phase. Its ID is unlike that of any file that proves a value. */
@Entity({ tableName: 'phase_evidence_file' })
@Index({ name: 'phase_evidence_file_by_phase', properties: ['municipality', 'year', 'objective'] })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class PhaseEvidenceFile {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'integer' })
  year!: number;

  /** Code of the objective. */
  @Property({ type: 'text' })
  objective!: string;

  /** Key of the phase within it. */
  @Property({ type: 'text' })
  phase!: string;

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
