import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type IssueSeverity, issueSeverity } from '@traguardo/schema/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { ForeignKey } from '../../../database/schema.js';
import { SourceDocument } from './source-document.entity.js';

/** A reading problem of a loaded document, kept for a person to check. */
@ObjectType('ImportIssue', {
  description: 'Un problema di lettura di un documento, conservato perché una persona lo verifichi.',
  simpleResolvers: true,
})
@Entity({ tableName: 'document_issue' })
@ForeignKey(() => SourceDocument, ['municipality', 'document'])
export class DocumentIssue {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'text' })
  document!: string;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Field(() => String, {
    description: 'Codice del problema, ad esempio `ROW_REALIGNED` (riga riallineata) o `CELLS_LOST` (celle perdute).',
  })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => issueSeverity, { description: 'Gravità del problema.' })
  @Property({ type: 'text' })
  severity!: IssueSeverity;

  @Field(() => String, { description: 'Spiegazione in parole semplici: che cosa non va e come rimediare.' })
  @Property({ type: 'text' })
  message!: string;

  @Field(() => Int, {
    description: "Riga del documento; null se il problema riguarda l'intero documento.",
    nullable: true,
  })
  @Property({ type: 'integer', nullable: true })
  line!: number | null;

  /** Heading of the column. */
  @Field(() => String, {
    description: 'Intestazione della colonna; null se il problema non riguarda una sola colonna.',
    nullable: true,
    name: 'column',
    simple: false,
  })
  @Property({ type: 'text', nullable: true })
  heading!: string | null;

  @Field(() => String, { description: "Il testo trovato; null se non c'è.", nullable: true })
  @Property({ type: 'text', nullable: true })
  found!: string | null;
}
