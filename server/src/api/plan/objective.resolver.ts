import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Variation } from '../../plan/stored/act/variation.entity.js';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import { Sector } from '../../plan/stored/sector.entity.js';
import { StrategicArea } from '../../plan/stored/strategic-area.entity.js';
import type { Score as ScoreRow } from '../../scoring/stored/score.entity.js';
import { Source, type SourceRow } from '../act/source-types.js';
import { rowSource } from '../act/sources.js';
import { WeightChange, type WeightChangeView, weightChangeViews } from '../act/weight-change.js';
import { BasisArg, EASING, OBJECT_ID, SCORE } from '../graphql/arguments.js';
import { NODE_IDS } from '../graphql/node-id.js';
import type { Loaders } from '../loading/loaders.js';
import { type AtState, rowsAtState, titleOf } from '../loading/members.js';
import type { RequestContext } from '../loading/request-context.js';
import { madeOf } from '../loading/row-loader.js';
import { ComparisonRow, comparedObjective } from './comparison.js';
import {
  fieldHistoryOf,
  HISTORY,
  HISTORY_FIELD,
  HistoryEntry,
  type HistoryField,
  historyField,
} from './field-history.js';
import { Easing, Score } from './result-types.js';
import { SCORE_SERIES, scoreSeries, YearScore } from './score-series.js';
import { easingOf, type ShownScore, shownScore, storedScore } from './stored-results.js';

@Resolver(() => Objective)
export class ObjectiveResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() objective: Objective): string {
    return NODE_IDS.Objective.id(objective);
  }

  @FieldResolver(() => String, { description: "Titolo dell'obiettivo; «n.d.» se i documenti non lo riportano." })
  title(@Root() objective: Objective): string {
    return titleOf(objective);
  }

  @FieldResolver(() => StrategicArea, { description: 'Area strategica.' })
  area(@Root() { municipality, year, atAct, area }: Objective, @Ctx() { loaders }: RequestContext) {
    return madeOf(loaders.areas.rows([municipality, year, atAct]), (areas) => areas.find(({ key }) => key === area));
  }

  @FieldResolver(() => Sector, { description: 'Settore responsabile: l’obiettivo conta per questo soltanto.' })
  sector(@Root() { municipality, year, atAct, sector }: Objective, @Ctx() { loaders }: RequestContext) {
    return madeOf(loaders.sectors.rows([municipality, year, atAct]), (found) =>
      found.find(({ key }) => key === sector),
    );
  }

  @FieldResolver(() => [Sector], {
    description:
      'I settori coinvolti, oltre a quello responsabile: vedono e rendicontano l’obiettivo, che non conta per loro.',
  })
  async contributors(
    @Root() { municipality, year, atAct, code }: Objective,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly Sector[]> {
    const rows = await loaders.contributorsOfObjective.load([municipality, year, atAct, code]);
    const keys = new Set(rows.map(({ sector }) => sector));
    return (await loaders.sectors.load([municipality, year, atAct])).filter(({ key }) => keys.has(key));
  }

  @FieldResolver(() => ComparisonRow, {
    description: 'La sua riga del confronto fra preventivo e consuntivo, con lo stato rispetto ai target della base.',
  })
  comparison(
    @Root() objective: Objective,
    @Ctx() { loaders }: RequestContext,
    @BasisArg() basis: TargetBasis | null,
  ): Promise<ComparisonRow> {
    return comparedObjective(loaders, objective, basis ?? 'CURRENT');
  }

  @FieldResolver(() => Boolean, { description: 'Vero se il peso vigente è minore di quello iniziale (entrambi noti).' })
  weightReduced(@Root() { weight, initialWeight }: Objective): boolean {
    return weight !== null && initialWeight !== null && weight < initialWeight;
  }

  @FieldResolver(() => [WeightChange], { description: 'Le modifiche di peso fino al provvedimento scelto.' })
  async weightChanges(
    @Root() { municipality, year, code, atAct }: Objective,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly WeightChangeView[]> {
    return weightChangeViews(await loaders.weightChangesOfObjective.load([municipality, year, code]), atAct);
  }

  @FieldResolver(() => [Indicator], { description: "Gli indicatori dell'obiettivo, per codice." })
  indicators(
    @Root() { municipality, year, atAct, code }: Objective,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly Indicator[]> {
    return loaders.indicatorsOfObjective.load([municipality, year, atAct, code]);
  }

  @FieldResolver(() => [Variation], { description: 'Richieste e decisioni fino al provvedimento scelto.' })
  async variations(
    @Root() { municipality, year, code, atAct }: Objective,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly AtState<Variation>[]> {
    return rowsAtState(await loaders.variationsOfObjective.load([municipality, year, code]), atAct);
  }

  @FieldResolver(() => Score, { description: SCORE })
  score(
    @Root() objective: Objective,
    @Ctx() { loaders }: RequestContext,
    @BasisArg() basis: TargetBasis | null,
  ): ShownScore | Promise<ShownScore> {
    return madeOf(objectiveScore(loaders, objective), (row) => shownScore(loaders, row, basis));
  }

  @FieldResolver(() => [YearScore], { description: SCORE_SERIES })
  async series(@Root() objective: Objective, @Ctx() { loaders }: RequestContext): Promise<YearScore[]> {
    return await scoreSeries(loaders, await objectiveScore(loaders, objective));
  }

  @FieldResolver(() => Easing, { description: EASING })
  async easing(@Root() objective: Objective, @Ctx() { loaders }: RequestContext) {
    const score = await objectiveScore(loaders, objective);
    return easingOf(loaders, score);
  }

  @FieldResolver(() => [HistoryEntry], { description: HISTORY })
  history(
    @Root() objective: Objective,
    @Ctx() { loaders }: RequestContext,
    @Arg('field', () => historyField, { description: HISTORY_FIELD }) field: HistoryField,
  ): Promise<HistoryEntry[]> {
    return fieldHistoryOf(loaders, 'OBJECTIVE', objective, field);
  }

  @FieldResolver(() => Source, { nullable: true, description: "La riga del documento in cui sta l'obiettivo." })
  source(@Root() objective: Objective, @Ctx() { loaders }: RequestContext): Promise<SourceRow | null> {
    return rowSource(loaders, objective, objective.sourceAct, {
      line: objective.sourceLine,
      text: objective.sourceText,
    });
  }
}

function objectiveScore(
  loaders: Loaders,
  { municipality, year, atAct, code }: Objective,
): ScoreRow | Promise<ScoreRow> {
  return storedScore(loaders, { municipality, year, atAct, level: 'OBJECTIVE', key: code });
}
