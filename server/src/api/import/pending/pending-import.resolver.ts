import { targetParts } from '@traguardo/schema/canonical-target';
import { Decimal } from 'decimal.js';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { ImportIssue } from '../../../import/draft/import-issue.js';
import {
  type PendingDocument,
  type PendingHead,
  requiredPendingDocument,
} from '../../../import/pending/load-pending.js';
import { pendingRevisionId } from '../../../import/preview/merged-revisions.js';
import { DocumentIssue } from '../../../plan/stored/document/document-issue.entity.js';
import { latestState } from '../../act/sources.js';
import { InputIssue } from '../../graphql/input-issue.js';
import { NODE_IDS, pendingImportId } from '../../graphql/node-id.js';
import type { RequestContext } from '../../loading/request-context.js';
import { ImportQuestion } from '../question-types.js';
import {
  PendingActuals,
  PendingComparison,
  PendingDiscrepancy,
  PendingReading,
  PendingVariation,
} from './pending-change-types.js';
import { PendingImportHead, PendingReplacement } from './pending-import-types.js';
import { pendingQuestions } from './pending-questions.js';
import type { PendingResult } from './pending-result.js';
import { PendingCounts, PendingPlan, PendingRow } from './pending-row-types.js';
import { rehearsePending } from './rehearse-pending.js';

/** A pending document as the API shows it; it is read once per answer, when a requested field depends on its content. */
export interface PendingImportView extends PendingImportHead {
  readonly outcome: (context: RequestContext) => Promise<PendingResult>;
}

export function pendingView(document: PendingHead | PendingDocument): PendingImportView {
  const { id, kind, filename, createdAt, expiresAt, createdBy } = document;
  let found: Promise<PendingResult> | null = null;
  const read = async (context: RequestContext) =>
    await rehearsePending(
      context,
      'bytes' in document ? document : await requiredPendingDocument(context.queries, id, new Date()),
    );
  const outcome = (context: RequestContext) => (found ??= read(context));
  return { document, id, kind, filename, createdAt, expiresAt, createdBy, outcome };
}

@Resolver(() => PendingImportHead)
export class PendingImportResolver {
  @FieldResolver(() => ID)
  id(@Root() view: PendingImportView): string {
    return pendingImportId(view.id);
  }

