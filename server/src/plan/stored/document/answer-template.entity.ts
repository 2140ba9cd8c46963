import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How a municipality answered the questions about documents of one form: used for the next one with the same
 *  headings. It does not depend on any document: it stays when one is undone. */
@Entity({ tableName: 'answer_template' })
export class AnswerTemplate {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  /** Digest of the headings of the document's tables. */
  @PrimaryKey({ type: 'text' })
  fingerprint!: string;

  /** By which the command line names it: that of the file it was first made with. */
  @Property({ type: 'text' })
  name!: string;

  /** JSON: the answers by the questions' ids. */
  @Property({ type: 'text' })
  answers!: string;

  @Property({ type: 'text' })
  savedAt!: string;

  @Property({ type: 'text' })
  savedBy!: string;
}
