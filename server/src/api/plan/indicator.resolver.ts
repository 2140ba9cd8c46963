import { type IndicatorStatus, indicatorStatus, type TargetBasis } from '@traguardo/schema/vocabulary';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, ID, Info, Resolver, Root } from 'type-graphql';
import { isApplied } from '../../plan/statement/applied-revision.js';
import { Revision } from '../../plan/stored/act/revision.entity.js';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import { chainMembers, chainOf } from '../../reading/reading-chain.js';
import { Reading } from '../../reading/stored/reading.entity.js';
import { readCalculation } from '../../scoring/calculation.js';
import { explanation } from '../../scoring/explanation.js';
import { interimAttainment } from '../../scoring/interim-attainment.js';
import { policyOf } from '../../scoring/stored/load-policy.js';
import { Source, type SourceRow } from '../act/source-types.js';
import { rowSource } from '../act/sources.js';
import { BasisArg, LanguageArg, languageOf, OBJECT_ID, type SentenceLanguage } from '../graphql/arguments.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { DateScalar } from '../graphql/scalars.js';
import { asksKeyOnly, type ListedIndicator } from '../loading/indicator-columns.js';
import { type AtState, rowsAtState, titleOf } from '../loading/members.js';
import type { RequestContext } from '../loading/request-context.js';
import { madeOf } from '../loading/row-loader.js';
import { type ReadingView, shownReadings } from '../reporting/reading-views.js';
import { ComparisonRow, comparedIndicator } from './comparison.js';
import {
  fieldHistoryOf,
  HISTORY,
  HISTORY_FIELD,
  HistoryEntry,
  type HistoryField,
  historyField,
} from './field-history.js';
import { Attainment, attainmentOn, currentAttainment, isAttained } from './result-types.js';
import { SERIES, seriesOf, YearValue } from './series.js';
import { storedAttainment } from './stored-results.js';
import { InterimTarget, interimTargetsOf, YearTarget, yearTargetsOf } from './target-types.js';

