import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Score as ScoreRow } from '../../scoring/stored/score.entity.js';
import { BasisArg, SCORE } from '../graphql/arguments.js';
import type { Loaders } from '../loading/loaders.js';
import { titleOf } from '../loading/members.js';
import type { RequestContext } from '../loading/request-context.js';
import { Score } from './result-types.js';
import { type ShownScore, shownScore } from './stored-results.js';

@ObjectType({ description: 'Il risultato di un piano, di un’area, di un settore o di un obiettivo in un anno.' })
export class YearScore {
  @Field(() => Int, { description: 'Anno del piano.' })
  year!: number;

  /** The stored score that `score` shows on one basis. */
  row!: ScoreRow;
}

export const SCORE_SERIES =
  'Lo stesso elemento in ogni anno caricato in cui c’è, in ordine di anno: nell’anno del piano dopo il provvedimento ' +
  'scelto, negli altri dopo l’ultimo. Aree e settori si riconoscono dalla chiave, gli obiettivi dal codice.';

@Resolver(() => YearScore)
export class YearScoreResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Titolo dell’obiettivo in quell’anno: lo stesso codice può aver cambiato senso. Null per piano, aree e settori.',
  })
  async title(
    @Root() { row: { municipality, year, atAct, level, key } }: YearScore,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string | null> {
    if (level !== 'OBJECTIVE') return null;
    const [objective] = await loaders.objective.load([municipality, year, atAct, key]);
    return objective === undefined ? null : titleOf(objective);
  }

  @FieldResolver(() => Score, { description: SCORE })
  score(
    @Root() { row }: YearScore,
    @Ctx() { loaders }: RequestContext,
    @BasisArg() basis: TargetBasis | null,
  ): ShownScore {
    return shownScore(loaders, row, basis);
  }
}

/** A score year by year: its own year as it is looked at, the others after their latest act. */
export async function scoreSeries(loaders: Loaders, own: ScoreRow): Promise<YearScore[]> {
  const [latest, plans] = await Promise.all([
    loaders.scoreYears.load([own.municipality, own.level, own.key]),
    loaders.plans.load([own.municipality]),
  ]);
  const shown = new Set(plans.map(({ year }) => year));
  const others = latest.filter(({ year }) => year !== own.year && shown.has(year));
  return [...others, own].sort((one, other) => one.year - other.year).map((row) => ({ year: row.year, row }));
}
