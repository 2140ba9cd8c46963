import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ReportSectionKind } from '@traguardo/schema/vocabulary';
import { ForeignKey } from '../../../database/schema.js';
import { Plan } from '../../stored/plan.entity.js';

/** What the municipality writes into the report of a year. Rows are only added: the highest version is in force. */
@Entity({ tableName: 'report_section' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class ReportSection {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'text' })
  section!: ReportSectionKind;

  @PrimaryKey({ type: 'integer' })
  version!: number;

  /** Null = taken out of the report. */
  @Property({ type: 'text', nullable: true })
  text!: string | null;

  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text' })
  recordedBy!: string;
}
