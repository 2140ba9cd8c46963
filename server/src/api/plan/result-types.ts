import {
  type AttainmentState,
  attainmentState,
  type IndicatorStatus,
  indicatorStatus,
  type TargetBasis,
  type Weighting,
  weighting,
} from '@traguardo/schema/vocabulary';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import type { Attainment as AttainmentRow } from '../../scoring/stored/attainment.entity.js';
import type { Score as ScoreRow } from '../../scoring/stored/score.entity.js';

@ObjectType({ description: 'Grado di raggiungimento di un indicatore, su una delle due basi.', simpleResolvers: true })
export class Attainment {
  @Field(() => attainmentState, { description: 'Se è misurato o, altrimenti, perché non lo è.' })
  state!: AttainmentState;

  @Field(() => Float, {
    nullable: true,
    description:
      'Grado di raggiungimento, 0-100; null se `state` non è SCORED (mai zero al posto di un valore ignoto).',
  })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Lo stesso valore non limitato a 0-100: mostra quanto il target è superato. Null se non è misurato.',
  })
  raw!: number | null;

  @Field(() => String, { description: 'Nome e versione della metodologia di calcolo.' })
  policy!: string;

  /** What the field `explanation` says in words. */
  calculation!: string;
}

type Current = Pick<AttainmentRow, 'policy' | 'currentState' | 'currentValue' | 'currentRaw'> & {
  readonly currentExplanation?: string | undefined;
};

/** Whether a row has its attainment against the targets in force. */
export function isAttained<R extends { readonly currentState?: AttainmentState | undefined }>(
  row: R,
): row is R & Current {
  return row.currentState !== undefined;
}

/** The attainment against the targets in force; its calculation is there where it is asked for. */
export function currentAttainment(row: Current): Attainment {
  const { policy, currentState, currentValue, currentRaw, currentExplanation = '' } = row;
  return { state: currentState, value: currentValue, raw: currentRaw, policy, calculation: currentExplanation };
}

/** The stored attainment on one basis. */
export function attainmentOn(row: AttainmentRow, basis: TargetBasis): Attainment {
  if (basis === 'CURRENT') return currentAttainment(row);
  const { policy, initialState, initialValue, initialRaw, initialExplanation } = row;
  return { state: initialState, value: initialValue, raw: initialRaw, policy, calculation: initialExplanation };
}

@ObjectType({
  description: 'Grado di raggiungimento di un obiettivo, settore, area o piano, con la quota di peso misurata.',
  simpleResolvers: true,
})
export class Score {
  @Field(() => Float, { nullable: true, description: 'Grado di raggiungimento, 0-100; null se nulla è misurato.' })
  value!: number | null;

  @Field(() => Float, { description: 'Quota misurata, 0-1: la parte del peso che ha un grado di raggiungimento.' })
  coverage!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Il valore se tutto ciò che non è misurato risultasse 0; null se non c’è nulla da misurare.',
  })
  lowerBound!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Il valore se tutto ciò che non è misurato risultasse 100; null se non c’è nulla da misurare.',
  })
  upperBound!: number | null;

  @Field(() => weighting, { description: 'Se la media è ponderata o, mancando un peso, semplice.' })
  weighting!: Weighting;

  @Field(() => Int, { description: 'Quanti pesi non sono disponibili.' })
  unknownWeights!: number;

  @Field(() => Int, { description: 'Quanti indicatori sono rendicontati (hanno un consuntivo).' })
  reported!: number;

  @Field(() => Int, { description: 'Quanti indicatori ci sono in tutto.' })
  total!: number;

  @Field(() => indicatorStatus, { description: 'Esito, secondo le soglie della metodologia, di quanto è misurato.' })
  status!: IndicatorStatus;
}

/** A score without its outcome, which also needs the policy. */
export type ScoreNumbers = Omit<Score, 'status'>;

/** The stored score on one basis. */
export function scoreOn(row: ScoreRow, basis: TargetBasis): ScoreNumbers {
  const { weighting, unknownWeights, reported, total } = row;
  const label = { weighting, unknownWeights, reported, total };
  return basis === 'CURRENT'
    ? {
        ...label,
        value: row.currentValue,
        coverage: row.currentCoverage,
        lowerBound: row.currentLowerBound,
        upperBound: row.currentUpperBound,
      }
    : {
        ...label,
        value: row.initialValue,
        coverage: row.initialCoverage,
        lowerBound: row.initialLowerBound,
        upperBound: row.initialUpperBound,
      };
}

@ObjectType({
  description:
    'Effetto delle variazioni: quanta parte di un risultato viene dai target modificati, confrontando il confrontabile.',
  simpleResolvers: true,
})
export class Easing {
  @Field(() => Float, {
    nullable: true,
    description:
      'Punti percentuali: risultato con i target vigenti meno risultato con i target iniziali; null se nulla è confrontabile.',
  })
  value!: number | null;

  @Field(() => Int, {
    description:
      "Quanti sono confrontati: gli indicatori di un obiettivo, gli obiettivi di un settore, un'area o un piano.",
  })
  compared!: number;

  @Field(() => [Indicator], {
    description: 'Gli indicatori non misurati su entrambe le basi, quindi non confrontabili.',
  })
  notComparable!: readonly Indicator[];
}

@ObjectType({ description: 'Quanti indicatori sono in ciascuno stato.', simpleResolvers: true })
export class StatusCounts {
  @Field(() => Int, { description: 'Raggiunti.' })
  achieved!: number;

  @Field(() => Int, { description: 'Parzialmente raggiunti.' })
  partial!: number;

  @Field(() => Int, { description: 'Non raggiunti.' })
  missed!: number;

  @Field(() => Int, { description: 'Non rendicontati.' })
  notReported!: number;

  @Field(() => Int, { description: 'Non misurabili.' })
  notMeasurable!: number;
}