type ObjectiveKey = Pick<Objective, 'municipality' | 'year' | 'atAct' | 'code'>;

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() indicator: Indicator): string {
    return NODE_IDS.Indicator.id(indicator);
  }

  @FieldResolver(() => String, { description: "Titolo dell'indicatore; «n.d.» se i documenti non lo riportano." })
  title(@Root() indicator: Indicator): string {
    return titleOf(indicator);
  }

  @FieldResolver(() => Objective, { description: "L'obiettivo che l'indicatore misura." })
  objective(
    @Root() { municipality, year, atAct, objective: code }: Indicator,
    @Ctx() { loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): ObjectiveKey | undefined | Promise<ObjectiveKey | undefined> {
    // Every indicator is of an objective that is there.
    if (asksKeyOnly(info)) return { municipality, year, atAct, code };
    return madeOf(loaders.objective.rows([municipality, year, atAct, code]), ([objective]) => objective);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Consuntivo: l'ultimo valore definitivo che misura la definizione vigente, nell'unità dell'indicatore; null = non rendicontato.",
  })
  actual(
    @Root() indicator: ListedIndicator,
    @Ctx() { loaders }: RequestContext,
  ): number | null | Promise<number | null> {
    if (indicator.actual !== undefined) return indicator.actual;
    return madeOf(storedAttainment(loaders, indicator), ({ actual }) => actual);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Il giorno del consuntivo, per il tipo di misura DATE; null = non rendicontato.',
  })
  actualDate(
    @Root() indicator: ListedIndicator,
    @Ctx() { loaders }: RequestContext,
  ): string | null | Promise<string | null> {
    if (indicator.actualDate !== undefined) return indicator.actualDate;
    return madeOf(storedAttainment(loaders, indicator), ({ actualDate }) => actualDate);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Il giorno entro il quale fare, per il tipo di misura DATE; null = target non previsto.',
  })
  targetDate(@Root() { targetDate }: Indicator): string | null {
    return targetDate;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Il giorno iniziale, prima di ogni variazione, per il tipo di misura DATE.',
  })
  initialTargetDate(@Root() { initialTargetDate }: Indicator): string | null {
    return initialTargetDate;
  }

  @FieldResolver(() => [YearTarget], { description: 'I target degli altri anni, in ordine di anno.' })
  yearTargets(@Root() { yearTargets }: Indicator): YearTarget[] {
    return yearTargetsOf(yearTargets);
  }

  @FieldResolver(() => [InterimTarget], { description: "I target intermedi dell'anno, in ordine di giorno." })
  async interimTargets(@Root() indicator: Indicator, @Ctx() { loaders }: RequestContext): Promise<InterimTarget[]> {
    const { municipality, year, code, atAct, kind, direction, interimTargets } = indicator;
    if (interimTargets === null) return [];
    const readings = await loaders.readings.load([municipality, year, code]);
    const policy = policyOf((await loaders.policies.load([municipality, year])).at(-1));
    const redefinedBy = (await loaders.revisionsOfIndicator.load([municipality, year, code]))
      .filter((revision) => revision.kind === 'INDICATOR_REDEFINED' && isApplied(revision) && revision.act <= atAct)
      .map(({ act }) => act);
    return interimTargetsOf(interimTargets, (due, target) => {
      const reading = chainOf(chainMembers(readings, { asOf: due, final: false })).inForce;
      const measuresThis = reading !== null && redefinedBy.every((act) => act <= reading.measuresAct);
      return interimAttainment({ kind, direction, target, reading, measuresThis }, policy);
    });
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Scostamento: consuntivo meno target vigente, nell'unità dell'indicatore (di una data, in giorni; da un intervallo, la distanza dall’estremo più vicino, con il segno, e 0 se vi sta dentro); null se uno dei due manca.",
  })
  deviation(
    @Root() indicator: ListedIndicator,
    @Ctx() { loaders }: RequestContext,
  ): number | null | Promise<number | null> {
    if (indicator.deviation !== undefined) return indicator.deviation;
    return madeOf(storedAttainment(loaders, indicator), ({ deviation }) => deviation);
  }

  @FieldResolver(() => indicatorStatus, { description: 'Stato rispetto al target vigente.' })
  status(
    @Root() indicator: ListedIndicator,
    @Ctx() { loaders }: RequestContext,
  ): IndicatorStatus | Promise<IndicatorStatus> {
    if (indicator.status !== undefined) return indicator.status;
    return madeOf(storedAttainment(loaders, indicator), ({ status }) => status);
  }

  @FieldResolver(() => Attainment, {
    description: 'Grado di raggiungimento, calcolato quando i dati sono stati scritti.',
  })
  attainment(
    @Root() indicator: ListedIndicator,
    @Ctx() { loaders }: RequestContext,
    @BasisArg() basis: TargetBasis | null,
  ): Attainment | Promise<Attainment> {
    const onBasis = basis ?? 'CURRENT';
    if (onBasis === 'CURRENT' && isAttained(indicator)) return currentAttainment(indicator);
    return madeOf(storedAttainment(loaders, indicator), (row) => attainmentOn(row, onBasis));
  }

  @FieldResolver(() => ComparisonRow, {
    description: 'La sua riga del confronto fra preventivo e consuntivo, con lo stato rispetto ai target della base.',
  })
  comparison(
    @Root() indicator: Indicator,
    @Ctx() { loaders }: RequestContext,
    @BasisArg() basis: TargetBasis | null,
  ): Promise<ComparisonRow> {
    return comparedIndicator(loaders, indicator, basis ?? 'CURRENT');
  }

  @FieldResolver(() => [Reading], {
    description:
      'I valori rendicontati, anche di altre definizioni, per data; quelli superati li vede chi lavora per l’ente.',
  })
  async readings(
    @Root() { municipality, year, code }: Indicator,
    @Ctx() context: RequestContext,
  ): Promise<readonly ReadingView[]> {
    return shownReadings(context, municipality, await context.loaders.readings.load([municipality, year, code]));
  }

  @FieldResolver(() => [Revision], {
    description: "Le modifiche che riguardano l'indicatore, fino al provvedimento scelto.",
  })
  async revisions(
    @Root() { municipality, year, code, atAct }: Indicator,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly AtState<Revision>[]> {
    return rowsAtState(await loaders.revisionsOfIndicator.load([municipality, year, code]), atAct);
  }

  @FieldResolver(() => [HistoryEntry], { description: HISTORY })
  history(
    @Root() indicator: Indicator,
    @Ctx() { loaders }: RequestContext,
    @Arg('field', () => historyField, { description: HISTORY_FIELD }) field: HistoryField,
  ): Promise<HistoryEntry[]> {
    return fieldHistoryOf(loaders, 'INDICATOR', indicator, field);
  }

  @FieldResolver(() => [YearValue], { description: SERIES })
  series(@Root() indicator: Indicator, @Ctx() { loaders }: RequestContext): Promise<YearValue[]> {
    return seriesOf(loaders, indicator);
  }

  @FieldResolver(() => Source, { nullable: true, description: "La riga del documento in cui sta l'indicatore." })
  source(@Root() indicator: Indicator, @Ctx() { loaders }: RequestContext): Promise<SourceRow | null> {
    return rowSource(loaders, indicator, indicator.sourceAct, {
      line: indicator.sourceLine,
      text: indicator.sourceText,
    });
  }
}

@Resolver(() => Attainment)
export class AttainmentResolver {
  @FieldResolver(() => String, { description: 'Come si è arrivati al valore, in parole semplici.' })
  explanation(@Root() { calculation }: Attainment, @LanguageArg() language: SentenceLanguage | null): string {
    return explanation(readCalculation(calculation), languageOf(language));
  }
}
