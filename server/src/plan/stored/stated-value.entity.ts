import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import type { Phase, StatedField, Subject } from '../statement/statement.js';
import { Act } from './act/act.entity.js';

/** A stored statement (see statement.ts): one act's value of one field. Rows are only added. */
@Entity({ tableName: 'stated_value' })
@ForeignKey(() => Act, ['municipality', 'year', 'act'])
export class StatedValue {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'text' })
  subject!: Subject;

  @PrimaryKey({ type: 'text' })
  code!: string;

  @PrimaryKey({ type: 'text' })
  field!: StatedField;

  @PrimaryKey({ type: 'integer' })
  act!: number;

  @PrimaryKey({ type: 'text' })
  phase!: Phase;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Property({ type: 'text', nullable: true })
  value!: string | null;

  @Property({ type: 'integer', nullable: true })
  line!: number | null;

  /** The printed words. */
  @Property({ type: 'text' })
  text!: string;

  /** The revision that makes the statement: its number among those of `line`; null for a column. */
  @Property({ type: 'integer', nullable: true })
  revision!: number | null;

  /** The review of that revision; 0 = the content read from the document. */
  @Property({ type: 'integer' })
  review!: number;
}
