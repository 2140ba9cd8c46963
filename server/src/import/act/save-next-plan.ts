import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { PlanState } from '../../plan/state/plan-state.js';
import type { Plan } from '../../plan/stored/plan.entity.js';
import { changePlan } from '../../scoring/stored/change-plan.js';
import { storedTimeline } from '../../scoring/stored/derived-rows.js';
import { type NewDeclaration, storeDeclarations } from '../../scoring/stored/store-declarations.js';
import { planDraft } from '../draft/document-draft.js';
import type { ImportReport } from './import-report.js';
import { nextPlanDeclarations } from './next-plan-declarations.js';
import { continuedPhases, readsPhases, type WantedPhase } from './next-plan-phases.js';
import { nextPlanText, targetOfYear } from './next-plan-text.js';
import { saveDraft } from './save-document.js';

/**
 * Starts the plan of the following year from this one, as a draft: its document lists the continued objectives and is
 * loaded by the importer as the original plan. Throws CONFLICT where that year has a plan already.
 */
export async function saveNextPlan(
  queries: Queries,
  { municipality, year, period }: Plan,
  { objectives, indicators, phases, importedBy }: GoingOn,
): Promise<ImportReport> {
  const next = { municipality, year: year + 1 };
  const [present] = await queries
    .selectFrom('Plan')
    .where(({ and }) => and(next))
    .select('year')
    .execute();
  if (present) {
    throw new DomainError(
      'CONFLICT',
      `Il piano ${next.year} c’è già: per avviarlo da qui annullare prima i suoi caricamenti.`,
    );
  }
  const state = continuedState((await storedTimeline(queries, { municipality, year })).states.at(-1), year, {
    objectives,
    indicators,
    phases,
  });
  const { name } = await queries
    .selectFrom('Municipality')
    .where('slug', '=', municipality)
    .select('name')
    .executeTakeFirstOrThrow();
  const chosen = new Set(objectives);
  const targets = new Map(state.indicators.map((indicator) => [indicator.code, targetOfYear(indicator, next.year)]));
  const text = nextPlanText({
    ...{ municipality: name, year: next.year, period, state, objectives: chosen },
    targetOf: ({ code }) => targets.get(code) ?? '',
  });
  const document = {
    filename: `piano-${next.year}-avviato-dal-${year}.txt`,
    bytes: new TextEncoder().encode(text),
    importedBy,
  };
  const read = await planDraft(document.bytes);
  const isReadable = read.draft !== null && readsPhases(read.draft, state.phases);
  const report = isReadable ? await saveDraft(queries, { ...read, document }) : null;
  if (report === null || report.plan?.slug !== municipality || !isWhole(report, state, chosen)) {
    throw new DomainError(
      'CONFLICT',
      `Il piano ${next.year} non si può preparare automaticamente da questo: caricare il suo documento. ${read.issues.map(({ message }) => message).join(' ')}`,
    );
  }
  const carried = await carryDeclarations(queries, next, {
    document: report.document.id,
    declarations: nextPlanDeclarations({ year, state, objectives: chosen }),
  });
  await queries
    .updateTable('Plan')
    .set({ published: false, startedFrom: year })
    .where(({ and }) => and(next))
    .execute();
  return { ...report, changed: report.changed + carried };
}

/** What goes on in the next year; `indicators` or `phases` null = all those of the objectives. */
interface GoingOn {
  readonly objectives: readonly string[];
  readonly indicators: readonly string[] | null;
  readonly phases: readonly WantedPhase[] | null;
  readonly importedBy: string | null;
}

/** The plan with the indicators and phases that go on. Throws INVALID_INPUT where the choice does not fit it. */
function continuedState(
  state: PlanState | undefined,
  year: number,
  { objectives, indicators, phases }: Omit<GoingOn, 'importedBy'>,
): PlanState {
  const chosen = new Set(objectives);
  const offered = state?.indicators.filter(({ objective }) => chosen.has(objective)) ?? [];
  const unknown = [
    ...missing(objectives, state?.objectives ?? []),
    ...(indicators === null ? [] : missing(indicators, offered)),
  ];
  if (unknown.length > 0) {
    throw new DomainError(
      'INVALID_INPUT',
      `Fra ciò che prosegue del piano ${year} non ci sono ${unknown.join(', ')}. Correggere i codici.`,
    );
  }
  if (state === undefined || objectives.length === 0) {
    throw new DomainError('INVALID_INPUT', 'Indicare almeno un obiettivo che prosegue.');
  }
  const kept = new Set(indicators ?? offered.map(({ code }) => code));
  return {
    ...state,
    indicators: offered.filter(({ code }) => kept.has(code)),
    phases: continuedPhases(state.phases, chosen, phases),
  };
}

function missing(codes: readonly string[], members: readonly { readonly code: string }[]): string[] {
  const known = new Set(members.map(({ code }) => code));
  return codes.filter((code) => !known.has(code));
}

/** Records declarations at the time of the import, because they are undone with it. Returns how many. */
async function carryDeclarations(
  queries: Queries,
  next: PlanKey,
  { document, declarations }: { readonly document: string | null; readonly declarations: readonly NewDeclaration[] },
): Promise<number> {
  const { importedAt, importedBy } = await queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', next.municipality)
    .where('id', '=', document)
    .select(['importedAt', 'importedBy'])
    .executeTakeFirstOrThrow();
  const recording = { recordedAt: importedAt, recordedBy: importedBy ?? 'sistema' };
  return await changePlan(queries, next, async () => {
    const { after } = await storeDeclarations(queries, next, declarations, recording);
    return { answer: after.length, replay: after.length > 0 };
  });
}

/** Whether all that is continued was read from the document. */
function isWhole({ counts }: ImportReport, { indicators }: PlanState, chosen: ReadonlySet<string>): boolean {
  const expected = indicators.filter(({ objective }) => chosen.has(objective)).length;
  return counts?.objectives === chosen.size && counts.indicators === expected;
}
