import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from '../../plan/stored/plan.entity.js';

/** Typed values that are not submitted yet. Texts as typed, so that nothing is lost; they count in no result. */
@Entity({ tableName: 'reading_draft' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class ReadingDraft {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'text' })
  indicator!: string;

  @PrimaryKey({ type: 'text' })
  asOf!: string;

  @PrimaryKey({ type: 'boolean' })
  final!: boolean;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'text', nullable: true })
  value!: string | null;

  @Property({ type: 'text', nullable: true })
  numerator!: string | null;

  @Property({ type: 'text', nullable: true })
  denominator!: string | null;

  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Property({ type: 'text', nullable: true })
  criticality!: string | null;

  @Property({ type: 'text', nullable: true })
  correctiveAction!: string | null;

  @Property({ type: 'text' })
  savedAt!: string;

  @Property({ type: 'text' })
  savedBy!: string;
}
