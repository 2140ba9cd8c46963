import {
  attainmentState,
  decisionOutcome,
  direction,
  indicatorKind,
  indicatorStatus,
  phaseState,
  revisionKind,
} from '@traguardo/schema/vocabulary';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../graphql/scalars.js';

const EQ = 'Uguale a. Falso se il valore manca.';
const NE = 'Diverso da. Falso se il valore manca (per il complemento vero usare `not`).';
const IN = 'Uguale a uno dei valori. Falso se il valore manca o la lista è vuota.';
const LT = 'Minore di. Falso se il valore manca.';
const LTE = 'Minore o uguale a. Falso se il valore manca.';
const GT = 'Maggiore di. Falso se il valore manca.';
const GTE = 'Maggiore o uguale a. Falso se il valore manca.';
const IS_NULL = 'Vero: il valore manca. Falso: il valore è presente.';

/** The operators of one field, by name; several hold together. */
export interface Operators {
  readonly eq?: unknown;
  readonly ne?: unknown;
  readonly in?: readonly unknown[] | null;
  readonly lt?: unknown;
  readonly lte?: unknown;
  readonly gt?: unknown;
  readonly gte?: unknown;
  readonly contains?: string | null;
  readonly isNull?: boolean | null;
}

@InputType({ description: 'Condizioni su un testo; più operatori valgono insieme.' })
export class StringFilter implements Operators {
  @Field(() => String, { nullable: true, description: `${EQ} Distingue maiuscole e accenti.` })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: NE })
  ne?: string | null;

  @Field(() => [String], { nullable: true, description: IN })
  in?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Contiene il testo, senza distinguere maiuscole e accenti. Falso se il valore manca.',
  })
  contains?: string | null;

  @Field(() => Boolean, { nullable: true, description: IS_NULL })
  isNull?: boolean | null;
}

@InputType({ description: 'Condizioni su un identificativo; più operatori valgono insieme.' })
export class IdFilter implements Operators {
  @Field(() => ID, { nullable: true, description: EQ })
  eq?: string | null;

  @Field(() => ID, { nullable: true, description: NE })
  ne?: string | null;

  @Field(() => [ID], { nullable: true, description: IN })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: IS_NULL })
  isNull?: boolean | null;
}

@InputType({ description: 'Condizioni su un numero; più operatori valgono insieme.' })
export class FloatFilter implements Operators {
  @Field(() => Float, { nullable: true, description: EQ })
  eq?: number | null;

  @Field(() => Float, { nullable: true, description: NE })
  ne?: number | null;

  @Field(() => [Float], { nullable: true, description: IN })
  in?: number[] | null;

  @Field(() => Float, { nullable: true, description: LT })
  lt?: number | null;

  @Field(() => Float, { nullable: true, description: LTE })
  lte?: number | null;

  @Field(() => Float, { nullable: true, description: GT })
  gt?: number | null;

  @Field(() => Float, { nullable: true, description: GTE })
  gte?: number | null;

  @Field(() => Boolean, { nullable: true, description: IS_NULL })
  isNull?: boolean | null;
}

@InputType({ description: 'Condizioni su un numero intero; più operatori valgono insieme.' })
export class IntFilter implements Operators {
  @Field(() => Int, { nullable: true, description: EQ })
  eq?: number | null;

  @Field(() => Int, { nullable: true, description: NE })
  ne?: number | null;

  @Field(() => [Int], { nullable: true, description: IN })
  in?: number[] | null;

  @Field(() => Int, { nullable: true, description: LT })
  lt?: number | null;

  @Field(() => Int, { nullable: true, description: LTE })
  lte?: number | null;

  @Field(() => Int, { nullable: true, description: GT })
  gt?: number | null;

  @Field(() => Int, { nullable: true, description: GTE })
  gte?: number | null;
}

@InputType({ description: 'Condizioni su una data; più operatori valgono insieme.' })
export class DateFilter implements Operators {
  @Field(() => DateScalar, { nullable: true, description: EQ })
  eq?: Date | null;

  @Field(() => DateScalar, { nullable: true, description: NE })
  ne?: Date | null;

  @Field(() => [DateScalar], { nullable: true, description: IN })
  in?: Date[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Prima di. Falso se il valore manca.' })
  lt?: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'Prima di, o lo stesso giorno. Falso se il valore manca.' })
  lte?: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'Dopo. Falso se il valore manca.' })
  gt?: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'Dopo, o lo stesso giorno. Falso se il valore manca.' })
  gte?: Date | null;

  @Field(() => Boolean, { nullable: true, description: IS_NULL })
  isNull?: boolean | null;
}

@InputType({ description: 'Condizioni su un valore vero / falso.' })
export class BooleanFilter implements Operators {
  @Field(() => Boolean, { nullable: true, description: 'Uguale a.' })
  eq?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Diverso da.' })
  ne?: boolean | null;
}

/** The operators of a vocabulary, as an input type of that name. */
function enumFilter(name: string, values: Readonly<Record<string, string>>, words: string) {
  @InputType(name, { description: `Condizioni su ${words}; più operatori valgono insieme.` })
  class EnumFilter implements Operators {
    @Field(() => values, { nullable: true, description: EQ })
    eq?: string | null;

    @Field(() => values, { nullable: true, description: NE })
    ne?: string | null;

    @Field(() => [values], { nullable: true, description: IN })
    in?: string[] | null;

    @Field(() => Boolean, { nullable: true, description: IS_NULL })
    isNull?: boolean | null;
  }
  return EnumFilter;
}

export const KindFilter = enumFilter('IndicatorKindFilter', indicatorKind, 'il tipo di misura');
export const DirectionFilter = enumFilter('DirectionFilter', direction, 'la polarità');
export const StateFilter = enumFilter('AttainmentStateFilter', attainmentState, 'la misurazione');
export const StatusFilter = enumFilter('IndicatorStatusFilter', indicatorStatus, 'lo stato del risultato');
export const OutcomeFilter = enumFilter('DecisionOutcomeFilter', decisionOutcome, "l'esito della decisione");
export const RevisionKindFilter = enumFilter(
  'RevisionKindFilter',
  revisionKind,
  'il tipo delle modifiche: vale se almeno una modifica le soddisfa (`isNull: true`: nessuna modifica)',
);
export const PhaseStateFilter = enumFilter('PhaseStateFilter', phaseState, 'lo stato di una fase, oggi');
