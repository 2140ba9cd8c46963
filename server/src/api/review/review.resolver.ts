import {
  type DecisionOutcome,
  decisionOutcome,
  type RevisionStatus,
  revisionStatus,
} from '@traguardo/schema/vocabulary';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { TypedContent } from '../../import/draft/checked-content.js';
import { saveOutcome } from '../../import/review/save-outcome.js';
import { addRevision, type Reviewed, type RevisionKey, saveReview } from '../../import/review/save-review.js';
import { saveSettlement } from '../../import/review/save-settlement.js';
import { DomainError } from '../../plan/domain-error.js';
import type { LineKey, PlanKey } from '../../plan/plan-key.js';
import { isApplied } from '../../plan/statement/applied-revision.js';
import { Revision } from '../../plan/stored/act/revision.entity.js';
import { Variation } from '../../plan/stored/act/variation.entity.js';
import { isStaff, shownAuthor } from '../access/is-staff.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { latestState } from '../act/sources.js';
import { planName, rowName } from '../graphql/natural-name.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { requiredText } from '../graphql/required-text.js';
import { DateScalar, DateTimeScalar, dayOf } from '../graphql/scalars.js';
import type { AtState } from '../loading/members.js';
import type { RequestContext } from '../loading/request-context.js';
import { OutcomeCorrection, RevisionContentInput, RevisionReview, reviewView, Settlement } from './review-types.js';

const MUNICIPALITY = "Nome breve dell'ente (`slug`).";
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

  @FieldResolver(() => Boolean, {
    description:
      'Vero se la modifica vale: è certa o una persona l’ha confermata o corretta, e nessuno l’ha scartata. Una modifica che ' +
      'non si applica non cambia alcun valore.',
  })
  applied(@Root() revision: Revision): boolean {
    return isApplied(revision);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Vero se la porta l’esito di una decisione rinviata a consuntivo: vale dopo l’ultimo provvedimento del piano.',
  })
  settled(@Root() { settlement }: Revision): boolean {
    return settlement !== null;
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
    const isShown = isStaff(context, municipality);
    return reviews.map((review) => reviewView(isShown ? review : { ...review, reviewedBy: null, note: null }));
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

  @Mutation(() => [Revision], {
    description:
      'Verifica insieme più modifiche di un piano, tutte o nessuna: confermate, scartate o riportate a come erano state lette.',
  })
  async reviewRevisions(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: 'Anno del piano.' }) year: number,
    @Arg('revisions', () => [ID], { description: 'Identificativi delle modifiche, al più 1.000.' }) revisions: string[],
    @Arg('status', () => revisionStatus, { description: 'Esito: non CORRECTED.' }) status: RevisionStatus,
    @Arg('note', () => String, { nullable: true, description: 'Nota facoltativa, per tutte.' }) note: string | null,
  ): Promise<AtState<Revision>[]> {
    const plan = { municipality, year };
    const keys = revisionKeys(revisions, plan);
    const review = { status, content: null, expectedReview: null, ...reviewFacts(context, note) };
    const reviewed = await writePlan(context, plan, async (queries) => {
      const done: Reviewed[] = [];
      for (const key of keys) done.push(await saveReview(queries, key, review));
      const before = done.map((one) => ({ revision: rowName(one.after), ...auditedRevision(one.before) }));
      const after = { status, note: review.note, revisions: done.map((one) => rowName(one.after)) };
      const audit = { action: 'reviewRevisions', subject: planName(plan), before, after };
      return { audit: done.length === 0 ? null : audit, answer: done.map((one) => one.after) };
    });
    return await Promise.all(reviewed.map((after) => seenLatest(context, after)));
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
      'Le modifiche che ne derivano valgono dopo l’ultimo provvedimento del piano, anche se caricato più tardi. Una nuova ' +
      'definizione prende il posto della precedente e delle sue modifiche.',
  })
  async settleVariation(
    @Ctx() context: RequestContext,
    @Arg('variation', () => ID, { description: VARIATION }) variation: string,
    @Arg('outcome', () => decisionOutcome, { description: 'Esito: né DEFERRED né NONE.' }) outcome: DecisionOutcome,
    @Arg('reason', () => String, { description: 'Motivo.' }) reason: string,
    @Arg('decidedOn', () => DateScalar, { nullable: true, description: 'Data della decisione.' })
    decidedOn: Date | null,
    @Arg('revisions', () => [RevisionContentInput], {
      nullable: true,
      description:
        'Che cosa cambia nel piano: target, pesi, polarità, fasi, indicatori e obiettivi riformulati, aggiunti, spostati, ' +
        'tolti o neutralizzati. Nulla se la richiesta non è accolta. I valori già registrati di un indicatore riformulato ' +
        'misurano la definizione di prima e vanno rendicontati di nuovo.',
    })
    revisions: RevisionContentInput[] | null,
  ): Promise<AtState<Variation>> {
    const { state, ...key } = NODE_IDS.Variation.key(variation) ?? refuseUnknown('La richiesta');
    const settled = await writePlan(context, key, async (queries) => {
      const answer = await variationOf(queries, key);
      const settlement = {
        outcome,
        reason: requiredText(reason, 'il motivo'),
        decidedOn: decidedOn ? dayOf(decidedOn) : null,
        recordedAt: new Date().toISOString(),
        recordedBy: recorder(context),
      };
      const contents = (revisions ?? []).map(typedContent);
      const { before, after } = await saveSettlement(queries, answer, settlement, contents);
      return { audit: { action: 'settleVariation', subject: rowName(key), before, after }, answer };
    });
    return await seenLatest(context, settled);
  }
}

