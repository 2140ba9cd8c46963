import {
  type DecisionOutcome,
  decisionOutcome,
  type Initiative,
  initiative,
  type RevisionKind,
  type RevisionStatus,
  revisionKind,
  revisionStatus,
} from '@traguardo/schema/vocabulary';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { OutcomeCorrection as OutcomeCorrectionRow } from '../../plan/stored/act/outcome-correction.entity.js';
import type { RevisionReview as RevisionReviewRow } from '../../plan/stored/act/revision-review.entity.js';
import type { VariationSettlement } from '../../plan/stored/act/variation-settlement.entity.js';
import { FieldChange, fieldChanges } from '../act/source-types.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { FieldChangeInput } from './field-change-input.js';

@ObjectType({
  description: 'Una verifica di una modifica: che cosa dispone secondo quella verifica. Le verifiche restano tutte.',
  simpleResolvers: true,
})
export class RevisionReview {
  @Field(() => Int, { description: 'Numero progressivo; 0 = come è stata letta nel documento.' })
  number!: number;

  @Field(() => revisionStatus, { description: 'Esito della verifica.' })
  status!: RevisionStatus;

  @Field(() => revisionKind, { description: 'Che cosa cambia.' })
  kind!: RevisionKind;

  @Field(() => String, { nullable: true, description: 'Prima: numero canonico senza unità o testo.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Dopo: numero canonico senza unità o testo.' })
  to!: string | null;

  @Field(() => [FieldChange], { description: "Che cos'altro cambia." })
  fields!: FieldChange[];

  @Field(() => String, {
    nullable: true,
    description: 'Nota di chi ha verificato; null se assente, e per chi non lavora per l’ente.',
  })
  note!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Quando; null per la lettura del documento.' })
  reviewedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Chi; null per la lettura del documento, e per chi non lavora per l’ente.',
  })
  reviewedBy!: string | null;
}

export function reviewView({ review, valueBefore, valueAfter, fields, ...row }: RevisionReviewRow): RevisionReview {
  return { ...row, number: review, from: valueBefore, to: valueAfter, fields: fieldChanges({ fields }) };
}

@ObjectType({
  description: 'Che cosa si è deciso, a consuntivo, di una richiesta la cui valutazione era stata rinviata.',
  simpleResolvers: true,
})
export class Settlement implements Pick<VariationSettlement, 'outcome' | 'reason'> {
  @Field(() => decisionOutcome, { description: 'Esito.' })
  outcome!: DecisionOutcome;

  @Field(() => String, { description: 'Motivo.' })
  reason!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Data della decisione; null se non indicata.' })
  decidedOn!: string | null;

  @Field(() => DateTimeScalar, { description: 'Quando è stato registrato.' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: 'Chi lo ha registrato; null per chi non lavora per l’ente.' })
  recordedBy!: string | null;
}

@ObjectType({
  description: 'La correzione di un esito letto male in una decisione, con il motivo.',
  simpleResolvers: true,
})
export class OutcomeCorrection implements Pick<OutcomeCorrectionRow, 'reason' | 'recordedAt'> {
  @Field(() => decisionOutcome, { name: 'from', simple: false, description: 'Esito prima della correzione.' })
  outcomeBefore!: DecisionOutcome;

  @Field(() => String, { description: 'Motivo della correzione.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'Quando è stata registrata.' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: 'Chi l’ha registrata; null per chi non lavora per l’ente.' })
  recordedBy!: string | null;
}

@InputType({
  description: 'Che cosa dispone una modifica. I numeri si scrivono all’italiana («1.234,5»).',
})
export class RevisionContentInput {
  @Field(() => revisionKind, { description: 'Che cosa cambia.' })
  kind!: RevisionKind;

  @Field(() => initiative, { description: 'Chi ha voluto la modifica.' })
  initiative!: Initiative;

  @Field(() => String, { description: "Codice dell'obiettivo." })
  objective!: string;

  @Field(() => String, { nullable: true, description: "Codice dell'indicatore; null se cambia l'obiettivo." })
  indicator?: string | null;

  @Field(() => String, { nullable: true, description: 'Prima; di un indicatore riformulato, il titolo.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Dopo; di un indicatore riformulato, il titolo.' })
  to?: string | null;

  @Field(() => [FieldChangeInput], { nullable: true, description: "Che cos'altro cambia." })
  fields?: FieldChangeInput[] | null;
}
