import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { SubmissionQuestion } from '@traguardo/schema/vocabulary';
import { ForeignKey } from '../../database/schema.js';
import { Submission } from './submission.entity.js';

/** What a sector said, when it sent its values, of one that is missing or misses its target. */
@Entity({ tableName: 'submission_reason' })
@ForeignKey(() => Submission, ['municipality', 'year', 'sector', 'asOf', 'final', 'number'])
export class SubmissionReason {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'text' })
  sector!: string;

  @PrimaryKey({ type: 'text' })
  asOf!: string;

  @PrimaryKey({ type: 'boolean' })
  final!: boolean;

  /** Of the step of the submission. */
  @PrimaryKey({ type: 'integer' })
  number!: number;

  @PrimaryKey({ type: 'text' })
  indicator!: string;

  @Property({ type: 'text' })
  question!: SubmissionQuestion;

  /** Null = sent without a reason, knowingly. */
  @Property({ type: 'text', nullable: true })
  reason!: string | null;
}
