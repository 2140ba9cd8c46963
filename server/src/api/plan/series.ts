import {
  type Direction,
  direction,
  type IndicatorKind,
  type IndicatorStatus,
  indicatorKind,
  indicatorStatus,
} from '@traguardo/schema/vocabulary';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { DateScalar } from '../graphql/scalars.js';
import type { Loaders } from '../loading/loaders.js';
import { titleOf } from '../loading/members.js';
import { Attainment, attainmentOn } from './result-types.js';
import { storedAttainment } from './stored-results.js';

@ObjectType({ description: 'Un indicatore in un anno, con i suoi risultati.', simpleResolvers: true })
export class YearValue {
  @Field(() => Int, { description: 'Anno del piano.' })
  year!: number;

  @Field(() => String, {
    description: "Titolo dell'indicatore in quell'anno: lo stesso codice può aver cambiato senso.",
  })
  title!: string;

  @Field(() => indicatorKind, { description: "Tipo di misura in quell'anno." })
  kind!: IndicatorKind;

  @Field(() => direction, { description: "Polarità in quell'anno." })
  direction!: Direction;

  @Field(() => Boolean, { description: 'Vero se la polarità è dedotta dalle parole, e non dichiarata.' })
  directionInferred!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: "Target vigente, nell'unità dell'indicatore; null se non previsto.",
  })
  target!: number | null;

  @Field(() => String, { nullable: true, description: "Unità di misura in quell'anno." })
  unit!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Il giorno del target, per il tipo di misura DATE.' })
  targetDate!: string | null;

  @Field(() => Float, { nullable: true, description: "Estremo inferiore dell'intervallo; null se manca." })
  rangeMin!: number | null;

  @Field(() => Float, { nullable: true, description: "Estremo superiore dell'intervallo; null se manca." })
  rangeMax!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Il giorno del consuntivo, per il tipo di misura DATE.' })
  actualDate!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "Consuntivo, nell'unità dell'indicatore; null se non rendicontato.",
  })
  actual!: number | null;

  @Field(() => Attainment, { description: 'Grado di raggiungimento rispetto al target vigente.' })
  attainment!: Attainment;

  @Field(() => indicatorStatus, { description: 'Stato rispetto al target vigente.' })
  status!: IndicatorStatus;
}

export const SERIES =
  "L'indicatore con lo stesso codice in ogni anno caricato dell'ente, in ordine di anno: nell'anno del piano dopo il " +
  "provvedimento scelto, negli altri dopo l'ultimo.";

/** An indicator year by year: its own year as it is looked at, the others after their latest act. */
export async function seriesOf(loaders: Loaders, indicator: Indicator): Promise<YearValue[]> {
  const [latest, plans] = await Promise.all([
    loaders.indicatorYears.load([indicator.municipality, indicator.code]),
    loaders.plans.load([indicator.municipality]),
  ]);
  const shown = new Set(plans.map(({ year }) => year));
  const others = latest.filter(({ year }) => year !== indicator.year && shown.has(year));
  const years = [...others, indicator].sort((a, b) => a.year - b.year);
  return await Promise.all(
    years.map(async (row) => {
      const result = await storedAttainment(loaders, row);
      return {
        year: row.year,
        title: titleOf(row),
        kind: row.kind,
        ...{ direction: row.direction, directionInferred: row.directionInferred },
        target: row.target,
        unit: row.unit,
        targetDate: row.targetDate,
        rangeMin: row.rangeMin,
        rangeMax: row.rangeMax,
        actual: result.actual,
        actualDate: result.actualDate,
        attainment: attainmentOn(result, 'CURRENT'),
        status: result.status,
      };
    }),
  );
}
