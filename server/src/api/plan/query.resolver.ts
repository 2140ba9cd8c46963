import { ROLES } from '@traguardo/schema/vocabulary';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { hasRole } from '../../account/permission.js';
import { Municipality } from '../../plan/stored/municipality.entity.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { Viewer, viewerOf } from '../access/viewer.js';
import type { PlanView } from '../loading/plan-at-act.js';
import { isReadable, planView, shownPlans, viewOf } from '../loading/plan-view.js';
import type { RequestContext } from '../loading/request-context.js';

/** Whether the actor may know that a municipality exists. */
export function isShown(context: RequestContext, slug: string): boolean {
  return isReadable(context, slug) || hasRole(context.actor, ROLES, slug);
}

@Resolver()
export class QueryResolver {
  @Query(() => Viewer, { description: 'Chi interroga il servizio.' })
  viewer(@Ctx() context: RequestContext): Promise<Viewer> {
    return viewerOf(context);
  }

  @Query(() => [Municipality], {
    description: 'Gli enti, in ordine di nome; dove la lettura non è pubblica, quelli per cui si ha un ruolo.',
  })
  async municipalities(@Ctx() context: RequestContext): Promise<Municipality[]> {
    const all = await context.queries.selectFrom('Municipality').selectAll().orderBy('name').orderBy('slug').execute();
    return all.filter(({ slug }) => isShown(context, slug));
  }

  @Query(() => [Plan], {
    description: "I piani di un ente o di tutti gli enti, dopo l'ultimo provvedimento di ciascuno.",
  })
  async plans(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, {
      nullable: true,
      description: "Nome breve dell'ente (`slug`); null = tutti gli enti.",
    })
    municipality: string | null,
  ): Promise<readonly PlanView[]> {
    const plans =
      typeof municipality === 'string' ? await context.loaders.plans.load([municipality]) : await shownPlans(context);
    return await Promise.all(plans.map((plan) => viewOf(context, plan, null)));
  }

  @Query(() => Plan, { nullable: true, description: 'Un piano; null se non esiste.' })
  plan(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, {
      nullable: true,
      description: "Nome breve dell'ente (`slug`); se manca, l'ente configurato o il primo per nome.",
    })
    municipality: string | null,
    @Arg('year', () => Int, { nullable: true, description: "Anno del piano; se manca, l'ultimo." }) year: number | null,
    @Arg('atAct', () => Int, {
      nullable: true,
      description:
        "Ordinale del provvedimento dopo il quale guardare il piano; se manca o è oltre l'ultimo, l'ultimo caricato; " +
        'prima del primo caricato, i valori più antichi noti.',
    })
    atAct: number | null,
  ): Promise<PlanView | null> {
    return planView(context, { municipality: municipality ?? null, year: year ?? null, atAct: atAct ?? null });
  }
}
