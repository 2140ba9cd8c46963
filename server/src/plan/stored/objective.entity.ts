import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType } from 'type-graphql';
import { BYTE_ORDER, ForeignKey } from '../../database/schema.js';
import { Plan } from './plan.entity.js';

/** An objective after an act (`atAct`; -1 = before the first loaded one). Derived from the statements. */
@ObjectType({
  description: 'Un obiettivo del piano, nella situazione dopo il provvedimento scelto.',
  simpleResolvers: true,
})
@Entity({ tableName: 'objective' })
@Index({ name: 'objective_by_area', properties: ['municipality', 'year', 'atAct', 'area'] })
@Index({ name: 'objective_by_sector', properties: ['municipality', 'year', 'atAct', 'sector'] })
@Index({ name: 'objective_by_order', properties: ['municipality', 'year', 'atAct', 'codeOrder'] })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class Objective {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  atAct!: number;

  @Field(() => String, { description: "Codice dell'obiettivo, unico nel piano: «C77_0004»." })
  @PrimaryKey({ type: 'text' })
  code!: string;

  @Field(() => String, {
    description:
      "Codice dell'obiettivo come è stampato nei documenti: «1.2». Uguale a `code`, se questo non è formato dal sistema (`codeGenerated`); null se i documenti non ne stampano.",
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  printedCode!: string | null;

  @Field(() => Boolean, {
    description:
      'Se `code` è formato dai nomi che stanno sopra, perché il documento non stampa codici o li ricomincia in ogni settore.',
  })
  @Property({ type: 'boolean', default: false })
  codeGenerated!: boolean;

  /** Sorts codes naturally in plain byte order. */
  @Property({ type: 'text', collation: BYTE_ORDER })
  codeOrder!: string;

  /** Keys of the area and sector. */
  @Property({ type: 'text' })
  area!: string;

  @Property({ type: 'text' })
  sector!: string;

  @Property({ type: 'text', nullable: true })
  title!: string | null;

  /** Title without case and accents, for searching. */
  @Property({ type: 'text' })
  titleFolded!: string;

  @Field(() => String, {
    description: "Descrizione estesa dell'obiettivo; null se il documento non la riporta.",
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  definition!: string | null;

  /** Points; null = unknown. */
  @Field(() => Float, {
    description: 'Peso vigente, in punti; null = peso non disponibile (non zero).',
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  weight!: number | null;

  @Field(() => Float, {
    description: 'Peso iniziale, in punti, prima di ogni variazione; null = peso non disponibile.',
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  initialWeight!: number | null;

  /** The act, line and words of its latest row. */
  @Property({ type: 'integer' })
  sourceAct!: number;

  @Property({ type: 'integer', nullable: true })
  sourceLine!: number | null;

  @Property({ type: 'text' })
  sourceText!: string;
}
