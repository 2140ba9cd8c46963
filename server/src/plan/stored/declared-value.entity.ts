import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import type { StatedField, Subject } from '../statement/statement.js';
import { Act } from './act.entity.js';

/** A person's statement about a field, with its source. Rows are only added: the highest number of a key is in
 *  force; null withdraws the value. */
@Entity({ tableName: 'declared_value' })
@ForeignKey(() => Act, ['municipality', 'year', 'act'])
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

  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text' })
  recordedBy!: string;
}
