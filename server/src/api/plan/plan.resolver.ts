import {
  type ChangeDirection,
  type ComparisonLevel,
  changeDirection,
  comparisonLevel,
  type TargetBasis,
} from '@traguardo/schema/vocabulary';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Act } from '../../plan/stored/act/act.entity.js';
import { Discrepancy } from '../../plan/stored/act/discrepancy.entity.js';
import { Variation } from '../../plan/stored/act/variation.entity.js';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { Municipality } from '../../plan/stored/municipality.entity.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { Sector } from '../../plan/stored/sector.entity.js';
import { StrategicArea } from '../../plan/stored/strategic-area.entity.js';
import { WeightChange, type WeightChangeView, weightChangeViews } from '../act/weight-change.js';
import { VariationFilter } from '../filter/filters.js';
import { BasisArg, EASING, OBJECT_ID, SCORE, STATUS_COUNTS, WHERE } from '../graphql/arguments.js';
import { memberKey, NODE_IDS } from '../graphql/node-id.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { type AtState, rowsAtState } from '../loading/members.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import type { RequestContext } from '../loading/request-context.js';
import { madeOf } from '../loading/row-loader.js';
import { ComparisonRow, comparisonRows } from './comparison.js';
import { Easing, Score, StatusCounts } from './result-types.js';
import { SCORE_SERIES, scoreSeries, YearScore } from './score-series.js';
import { easingOf, type ShownScore, shownCounts, shownScore, storedScore } from './stored-results.js';

const KEY_OR_ID = 'La sua chiave (`key`), o il suo identificativo dopo un qualsiasi provvedimento del piano.';

