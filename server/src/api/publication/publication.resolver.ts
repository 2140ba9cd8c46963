import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DomainError } from '../../plan/domain-error.js';
import { dateText, italianDay } from '../../plan/italian-day.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { lastPublicDay, PUBLICATION_STATES, type PublicationState } from '../../plan/publication.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { storePublication } from '../../scoring/stored/store-publication.js';
import { writePlan } from '../access/write-plan.js';
import { declareEnum } from '../graphql/enums.js';
import { planName } from '../graphql/natural-name.js';
import { requiredText } from '../graphql/required-text.js';
import { DateScalar, dayOf } from '../graphql/scalars.js';
import type { PlanView } from '../loading/plan-at-act.js';
import { planView } from '../loading/plan-view.js';
import type { RequestContext } from '../loading/request-context.js';

const publicationState = Object.fromEntries(PUBLICATION_STATES.map((state) => [state, state]));
declareEnum(publicationState, 'PublicationState', 'Per chi è un piano.', {
  DRAFT: 'Bozza: lo vede solo chi lavora per l’ente.',
  PUBLIC: 'Pubblicato: lo vedono tutti, se la lettura è pubblica.',
  ENDED: 'Pubblicazione finita: lo vede solo chi lavora per l’ente.',
});

const MUNICIPALITY = "Nome breve dell'ente (`slug`).";
const YEAR = 'Anno del piano.';

@Resolver(() => Plan)
export class PublicationResolver {
  @FieldResolver(() => Boolean, {
    description: 'Vero se il piano è per tutti; falso se è in bozza o se la sua pubblicazione è finita.',
  })
  async published(@Root() plan: Plan, @Ctx() { loaders }: RequestContext): Promise<boolean> {
    return (await loaders.shown.publicationOf(plan)) === 'PUBLIC';
  }

  @FieldResolver(() => publicationState, { description: 'Per chi è il piano.' })
  publication(@Root() plan: Plan, @Ctx() { loaders }: RequestContext): Promise<PublicationState> {
    return loaders.shown.publicationOf(plan);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'L’ultimo giorno di pubblicazione: cinque anni dopo quello del piano (art. 8 d.lgs. 33/2013) se l’installazione o la Segreteria non dicono altrimenti; null per una bozza, e per un piano con dati dimostrativi, che è un esempio.',
  })
  async publishedUntil(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<string | null> {
    if (!plan.published || (await context.loaders.shown.isExample(plan))) return null;
    return lastPublicDay(plan, context.publicationYears);
  }

  @Mutation(() => Plan, {
    description:
      'Pubblica un piano in bozza; con `until` e il motivo ne prolunga la pubblicazione, ad esempio perché gli atti producono ancora effetti.',
  })
  publishPlan(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('until', () => DateScalar, {
      nullable: true,
      description: 'Ultimo giorno di pubblicazione, oltre quello che segue dall’anno; se manca, quello.',
    })
    until: Date | null,
    @Arg('reason', () => String, { nullable: true, description: 'Motivo; serve con `until`.' }) reason: string | null,
  ): Promise<PlanView> {
    const key = { municipality, year };
    const publishedUntil = until ? dayOf(until) : null;
    const why = publishedUntil === null ? (reason?.trim() ?? null) : requiredText(reason ?? '', 'il motivo');
    return record(context, 'publishPlan', key, { published: true, publishedUntil }, why, (plan) =>
      checkLastDay(plan, publishedUntil, context.publicationYears),
    );
  }

  @Mutation(() => Plan, {
    description: 'Ritira la pubblicazione di un piano, che torna in bozza: lo vede solo chi lavora per l’ente.',
  })
  unpublishPlan(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('reason', () => String, { description: 'Motivo.' }) reason: string,
  ): Promise<PlanView> {
    const draft = { published: false, publishedUntil: null };
    return record(context, 'unpublishPlan', { municipality, year }, draft, requiredText(reason, 'il motivo'));
  }
}

/** Refuses a last day that leaves fewer years than the law asks for, or that has passed already. */
function checkLastDay(plan: Plan, stated: string | null, years: number): void {
  const { year } = plan;
  const earliest = lastPublicDay({ ...plan, publishedUntil: null }, years);
  const today = italianDay(new Date());
  if (stated !== null && stated < earliest) {
    throw new DomainError(
      'INVALID_INPUT',
      `La pubblicazione del piano ${year} dura almeno fino al ${dateText(earliest)}: indicare un giorno più lontano, o nessuno.`,
    );
  }
  if ((stated ?? earliest) < today) {
    throw new DomainError(
      'INVALID_INPUT',
      `La pubblicazione del piano ${year} è finita il ${dateText(stated ?? earliest)}: per pubblicarlo ancora indicare fino a quando, da oggi in poi, e il motivo.`,
    );
  }
}

async function record(
  context: RequestContext,
  action: string,
  key: PlanKey,
  publication: Pick<Plan, 'published' | 'publishedUntil'>,
  reason: string | null,
  check: (plan: Plan) => void = () => {},
): Promise<PlanView> {
  await writePlan(
    context,
    key,
    async (queries, plan) => {
      check(plan);
      const { published, publishedUntil } = plan;
      const isSame = published === publication.published && publishedUntil === publication.publishedUntil;
      if (!isSame) await storePublication(queries, key, publication);
      const before = { published, publishedUntil };
      const audit = { action, subject: planName(key), before, after: { ...publication, reason } };
      return { audit: isSame ? null : audit, answer: null, keepsResults: true };
    },
    { closed: 'ALLOWED' },
  );
  const plan = await planView(context, { ...key, atAct: null });
  if (!plan) throw new Error(`The plan ${planName(key)} is gone.`);
  return plan;
}
