import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  type Direction,
  direction,
  type IndicatorKind,
  indicatorKind,
  type ReportingFrequency,
  reportingFrequency,
} from '@traguardo/schema/vocabulary';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { BYTE_ORDER, ForeignKey } from '../../database/schema.js';
import { Plan } from './plan.entity.js';

/** An indicator after an act (`atAct`; -1 = before the first loaded one). Derived from the statements. */
@ObjectType({
  description: 'Un indicatore: la misura di un obiettivo, nella situazione dopo il provvedimento scelto.',
  simpleResolvers: true,
})
@Entity({ tableName: 'indicator' })
@Index({ name: 'indicator_by_objective', properties: ['municipality', 'year', 'atAct', 'objective'] })
@Index({ name: 'indicator_by_order', properties: ['municipality', 'year', 'atAct', 'codeOrder'] })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class Indicator {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  atAct!: number;

  @Field(() => String, { description: "Codice dell'indicatore, unico nel piano: «1389»." })
  @PrimaryKey({ type: 'text' })
  code!: string;

  @Field(() => String, {
    description:
      "Codice dell'indicatore come è stampato nei documenti: «1.2». Uguale a `code`, se questo non è formato dal sistema (`codeGenerated`); null se i documenti non ne stampano.",
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

  @Property({ type: 'text' })
  objective!: string;

  /** Area and sector of its objective, kept here so that groups need no join. */
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
    description:
      'Formula come è stampata: è testo e non viene mai calcolata. Null se manca o non vale più dopo una riformulazione.',
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  formula!: string | null;

  @Field(() => String, {
    description: "Finalità dell'indicatore; null se il documento non la riporta.",
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  purpose!: string | null;

  @Field(() => String, {
    description:
      'Unità di misura, come è stampata: euro, giorni, accessi. Null se non è indicata, e per le percentuali (`kind`).',
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  unit!: string | null;

  @Field(() => indicatorKind, { description: 'Tipo di misura: numero, percentuale, fatto / non fatto, data.' })
  @Property({ type: 'text' })
  kind!: IndicatorKind;

  @Field(() => Boolean, {
    description: 'Vero se il tipo è dedotto dal testo e non dichiarato da un provvedimento o da una persona.',
  })
  @Property({ type: 'boolean' })
  kindInferred!: boolean;

  @Field(() => direction, {
    description: 'Polarità: se il risultato è migliore quando cresce, quando decresce, o dentro un intervallo.',
  })
  @Property({ type: 'text' })
  direction!: Direction;

  @Field(() => Boolean, {
    description: 'Vero se la polarità è dedotta dal testo e non dichiarata da un provvedimento o da una persona.',
  })
  @Property({ type: 'boolean' })
  directionInferred!: boolean;

  @Field(() => Float, {
    description:
      "Estremo inferiore dell'intervallo, nell'unità dell'indicatore; null se manca o la polarità non è RANGE.",
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  rangeMin!: number | null;

  @Field(() => Float, {
    description:
      "Estremo superiore dell'intervallo, nell'unità dell'indicatore; null se manca o la polarità non è RANGE.",
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  rangeMax!: number | null;

  @Field(() => Float, {
    description:
      "Scarto dall'intervallo oltre il quale il raggiungimento è 0, nell'unità dell'indicatore; null se la polarità non è RANGE.",
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  tolerance!: number | null;

  /** Percent within its objective. */
  @Field(() => Float, {
    description: "Peso dell'indicatore nel suo obiettivo, in percentuale (0-100); null = peso non disponibile.",
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  weight!: number | null;

  /** In the indicator's unit; null = no target. */
  @Field(() => Float, {
    description:
      "Target iniziale (preventivo), prima di ogni variazione, nell'unità dell'indicatore; null = target non previsto.",
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  initialTarget!: number | null;

  @Field(() => Float, {
    description: "Target vigente, nell'unità dell'indicatore; null = target non previsto.",
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  target!: number | null;

  @Field(() => String, {
    description:
      'Il target vigente con le parole del documento o di chi lo ha indicato; null se non è previsto, o se lo stabilisce una decisione più lunga.',
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  targetText!: string | null;

  /** ISO date, for the kind DATE. */
  @Property({ type: 'text', nullable: true })
  targetDate!: string | null;

  /** ISO date. */
  @Property({ type: 'text', nullable: true })
  initialTargetDate!: string | null;

  @Field(() => Float, {
    description: "Estremo inferiore dell'intervallo iniziale, prima di ogni variazione; null se manca.",
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  initialRangeMin!: number | null;

  @Field(() => Float, {
    description: "Estremo superiore dell'intervallo iniziale, prima di ogni variazione; null se manca.",
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  initialRangeMax!: number | null;

  @Field(() => Float, {
    description: "Valore di partenza, prima del piano, nell'unità dell'indicatore; null se non è indicato.",
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  baseline!: number | null;

  @Field(() => Int, {
    description: 'Anno del valore di partenza, o con cui il target si confronta («+10 % rispetto al 2018»).',
    nullable: true,
  })
  @Property({ type: 'double', nullable: true })
  baselineYear!: number | null;

  /** JSON: `{ year, target, text }`, targets in canonical form. */
  @Property({ type: 'text', nullable: true })
  yearTargets!: string | null;

  /** JSON: `{ due, target, text }`, targets in canonical form. */
  @Property({ type: 'text', nullable: true })
  interimTargets!: string | null;
  @Field(() => reportingFrequency, {
    description: 'Ogni quanto si rileva; null = non indicato, e allora è chiesto a ogni rendicontazione.',
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  frequency!: ReportingFrequency | null;

  @Field(() => Boolean, {
    description: 'Vero se una persona ha confermato che il target zero, come è stampato, è voluto.',
  })
  @Property({ type: 'boolean' })
  zeroConfirmed!: boolean;

  /** Whether a target of zero is printed and not confirmed: it counts as no target. */
  @Property({ type: 'boolean' })
  zeroTarget!: boolean;

  /** The act, line and words of its latest row. */
  @Property({ type: 'integer' })
  sourceAct!: number;

  @Property({ type: 'integer', nullable: true })
  sourceLine!: number | null;

  @Property({ type: 'text' })
  sourceText!: string;
}
