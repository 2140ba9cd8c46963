import { type TargetBasis, targetBasis } from '@traguardo/schema/vocabulary';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { Objective } from '../../plan/stored/objective.entity.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { IndicatorFilter, ObjectiveFilter } from '../filter/filters.js';
import { IndicatorOrder, ObjectiveOrder } from '../filter/orders.js';
import { AFTER, BASIS_OF_LIST, FIRST, OFFSET, ORDER_BY, WHERE } from '../graphql/arguments.js';
import { IndicatorConnection, type ListPage, ObjectiveConnection } from '../graphql/connection-types.js';
import { pageOffset, pageSize } from '../graphql/cursor.js';
import { indicatorColumns } from '../loading/indicator-columns.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import type { RequestContext } from '../loading/request-context.js';
import { namedGroups } from './groups.js';
import { SearchHit, searchHits } from './search-hits.js';

@Resolver(() => Plan)
export class PlanListsResolver {
  @FieldResolver(() => ObjectiveConnection, {
    description: 'Gli obiettivi del piano: filtrati, ordinati, a pagine, raggruppati.',
  })
  objectives(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('where', () => ObjectiveFilter, { nullable: true, description: WHERE }) where: ObjectiveFilter | null,
    @Arg('orderBy', () => [ObjectiveOrder], { nullable: true, description: ORDER_BY }) orderBy: ObjectiveOrder[] | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100, description: FIRST }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
    @Arg('offset', () => Int, { nullable: true, defaultValue: 0, description: OFFSET }) offset: number | null,
    @Arg('basis', () => targetBasis, { nullable: true, defaultValue: 'CURRENT', description: BASIS_OF_LIST })
    onTargets: TargetBasis | null,
  ) {
    const { page, count, groups } = loaders.objectiveLists;
    const key = stateKey(plan);
    const filtered = { where: where ?? null, basis: onTargets ?? 'CURRENT' };
    const asked = { ...filtered, ...pageAsked({ orderBy, first, after, offset }) };
    const list: ListPage<Objective> = {
      ...asked,
      page: () => page(asked).load(key),
      count: () => count(filtered).load(key),
      groups: async (by) => namedGroups(loaders, plan, by, await groups({ ...filtered, by }).load(key)),
    };
    return new ObjectiveConnection(list);
  }

  @FieldResolver(() => IndicatorConnection, {
    description: 'Gli indicatori del piano: filtrati, ordinati, a pagine, raggruppati.',
  })
  indicators(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('where', () => IndicatorFilter, { nullable: true, description: WHERE }) where: IndicatorFilter | null,
    @Arg('orderBy', () => [IndicatorOrder], { nullable: true, description: ORDER_BY }) orderBy: IndicatorOrder[] | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100, description: FIRST }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
    @Arg('offset', () => Int, { nullable: true, defaultValue: 0, description: OFFSET }) offset: number | null,
    @Arg('basis', () => targetBasis, { nullable: true, defaultValue: 'CURRENT', description: BASIS_OF_LIST })
    onTargets: TargetBasis | null,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { page, count, groups } = loaders.indicatorLists;
    const key = stateKey(plan);
    const filtered = { where: where ?? null, basis: onTargets ?? 'CURRENT' };
    const asked = { ...filtered, ...pageAsked({ orderBy, first, after, offset }) };
    const list: ListPage<Indicator> = {
      ...asked,
      page: () => page({ ...asked, columns: indicatorColumns(info) }).load(key),
      count: () => count(filtered).load(key),
      groups: async (by) => namedGroups(loaders, plan, by, await groups({ ...filtered, by }).load(key)),
    };
    return new IndicatorConnection(list);
  }

  @FieldResolver(() => [SearchHit], {
    description:
      'Aree, settori, obiettivi e indicatori che contengono tutte le parole cercate nel codice, nel titolo, nel nome o ' +
      'nel nome del responsabile, senza distinguere maiuscole e accenti; prima i codici.',
  })
  search(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('text', () => String, { description: 'Che cosa cercare, al massimo 200 caratteri.' }) text: string,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 10,
      description: 'Quanti elementi al massimo, da 1 a 50.',
    })
    first: number | null,
  ): Promise<SearchHit[]> {
    return searchHits(loaders, plan, text, first ?? 10);
  }
}

interface PageArguments<O> {
  readonly orderBy: readonly O[] | null;
  readonly first: number | null;
  readonly after: string | null;
  readonly offset: number | null;
}

/** The page that a list's arguments ask for. */
function pageAsked<O>({ orderBy, first, after, offset }: PageArguments<O>) {
  return { orderBy: orderBy ?? [], after: after ?? null, offset: pageOffset(offset), first: pageSize(first) };
}
