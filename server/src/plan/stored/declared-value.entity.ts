import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import type { Phase, StatedField, Subject } from '../statement/statement.js';
import { Plan } from './plan.entity.js';

/** A person's statement about a field, with its source. Rows are only added: the highest number of a key is in
 *  force; null withdraws the value, but in a correction, where it is one. The act of the original plan may be named
 *  without its document. */
@Entity({ tableName: 'declared_value' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class DeclaredValue {
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

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Property({ type: 'text', nullable: true })
  value!: string | null;

  @Property({ type: 'text' })
  source!: string;

  /** Why a value of a document is corrected; null = it is stated where the documents have none. */
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  /** Of a correction: the value that it replaces, and whether that one was stated before or after the act. */
  @Property({ type: 'text', nullable: true })
  corrected!: string | null;

  @Property({ type: 'text', nullable: true })
  phase!: Phase | null;

  /** The words that the person typed, where they say more than the value: "≤ 30 giorni". */
  @Property({ type: 'text', nullable: true })
  words!: string | null;

  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text' })
  recordedBy!: string;
}
