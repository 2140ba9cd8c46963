import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ForeignKey } from '../../../database/schema.js';
import { Act } from './act.entity.js';

/** Two facts that cannot both be true, within a document or between acts. */
@ObjectType({
  description:
    'Due affermazioni che non possono essere entrambe vere, nello stesso documento o fra provvedimenti. Viene mostrata, non risolta.',
  simpleResolvers: true,
})
@Entity({ tableName: 'discrepancy' })
@ForeignKey(() => Act, ['municipality', 'year', 'act'])
export class Discrepancy {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  /** The act that contradicts. */
  @PrimaryKey({ type: 'integer' })
  act!: number;

  /** Natural key within the act: code, subject, field, line. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  /** DOCUMENT: read in one document and kept. HISTORY: follows from all acts together, derived at each write. */
  @Property({ type: 'text' })
  origin!: 'DOCUMENT' | 'HISTORY';

  @Field(() => String, {
    description: 'Codice della discordanza, ad esempio `STATED_VALUE_DIFFERS` (il valore citato non è quello vigente).',
  })
  @Property({ type: 'text' })
  code!: string;

  /** Italian. */
  @Property({ type: 'text' })
  message!: string;

  @Property({ type: 'text', nullable: true })
  objective!: string | null;

  @Property({ type: 'text', nullable: true })
  indicator!: string | null;

  @Property({ type: 'integer', nullable: true })
  line!: number | null;

  @Property({ type: 'text' })
  text!: string;
}
