import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Initiative, RevisionKind, RevisionStatus } from '@traguardo/schema/vocabulary';
import { ForeignKey } from '../../../database/schema.js';
import { Revision } from './revision.entity.js';

/** One review of a revision, with the content it gives the revision. Number 0 is the content read from the document. */
@Entity({ tableName: 'revision_review' })
@ForeignKey(() => Revision, ['municipality', 'year', 'act', 'line', 'number'])
export class RevisionReview {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  act!: number;

  @PrimaryKey({ type: 'integer' })
  line!: number;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @PrimaryKey({ type: 'integer' })
  review!: number;

  @Property({ type: 'text' })
  status!: RevisionStatus;

  @Property({ type: 'text' })
  kind!: RevisionKind;

  @Property({ type: 'text' })
  initiative!: Initiative;

  @Property({ type: 'text' })
  objective!: string;

  @Property({ type: 'text', nullable: true })
  indicator!: string | null;

  @Property({ type: 'text', nullable: true })
  valueBefore!: string | null;

  @Property({ type: 'text', nullable: true })
  valueAfter!: string | null;

  @Property({ type: 'text' })
  fields!: string;

  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Property({ type: 'text', nullable: true })
  reviewedAt!: string | null;

  @Property({ type: 'text', nullable: true })
  reviewedBy!: string | null;
}