@Resolver(() => Plan)
export class PlanResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() plan: PlanView): string {
    return NODE_IDS.Plan.id(plan);
  }

  @FieldResolver(() => Municipality, { description: "L'ente titolare del piano." })
  async municipality(@Root() plan: PlanView, @Ctx() { loaders }: RequestContext): Promise<Municipality | undefined> {
    return (await loaders.municipality.load([plan.municipality]))[0];
  }

  @FieldResolver(() => Int, { description: 'Ordinale del provvedimento dopo il quale si guarda il piano.' })
  atAct(@Root() plan: PlanView): number {
    return plan.atAct;
  }

  @FieldResolver(() => Boolean, { description: 'Vero se almeno un consuntivo mostrato è un dato dimostrativo.' })
  async demonstration(@Root() plan: PlanView, @Ctx() { loaders }: RequestContext): Promise<boolean> {
    return (await loaders.demonstrations.load(stateKey(plan))).length > 0;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "Data dei dati: quando è stato registrato l'ultimo documento o consuntivo; null se nessuno.",
  })
  async dataDate(@Root() { municipality, year }: PlanView, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    return (await loaders.dataDates.load([municipality, year]))[0]?.dataDate ?? null;
  }

  @FieldResolver(() => [Act], {
    description: 'Tutti i provvedimenti caricati, per ordinale, anche oltre quello scelto.',
  })
  async acts(@Root() plan: PlanView, @Ctx() { loaders }: RequestContext): Promise<AtState<Act>[]> {
    const acts = await loaders.acts.load([plan.municipality, plan.year]);
    return acts.map((act) => ({ ...act, state: plan.state }));
  }

  @FieldResolver(() => [StrategicArea], { description: "Le aree, nell'ordine del piano." })
  areas(@Root() plan: PlanView, @Ctx() { loaders }: RequestContext): Promise<readonly StrategicArea[]> {
    return loaders.areas.load(stateKey(plan));
  }

  @FieldResolver(() => [Sector], { description: "I settori, nell'ordine del piano." })
  sectors(@Root() plan: PlanView, @Ctx() { loaders }: RequestContext): Promise<readonly Sector[]> {
    return loaders.sectors.load(stateKey(plan));
  }

  @FieldResolver(() => StrategicArea, { nullable: true, description: "Un'area; null se non esiste." })
  async area(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('id', () => ID, { description: KEY_OR_ID }) id: string,
  ): Promise<StrategicArea | null> {
    const name = memberKey('StrategicArea', plan, id);
    return (await loaders.areas.load(stateKey(plan))).find(({ key }) => key === name) ?? null;
  }

  @FieldResolver(() => Sector, { nullable: true, description: 'Un settore; null se non esiste.' })
  async sector(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('id', () => ID, { description: KEY_OR_ID }) id: string,
  ): Promise<Sector | null> {
    const name = memberKey('Sector', plan, id);
    return (await loaders.sectors.load(stateKey(plan))).find(({ key }) => key === name) ?? null;
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'Un obiettivo; null se non esiste.' })
  async objective(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('code', () => String, { description: "Codice dell'obiettivo, anche preceduto dall'anno del piano." })
    code: string,
  ): Promise<Objective | null> {
    return (await loaders.objective.load([...stateKey(plan), ownCode(plan, code)]))[0] ?? null;
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'Un indicatore; null se non esiste.' })
  async indicator(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('code', () => String, {
      description: "Codice dell'indicatore, anche preceduto dall'anno del piano: «1477» o «2019-1477».",
    })
    code: string,
  ): Promise<Indicator | null> {
    return (await loaders.indicator.load([...stateKey(plan), ownCode(plan, code)]))[0] ?? null;
  }

  @FieldResolver(() => [Variation], {
    description: 'Richieste di variazione e decisioni, per provvedimento e riga, fino al provvedimento scelto.',
  })
  async variations(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('where', () => VariationFilter, { nullable: true, description: WHERE }) where: VariationFilter | null,
  ): Promise<readonly AtState<Variation>[]> {
    const rows = await loaders.variationLists(where ?? null).load([plan.municipality, plan.year]);
    return rowsAtState(rows, plan.state);
  }

  @FieldResolver(() => [WeightChange], {
    description: 'Le modifiche di peso degli obiettivi, per provvedimento e riga, fino al provvedimento scelto.',
  })
  async weightChanges(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('direction', () => changeDirection, {
      nullable: true,
      description: 'Solo riduzioni o solo aumenti; se manca, tutte.',
    })
    direction: ChangeDirection | null,
  ): Promise<readonly WeightChangeView[]> {
    const rows = await loaders.weightChanges.load([plan.municipality, plan.year]);
    return weightChangeViews(rows, plan.state).filter(
      ({ weightBefore, weightAfter, reduced }) =>
        !direction || (direction === 'REDUCED' ? reduced : weightBefore !== null && weightAfter > weightBefore),
    );
  }

  @FieldResolver(() => [ComparisonRow], {
    description: 'Confronto fra preventivo e consuntivo, una riga per elemento.',
  })
  comparison(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('by', () => comparisonLevel, { description: 'Livello del confronto.' }) by: ComparisonLevel,
    @BasisArg() basis: TargetBasis | null,
  ): Promise<readonly ComparisonRow[]> {
    return comparisonRows(loaders, plan, by, basis ?? 'CURRENT');
  }

  @FieldResolver(() => [Discrepancy], {
    description: 'Le discordanze fra affermazioni, per provvedimento e riga, fino al provvedimento scelto.',
  })
  async discrepancies(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly AtState<Discrepancy>[]> {
    return rowsAtState(await loaders.discrepancies.load([plan.municipality, plan.year]), plan.state);
  }

  @FieldResolver(() => Score, { description: SCORE })
  score(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @BasisArg() basis: TargetBasis | null,
  ): ShownScore | Promise<ShownScore> {
    return madeOf(storedScore(loaders, scoreKey(plan)), (row) => shownScore(loaders, row, basis));
  }

  @FieldResolver(() => [YearScore], { description: SCORE_SERIES })
  async series(@Root() plan: PlanView, @Ctx() { loaders }: RequestContext): Promise<YearScore[]> {
    return await scoreSeries(loaders, await storedScore(loaders, scoreKey(plan)));
  }

  @FieldResolver(() => Easing, { description: EASING })
  easing(@Root() plan: PlanView, @Ctx() { loaders }: RequestContext) {
    return madeOf(storedScore(loaders, scoreKey(plan)), (row) => easingOf(loaders, row));
  }

  @FieldResolver(() => StatusCounts, { description: STATUS_COUNTS })
  statusCounts(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @BasisArg() basis: TargetBasis | null,
  ): Promise<StatusCounts> {
    return shownCounts(loaders, scoreKey(plan), basis);
  }
}

function scoreKey(plan: PlanView) {
  return { municipality: plan.municipality, year: plan.year, atAct: plan.state, level: 'PLAN', key: '' } as const;
}

/** A code without the plan's year, with which documents sometimes begin it. */
function ownCode({ year }: PlanView, code: string): string {
  return code.startsWith(`${year}-`) ? code.slice(`${year}-`.length) : code;
}