  @FieldResolver(() => PendingPlan, { nullable: true, description: 'Il piano di cui parla; null se non si legge.' })
  async plan(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<PendingPlan | null> {
    const { document } = view;
    if (document.kind === 'READINGS') return await planOfReadings(context, document);
    // A document that does not say of what it is has no plan until that is answered.
    return document.plan;
  }

  @FieldResolver(() => [ImportQuestion], {
    description: 'Che cosa il documento non dice con certezza: prima ciò senza cui non si carica; anche già risposte.',
  })
  async questions(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<ImportQuestion[]> {
    return await questionsOf(view, context);
  }

  @FieldResolver(() => PendingCounts, { nullable: true, description: 'Che cosa è stato letto; null per i consuntivi.' })
  async counts(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<PendingCounts | null> {
    return (await view.outcome(context)).counts;
  }

  @FieldResolver(() => [DocumentIssue], { description: 'I problemi di lettura, nell’ordine del documento.' })
  async issues(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<DocumentIssue[]> {
    return (await view.outcome(context)).issues.map(documentIssue);
  }

  @FieldResolver(() => [PendingRow], { description: 'Le righe della tabella; lista vuota per i consuntivi.' })
  async rows(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<PendingRow[]> {
    const { rows } = await view.outcome(context);
    return rows.map((row) => ({ ...row, issues: row.issues.map(documentIssue) }));
  }

  @FieldResolver(() => [PendingVariation], { description: 'Richieste e decisioni, con le modifiche che dispongono.' })
  variations(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<PendingVariation[]> {
    return pendingVariations(view, context);
  }

  @FieldResolver(() => [PendingReading], {
    description: 'I valori rendicontati: di un file di consuntivi, o che un provvedimento riporta accanto ai target.',
  })
  async readings(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<PendingReading[]> {
    const { readings, issues } = await view.outcome(context);
    return readings.map((reading) => ({
      ...reading,
      value: measure(reading.value),
      date: dayIn(reading.value),
      numerator: measure(reading.numerator),
      denominator: measure(reading.denominator),
      waiting: reading.isWaiting === true,
      current: measure(reading.inForce?.value ?? null),
      inForce: reading.inForce && { ...reading.inForce, supersededBy: null },
      issues: issues.filter(({ line }) => line === reading.line).map(documentIssue),
    }));
  }

  @FieldResolver(() => PendingActuals, {
    nullable: true,
    description:
      'Quanti valori realizzati un provvedimento riporta accanto ai target; null se nessuno, e per i consuntivi.',
  })
  async actuals(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<PendingActuals | null> {
    return (await view.outcome(context)).actuals;
  }

  @FieldResolver(() => [PendingDiscrepancy], { description: 'Le discordanze che porterebbe nel piano.' })
  async discrepancies(
    @Root() view: PendingImportView,
    @Ctx() context: RequestContext,
  ): Promise<readonly PendingDiscrepancy[]> {
    return (await view.outcome(context)).discrepancies;
  }

  @FieldResolver(() => PendingReplacement, {
    nullable: true,
    description:
      'Il documento già caricato dello stesso provvedimento, se questo ne può prendere il posto con `replaceDocument`: il confronto dice allora che cosa cambierebbe.',
  })
  async replaces(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<PendingReplacement | null> {
    return (await view.outcome(context)).replaces;
  }

  @FieldResolver(() => PendingComparison, { description: 'Che cosa cambierebbe nella base dati.' })
  async comparison(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<PendingComparison> {
    return (await view.outcome(context)).comparison;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Che cosa c’è ora nel piano al posto dei valori del file, in breve: da ripetere in `confirmImport`, perché nulla che non si è visto sia sostituito. Null per un provvedimento.',
  })
  async seen(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<string | null> {
    return (await view.outcome(context)).seen;
  }

  @FieldResolver(() => [InputIssue], { description: 'Che cosa impedisce di confermare; lista vuota se si può.' })
  async obstacles(@Root() view: PendingImportView, @Ctx() context: RequestContext): Promise<readonly InputIssue[]> {
    return (await view.outcome(context)).obstacles;
  }
}

/** The questions about a waiting document, with the answers so far. */
export async function questionsOf(view: PendingImportView, context: RequestContext): Promise<ImportQuestion[]> {
  const { questions } = await view.outcome(context);
  const body = (await context.loaders.municipality.load([view.document.municipality]))[0]?.name ?? null;
  return pendingQuestions(view, questions, body);
}

/** The requests and decisions of a waiting document as they are corrected so far. */
export async function pendingVariations(view: PendingImportView, context: RequestContext): Promise<PendingVariation[]> {
  const { draft } = await view.outcome(context);
  return (draft?.variations ?? []).map((variation) => ({
    ...variation,
    revisions: variation.revisions.map((revision, index) => ({
      ...revision,
      id: NODE_IDS.PendingRevision.id({
        import: view.id,
        revision: pendingRevisionId(variation.line, index, revision),
      }),
      evidence: revision.evidence?.text ?? null,
      start: revision.evidence?.start ?? null,
      end: revision.evidence?.end ?? null,
      status: revision.review?.status ?? 'PROPOSED',
      addedByPerson: (revision.review?.added ?? null) !== null,
    })),
  }));
}

/** The plan that actual values are for, as it is now; null where it is there no more. */
async function planOfReadings(
  { loaders }: RequestContext,
  { municipality, year }: PendingHead,
): Promise<PendingPlan | null> {
  const plan = (await loaders.plans.load([municipality])).find((found) => found.year === year);
  if (!plan) return null;
  const [place] = await loaders.municipality.load([municipality]);
  return {
    municipality: place?.name ?? municipality,
    slug: municipality,
    year: plan.year,
    period: plan.period,
    act: await latestState(loaders, plan),
  };
}

/** A reading problem in the form in which those of loaded documents are answered. */
function documentIssue({ column, ...issue }: ImportIssue, index: number): DocumentIssue {
  return { ...issue, heading: column, municipality: '', document: '', number: index + 1 };
}

/** The day in a canonical value, for the kind DATE. */
function dayIn(canonical: string | null): string | null {
  return canonical === null ? null : (targetParts(canonical)?.date ?? null);
}

function measure(canonical: string | null): number | null {
  return canonical === null || dayIn(canonical) !== null ? null : new Decimal(canonical).toNumber();
}
