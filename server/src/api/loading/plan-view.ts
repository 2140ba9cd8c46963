import { EVERYWHERE } from '../../account/actor.js';
import { readableMunicipalities } from '../../account/permission.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Plan } from '../../plan/stored/plan.entity.js';
import { type PlanView, storedState } from './plan-at-act.js';
import { planOwners } from './plan-owners.js';
import type { RequestContext } from './request-context.js';

/** Who looks for a plan, and with what. */
export type PlanReader = Pick<RequestContext, 'actor' | 'publicReading' | 'municipality' | 'queries' | 'loaders'>;

export interface PlanQuestion {
  /** Slug; null = the configured municipality, else the first by name that has a plan. */
  readonly municipality: string | null;
  /** Null = the latest one. */
  readonly year: number | null;
  /** Null = after the latest loaded act. */
  readonly atAct: number | null;
}

/** The plan that is asked for, or null where there is none. */
export async function planView(context: PlanReader, question: PlanQuestion): Promise<PlanView | null> {
  const { atAct } = question;
  if (atAct !== null && atAct < 0) {
    throw new DomainError(
      'INVALID_INPUT',
      `L’argomento \`atAct\` è l’ordinale di un provvedimento, da 0 in su; ricevuto ${atAct}.`,
    );
  }
  const municipality = await askedMunicipality(context, question.municipality);
  if (municipality === null) return null;
  const plans = (await context.loaders.plans.load([municipality])).filter(
    ({ year }) => question.year === null || year === question.year,
  );
  const plan = plans.at(-1);
  return plan ? await viewOf(context, plan, atAct) : null;
}

/** The refusal of a question about a plan that is not there. */
export function missingPlan(): DomainError {
  return new DomainError('NOT_FOUND', 'Il piano richiesto non esiste: verificare ente e anno.');
}

/** A plan after an act; null = after the latest. */
export async function viewOf(
  { loaders }: Pick<PlanReader, 'loaders'>,
  plan: Plan,
  atAct: number | null,
): Promise<PlanView> {
  const acts = (await loaders.ordinals.load([plan.municipality, plan.year])).map(({ ordinal }) => ordinal);
  const latest = Math.max(-1, ...acts);
  const shown = atAct === null ? latest : Math.min(atAct, latest);
  return { ...plan, atAct: shown, state: storedState(acts, shown) };
}

/** Whether the caller may read the plans of a municipality. */
export function isReadable(
  { actor, publicReading }: Pick<PlanReader, 'actor' | 'publicReading'>,
  municipality: string,
): boolean {
  const slugs = readableMunicipalities(actor, publicReading);
  return slugs === EVERYWHERE || slugs.has(municipality);
}

/** Every plan that the reader may know of, by municipality and year. */
export async function shownPlans({ queries, loaders }: Pick<PlanReader, 'queries' | 'loaders'>): Promise<Plan[]> {
  const plans = await queries.selectFrom('Plan').selectAll().orderBy('municipality').orderBy('year').execute();
  return await loaders.shown.plans(plans);
}

/** Whether the reader may know of a plan. */
export async function isPlanShown({ loaders }: Pick<PlanReader, 'loaders'>, { municipality, year }: PlanKey) {
  return (await loaders.plans.load([municipality])).some((plan) => plan.year === year);
}

/**
 * The municipality that is asked for, else the configured one, else the first by name that has a plan, among those that
 * may be read. A new municipality without a plan does not become the default.
 */
export async function askedMunicipality(context: PlanReader, asked: string | null): Promise<string | null> {
  if (asked !== null) return asked;
  const { municipality } = context;
  if (municipality !== null && isReadable(context, municipality)) return municipality;
  const [first] = await planOwners(context, { name: '', most: 1 });
  return first?.slug ?? null;
}
