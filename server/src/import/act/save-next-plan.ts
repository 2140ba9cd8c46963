import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { PlanState } from '../../plan/state/plan-state.js';
import type { Plan } from '../../plan/stored/plan.entity.js';
import { changePlan } from '../../scoring/stored/change-plan.js';
import { storedTimeline } from '../../scoring/stored/derived-rows.js';
import { type NewDeclaration, storeDeclarations } from '../../scoring/stored/store-declarations.js';
import { planDraft } from '../draft/plan-draft-reader.js';
import type { ImportReport } from './import-report.js';
import { nextPlanDeclarations } from './next-plan-declarations.js';
import { nextPlanText } from './next-plan-text.js';
import { saveDraft } from './save-document.js';

/**
 * Starts the plan of the following year from this one: its document lists the continued objectives and is loaded by
 * the importer as the original plan. Throws CONFLICT where that year has a plan already.
 */
export async function saveNextPlan(
  queries: Queries,
  { municipality, year, period }: Plan,
  { objectives, importedBy }: { readonly objectives: readonly string[]; readonly importedBy: string | null },
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
  const state = (await storedTimeline(queries, { municipality, year })).states.at(-1);
  const known = new Set(state?.objectives.map(({ code }) => code));
  const unknown = objectives.filter((code) => !known.has(code));
  if (state === undefined || objectives.length === 0 || unknown.length > 0) {
    throw new DomainError(
      'INVALID_INPUT',
      unknown.length > 0
        ? `Il piano ${year} non ha questi obiettivi: ${unknown.join(', ')}. Correggere i codici.`
        : 'Indicare almeno un obiettivo che prosegue.',
    );
  }
  const { name } = await queries
    .selectFrom('Municipality')
    .where('slug', '=', municipality)
    .select('name')
    .executeTakeFirstOrThrow();
  const chosen = new Set(objectives);
  const text = nextPlanText({ municipality: name, year: next.year, period, state, objectives: chosen });
  const document = {
    filename: `piano-${next.year}-avviato-dal-${year}.txt`,
    bytes: new TextEncoder().encode(text),
    importedBy,
  };
  const read = planDraft(document.bytes);
  const report = read.draft === null ? null : await saveDraft(queries, { ...read, document });
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
  return { ...report, changed: report.changed + carried };
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
