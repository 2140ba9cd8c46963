import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import { SourceDocument } from './document/source-document.entity.js';

/** What a loaded act said when a corrected document took its place, so that the replacement can be undone. */
@Entity({ tableName: 'replaced_act' })
@ForeignKey(() => SourceDocument, ['municipality', 'document'])
export class ReplacedAct {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  /** The document that took the place of `replaced`. */
  @PrimaryKey({ type: 'text' })
  document!: string;

  @Property({ type: 'text' })
  replaced!: string;

  /** JSON: the act's rows, by the name of their table. */
  @Property({ type: 'text' })
  rows!: string;
}
