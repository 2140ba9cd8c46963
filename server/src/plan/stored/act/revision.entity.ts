import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  type Initiative,
  initiative,
  type RevisionKind,
  type RevisionStatus,
  revisionKind,
  revisionStatus,
} from '@traguardo/schema/vocabulary';
import { Field, ObjectType } from 'type-graphql';
import { ForeignKey } from '../../../database/schema.js';
import { Variation } from './variation.entity.js';

/** One change of a decision. */
@ObjectType({
  description: 'Una singola modifica disposta da una decisione, letta dalle sue parole.',
  simpleResolvers: true,
})
@Entity({ tableName: 'revision' })
@Index({ name: 'revision_by_indicator', properties: ['municipality', 'year', 'indicator'] })
@Index({ name: 'revision_by_objective', properties: ['municipality', 'year', 'objective'] })
@ForeignKey(() => Variation, ['municipality', 'year', 'act', 'line'])
export class Revision {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  act!: number;

  /** Line of the variation it belongs to. */
  @PrimaryKey({ type: 'integer' })
  line!: number;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Field(() => revisionKind, { description: 'Che cosa cambia.' })
  @Property({ type: 'text' })
  kind!: RevisionKind;

  @Field(() => initiative, { description: 'Chi ha voluto la modifica.' })
  @Property({ type: 'text' })
  initiative!: Initiative;

  @Property({ type: 'text' })
  objective!: string;

  @Property({ type: 'text', nullable: true })
  indicator!: string | null;

  /** Canonical number or text. */
  @Property({ type: 'text', nullable: true })
  valueBefore!: string | null;

  @Property({ type: 'text', nullable: true })
  valueAfter!: string | null;

  /** JSON list of { field, from, to }. */
  @Property({ type: 'text' })
  fields!: string;

  /** The words of the decision, and their position in it (UTF-16 offsets, end exclusive). */
  @Property({ type: 'text', nullable: true })
  evidence!: string | null;

  @Property({ type: 'integer', nullable: true })
  evidenceStart!: number | null;

  @Property({ type: 'integer', nullable: true })
  evidenceEnd!: number | null;

  @Field(() => revisionStatus, { description: 'Se una persona ha verificato la lettura della modifica.' })
  @Property({ type: 'text' })
  status!: RevisionStatus;

  @Property({ type: 'text', nullable: true })
  reviewedBy!: string | null;

  /** When the last review was recorded; null = none yet. */
  @Property({ type: 'text', nullable: true })
  reviewedAt!: string | null;

  /** Number of the review in force; 0 = the content read from the document. */
  @Property({ type: 'integer' })
  review!: number;

  /** Whether the program read the revision in the document, or a person added it. */
  @Property({ type: 'text' })
  origin!: 'DOCUMENT' | 'PERSON';

  /** Whether the program understood all its words. A doubtful one counts once a person has confirmed it. */
  @Field(() => Boolean, {
    description:
      'Vero se il programma ha capito tutte le parole della modifica, o se l’ha aggiunta una persona. Una modifica dubbia ' +
      'non si applica finché una persona non la conferma.',
  })
  @Property({ type: 'boolean', default: true })
  certain!: boolean;

  /** The settlement of a deferred decision that brings it; it acts after the last act. Null = the act does. */
  @Property({ type: 'integer', nullable: true })
  settlement!: number | null;
}
