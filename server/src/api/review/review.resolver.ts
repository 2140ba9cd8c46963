import {
  type DecisionOutcome,
  decisionOutcome,
  type RevisionStatus,
  revisionStatus,
} from '@traguardo/schema/vocabulary';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { TypedContent } from '../../import/draft/checked-content.js';
import { addRevision, type Reviewed, saveReview } from '../../import/review/save-review.js';
import { saveSettlement } from '../../import/review/save-settlement.js';
import { DomainError } from '../../plan/domain-error.js';
import type { LineKey, PlanKey } from '../../plan/plan-key.js';
import { Revision } from '../../plan/stored/revision.entity.js';
import { Variation } from '../../plan/stored/variation.entity.js';
import { isStaff, shownAuthor } from '../access/is-staff.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { latestState } from '../act/sources.js';
import { rowName } from '../graphql/natural-name.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { requiredText } from '../graphql/required-text.js';
import { DateScalar, DateTimeScalar, dayOf } from '../graphql/scalars.js';
import type { AtState } from '../loading/members.js';
import type { RequestContext } from '../loading/request-context.js';
import { RevisionContentInput, RevisionReview, reviewView, Settlement } from './review-types.js';

const REVISION = 'Identificativo della modifica.';
const VARIATION = 'Identificativo della richiesta.';

@Resolver(() => Revision)
export class RevisionReviewResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Chi ha verificato la modifica; null se nessuno l'ha ancora verificata, e per chi non lavora per l’ente.",
  })
  reviewedBy(@Root() { municipality, reviewedBy }: Revision, @Ctx() context: RequestContext): string | null {
    return isStaff(context, municipality) ? reviewedBy : null;
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'Quando è stata verificata; null se non lo è.' })
  reviewedAt(@Root() { reviewedAt }: Revision): string | null {
    return reviewedAt;
  }

  @FieldResolver(() => Boolean, { description: 'Vero se una persona l’ha aggiunta: il programma non l’aveva letta.' })
  addedByPerson(@Root() { origin }: Revision): boolean {
    return origin === 'PERSON';
  }

  @FieldResolver(() => [RevisionReview], {
    description: 'Tutte le verifiche, dalla prima; vuota finché nessuno l’ha verificata.',
  })
  async reviews(
    @Root() { municipality, year, act, line, number }: Revision,
    @Ctx() context: RequestContext,
  ): Promise<RevisionReview[]> {
    const reviews = await context.loaders.revisionReviews.load([municipality, year, act, line, number]);
    const isNamed = isStaff(context, municipality);
    return reviews.map((review) => reviewView(isNamed ? review : { ...review, reviewedBy: null }));
  }

  @Mutation(() => Revision, {
    description:
      'Verifica una modifica letta in un documento: confermata, corretta (con il contenuto), scartata, o riportata a ' +
      'come era stata letta (PROPOSED). Un’altra verifica annulla la precedente; restano tutte.',
  })
  async reviewRevision(
    @Ctx() context: RequestContext,
    @Arg('revision', () => ID, { description: REVISION }) revision: string,
    @Arg('status', () => revisionStatus, { description: 'Esito.' }) status: RevisionStatus,
    @Arg('content', () => RevisionContentInput, { nullable: true, description: 'Solo per correggere.' })
    content: RevisionContentInput | null,
    @Arg('note', () => String, { nullable: true, description: 'Nota facoltativa.' }) note: string | null,
    @Arg('expectedReview', () => Int, {
      nullable: true,
      description:
        'Il numero dell’ultima verifica che si è vista, 0 se non ce n’erano: se nel frattempo ce n’è un’altra è un conflitto. Omesso, vale sopra qualunque verifica.',
    })
    expectedReview: number | null,
  ): Promise<AtState<Revision>> {
    const { state, ...key } = NODE_IDS.Revision.key(revision) ?? refuseUnknown('La modifica');
    const decision = {
      status,
      content: content ? typedContent(content) : null,
      expectedReview: expectedReview ?? null,
    };
    const review = { ...decision, ...reviewFacts(context, note) };
    const { after } = await writePlan(context, key, async (queries) =>
      auditedReview('reviewRevision', await saveReview(queries, key, review)),
    );
    return await seenLatest(context, after);
  }

  @Mutation(() => Revision, {
    description:
      'Aggiunge a una decisione una modifica che il programma non ha letto. Per toglierla la si verifica come DISCARDED.',
  })
  async addRevision(
    @Ctx() context: RequestContext,
    @Arg('variation', () => ID, { description: VARIATION }) variation: string,
    @Arg('content', () => RevisionContentInput, { description: 'Che cosa dispone.' }) content: RevisionContentInput,
    @Arg('note', () => String, { nullable: true, description: 'Nota facoltativa.' }) note: string | null,
  ): Promise<AtState<Revision>> {
    const { state, ...key } = NODE_IDS.Variation.key(variation) ?? refuseUnknown('La richiesta');
    const { after } = await writePlan(context, key, async (queries) => {
      await variationOf(queries, key);
      return auditedReview(
        'addRevision',
        await addRevision(queries, key, { content: typedContent(content), ...reviewFacts(context, note) }),
      );
    });
    return await seenLatest(context, after);
  }
}

