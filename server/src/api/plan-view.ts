import { DomainError } from '../plan/domain-error.js';
import type { Plan } from '../plan/plan.entity.js';
import { type PlanView, storedState } from './plan-state.js';
import type { RequestContext } from './request-context.js';

export interface PlanQuestion {
  /** Slug; null = the configured municipality, else the first by name. */
  readonly municipality: string | null;
  /** Null = the latest one. */
  readonly year: number | null;
  /** Null = after the latest loaded act. */
  readonly atAct: number | null;
}

/** The plan that is asked for, or null where there is none. */
export async function planView(context: RequestContext, question: PlanQuestion): Promise<PlanView | null> {
  const { atAct } = question;
  if (atAct !== null && atAct < 0) {
    throw new DomainError(
      'INVALID_INPUT',
      `L’argomento \`atAct\` è l’ordinale di un provvedimento, da 0 in su; ricevuto ${atAct}.`,
    );
  }
  const municipality = question.municipality ?? context.municipality ?? (await firstMunicipality(context));
  if (municipality === null) return null;
  const plans = (await context.loaders.plans.load([municipality])).filter(
    ({ year }) => question.year === null || year === question.year,
  );
  const plan = plans.at(-1);
  return plan ? await viewOf(context, plan, atAct) : null;
}

/** A plan after an act; null = after the latest. */
export async function viewOf({ loaders }: RequestContext, plan: Plan, atAct: number | null): Promise<PlanView> {
  const acts = (await loaders.acts.load([plan.municipality, plan.year])).map(({ ordinal }) => ordinal);
  const latest = Math.max(-1, ...acts);
  const shown = atAct === null ? latest : Math.min(atAct, latest);
  return { ...plan, atAct: shown, state: storedState(acts, shown) };
}

async function firstMunicipality({ queries }: RequestContext): Promise<string | null> {
  const first = await queries
    .selectFrom('Municipality')
    .select('slug')
    .orderBy('name')
    .orderBy('slug')
    .limit(1)
    .executeTakeFirst();
  return first?.slug ?? null;
}