@Resolver(() => Variation)
export class OutcomeResolver {
  @FieldResolver(() => OutcomeCorrection, {
    nullable: true,
    description: 'La correzione dell’esito letto nella decisione; null se vale quello letto.',
  })
  async outcomeCorrection(
    @Root() { municipality, year, act, line }: Variation,
    @Ctx() context: RequestContext,
  ): Promise<OutcomeCorrection | null> {
    const latest = (await context.loaders.outcomeCorrections.load([municipality, year, act, line])).at(-1);
    return latest ? shownAuthor(context, municipality, latest) : null;
  }

  @Mutation(() => Variation, {
    description:
      'Corregge l’esito letto in una decisione, con il motivo. Ciò che la decisione modifica non cambia: si verifica con ' +
      '`reviewRevision`. È rifiutato per una decisione rinviata già definita a consuntivo.',
  })
  async correctOutcome(
    @Ctx() context: RequestContext,
    @Arg('variation', () => ID, { description: VARIATION }) variation: string,
    @Arg('outcome', () => decisionOutcome, { description: 'L’esito giusto.' }) outcome: DecisionOutcome,
    @Arg('reason', () => String, { description: 'Motivo della correzione.' }) reason: string,
  ): Promise<AtState<Variation>> {
    const { state, ...key } = NODE_IDS.Variation.key(variation) ?? refuseUnknown('La richiesta');
    const corrected = await writePlan(context, key, async (queries) => {
      const { before, after } = await saveOutcome(queries, await variationOf(queries, key), {
        outcome,
        reason: requiredText(reason, 'il motivo'),
        recordedAt: new Date().toISOString(),
        recordedBy: recorder(context),
      });
      const audit = { action: 'correctOutcome', subject: rowName(key), before: { outcome: before }, after };
      return { audit, answer: await variationOf(queries, key) };
    });
    return await seenLatest(context, corrected);
  }
}

const MOST_REVISIONS = 1000;

/** The keys of revisions of one plan, each once. */
function revisionKeys(ids: readonly string[], { municipality, year }: PlanKey): RevisionKey[] {
  if (ids.length > MOST_REVISIONS)
    throw new DomainError('INVALID_INPUT', 'Le modifiche sono più di 1.000: verificarle in più volte.');
  return [...new Set(ids)].map((id) => {
    const { state, ...key } = NODE_IDS.Revision.key(id) ?? refuseUnknown('La modifica');
    if (key.municipality === municipality && key.year === year) return key;
    throw new DomainError('INVALID_INPUT', 'Una delle modifiche è di un altro piano: verificarla là.');
  });
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