@Resolver(() => Variation)
export class SettlementResolver {
  @FieldResolver(() => Settlement, {
    nullable: true,
    description: 'Che cosa si è deciso di una valutazione rinviata; null se non è (ancora) definita.',
  })
  async settlement(
    @Root() { municipality, year, act, line }: Variation,
    @Ctx() context: RequestContext,
  ): Promise<Settlement | null> {
    const latest = (await context.loaders.settlements.load([municipality, year, act, line])).at(-1);
    return latest ? shownAuthor(context, municipality, latest) : null;
  }

  @Mutation(() => Variation, {
    description:
      'Definisce una richiesta la cui valutazione era stata rinviata a consuntivo: occorre prima di chiudere il ciclo. ' +
      'Se si accoglie, le modifiche si aggiungono con `addRevision`.',
  })
  async settleVariation(
    @Ctx() context: RequestContext,
    @Arg('variation', () => ID, { description: VARIATION }) variation: string,
    @Arg('outcome', () => decisionOutcome, { description: 'Esito: né DEFERRED né NONE.' }) outcome: DecisionOutcome,
    @Arg('reason', () => String, { description: 'Motivo.' }) reason: string,
    @Arg('decidedOn', () => DateScalar, { nullable: true, description: 'Data della decisione.' })
    decidedOn: Date | null,
  ): Promise<AtState<Variation>> {
    const { state, ...key } = NODE_IDS.Variation.key(variation) ?? refuseUnknown('La richiesta');
    const settled = await writePlan(context, key, async (queries) => {
      const answer = await variationOf(queries, key);
      const { before, after } = await saveSettlement(queries, answer, {
        outcome,
        reason: requiredText(reason, 'il motivo'),
        decidedOn: decidedOn ? dayOf(decidedOn) : null,
        recordedAt: new Date().toISOString(),
        recordedBy: recorder(context),
      });
      return { audit: { action: 'settleVariation', subject: rowName(key), before, after }, answer };
    });
    return await seenLatest(context, settled);
  }
}

function auditedReview(action: string, reviewed: Reviewed) {
  const { before, after } = reviewed;
  return {
    audit: { action, subject: rowName(after), before: auditedRevision(before), after: auditedRevision(after) },
    answer: reviewed,
  };
}

/** What the audit log keeps of a revision. */
function auditedRevision(revision: Revision | null) {
  if (revision === null) return null;
  const { status, review, kind, initiative, objective, indicator, valueBefore, valueAfter, fields } = revision;
  return { status, review, kind, initiative, objective, indicator, from: valueBefore, to: valueAfter, fields };
}

function reviewFacts(context: RequestContext, note: string | null | undefined) {
  return { note: note?.trim() || null, reviewedAt: new Date().toISOString(), reviewedBy: recorder(context) };
}

function typedContent({ indicator, from, to, fields, ...content }: RevisionContentInput): TypedContent {
  return {
    ...content,
    indicator: indicator ?? null,
    from: from ?? null,
    to: to ?? null,
    fields: (fields ?? []).map((change) => ({
      field: change.field,
      from: change.from ?? null,
      to: change.to ?? null,
    })),
  };
}

async function variationOf(queries: RequestContext['queries'], key: LineKey): Promise<Variation> {
  const variation = await queries
    .selectFrom('Variation')
    .where(({ and }) => and({ ...key }))
    .selectAll()
    .executeTakeFirst();
  return variation ?? refuseUnknown('La richiesta');
}

/** A row of an act as it is looked at after the latest act. */
async function seenLatest<R extends PlanKey>({ loaders }: RequestContext, row: R): Promise<AtState<R>> {
  return { ...row, state: await latestState(loaders, row) };
}

function refuseUnknown(what: string): never {
  throw new DomainError('NOT_FOUND', `${what} non esiste: ricaricare la pagina e riprovare.`);
}
