import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../../database/schema.js';
import { Act } from '../act/act.entity.js';

/** What the document of an act leaves open and a person can say, kept with the plan until it is answered. The answer
 *  itself is a statement of the person about the field. */
@Entity({ tableName: 'plan_question' })
@ForeignKey(() => Act, ['municipality', 'year', 'act'])
export class PlanQuestion {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  act!: number;

  /** What is asked about which field: the same for the same document. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  message!: string;

  @Property({ type: 'integer', nullable: true })
  line!: number | null;

  @Property({ type: 'text', nullable: true })
  sheet!: string | null;

  @Property({ type: 'text', nullable: true })
  cell!: string | null;

  @Property({ type: 'integer', nullable: true })
  page!: number | null;

  /** The words that are asked about. */
  @Property({ type: 'text', nullable: true })
  found!: string | null;

  /** Codes. */
  @Property({ type: 'text', nullable: true })
  objective!: string | null;

  @Property({ type: 'text', nullable: true })
  indicator!: string | null;

  @Property({ type: 'text', nullable: true })
  field!: string | null;

  /** JSON: the values to choose from, with their labels. */
  @Property({ type: 'text' })
  choices!: string;

  @Property({ type: 'boolean' })
  typed!: boolean;

  @Property({ type: 'text', nullable: true })
  proposed!: string | null;

  /** Null = open. */
  @Property({ type: 'text', nullable: true })
  answer!: string | null;

  @Property({ type: 'text', nullable: true })
  answeredAt!: string | null;

  @Property({ type: 'text', nullable: true })
  answeredBy!: string | null;
}
