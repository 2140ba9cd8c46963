import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Municipality } from '../municipality.entity.js';

export type DocumentKind = 'ACT' | 'READINGS';

/** A document that was loaded, byte for byte. */
@ObjectType({
  description: 'Un documento caricato, conservato byte per byte: è la fonte di ogni valore.',
  simpleResolvers: true,
})
@Entity({ tableName: 'source_document' })
export class SourceDocument {
  @ManyToOne(() => Municipality, { mapToPk: true, fieldName: 'municipality', index: false, primary: true })
  municipality!: string;

  /** From municipality, year and the digest of the bytes, for use in an address: "cremona-2019-0a1b2c3d4e5f". */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: 'text' })
  kind!: DocumentKind;

  @Field(() => String, {
    description: 'Nome del file caricato; per chi non lavora per l’ente, un nome che ne dice il contenuto.',
  })
  @Property({ type: 'text' })
  filename!: string;

  @Field(() => String, { description: 'Impronta SHA-256 del file originale, in esadecimale.' })
  @Property({ type: 'text' })
  sha256!: string;

  /** Digest of the content as read, so that the same content in other bytes is recognised. */
  @Property({ type: 'text' })
  contentDigest!: string;

  @Property({ type: 'blob' })
  bytes!: Uint8Array;

  /** The bytes as decoded text, to be read with line numbers. */
  @Property({ type: 'text' })
  text!: string;

  /** Where its lines stand on its pages (see document-places.ts); null where it has none. */
  @Property({ type: 'text', nullable: true })
  places!: string | null;

  /** ISO instant. */
  @Property({ type: 'text' })
  importedAt!: string;

  @Property({ type: 'text', nullable: true })
  importedBy!: string | null;

  /** The document that took its place: a corrected one of the same act. This one is kept as it came. Null = in force. */
  @Property({ type: 'text', nullable: true })
  replacedBy!: string | null;
}
