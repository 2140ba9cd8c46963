import { Field, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import type { Revision } from '../../plan/stored/act/revision.entity.js';

/** Where a stored value comes from; the document is resolved when it is asked for. */
export interface SourceRow {
  readonly municipality: string;
  readonly documentId: string;
  readonly line: number | null;
  readonly text: string;
}

@ObjectType({
  description: 'La fonte di un valore: il documento, il punto e le parole stampate.',
  simpleResolvers: true,
})
export class Source implements SourceRow {
  municipality!: string;
  documentId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Riga del documento di testo (a partire da 1); null per altri formati o se non è nota.',
  })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'Foglio, per i fogli di calcolo; null per gli altri.' })
  sheet?: string | null;

  text!: string;
}

@ObjectType({ description: 'Le parole che dimostrano una modifica, e dove stanno nella fonte.', simpleResolvers: true })
export class Evidence {
  @Field(() => Source, { description: 'La fonte: il testo intero della decisione.' })
  source!: SourceRow;

  @Field(() => String, { description: 'Le parole.' })
  text!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Dove iniziano in `source.text` (unità UTF-16, da 0); null se il punto non è noto.',
  })
  start!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Dove finiscono in `source.text` (unità UTF-16, esclusa); null se il punto non è noto.',
  })
  end!: number | null;
}

@ObjectType({ description: 'Il cambiamento di un campo.', simpleResolvers: true })
export class FieldChange {
  @Field(() => String, { description: 'Nome del campo: `title`, `formula`, `target`, `weight`, `kind`, `direction` …' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Prima: numero canonico o testo; null se non è noto o mancava.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Dopo: numero canonico o testo; null se non vale più.' })
  to!: string | null;
}

const FIELD_CHANGES = z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() }));

/** What else a revision changes. */
export function fieldChanges({ fields }: Pick<Revision, 'fields'>): FieldChange[] {
  return FIELD_CHANGES.parse(JSON.parse(fields));
}
