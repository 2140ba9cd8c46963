import type { Actor } from '../../account/actor.js';
import { recordedName } from '../../account/actor.js';
import { recordAudit } from '../../account/audit/record-audit.js';
import type { Queries } from '../../database/open-database.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { openPlan } from '../../plan/stored/open-plan.js';
import { draftTexts, hasTexts, NO_TEXTS, sameTexts, tooLong } from '../../reading/draft-texts.js';
import { indicatorsInForce, type PlanName } from '../../reading/stored/load-indicators.js';
import type { Sheet } from '../../reading/stored/load-submissions.js';
import type { ReadingDraft } from '../../reading/stored/reading-draft.entity.js';
import { draftRows, storeDrafts } from '../../reading/stored/record-drafts.js';
import type { InputIssue } from '../graphql/input-issue.js';
import { planId } from '../graphql/natural-id.js';
import { refuseHandedOver } from './handed-over.js';
import type { ReadingDraftInput } from './reading-inputs.js';
import { sheetRows } from './reading-sheet.js';
import type { SaveReadingDraftsResult } from './reading-sheet-types.js';
import { checkReportingDate } from './reporting-date.js';

type SheetDate = Pick<Sheet, 'asOf' | 'final'>;

/**
 * Keeps what somebody has typed, in the transaction of `queries`. Every row stands for itself: one that somebody else
 * has saved meanwhile is told, the others are kept, so that nobody loses what was typed.
 */
export async function saveDrafts(
  queries: Queries,
  actor: Actor,
  plan: PlanName,
  date: SheetDate,
  inputs: readonly ReadingDraftInput[],
): Promise<SaveReadingDraftsResult> {
  checkReportingDate(plan.year, date.asOf, date.final);
  await openPlan(queries, plan.municipality, plan.year);
  const inForce = await indicatorsInForce(queries, plan);
  const indicators = new Map(inForce.map((indicator) => [indicator.code, indicator]));
  const named = inputs.flatMap(({ indicator }) => indicators.get(indicator) ?? []);
  await refuseHandedOver(
    queries,
    actor,
    plan,
    named.map(({ sector }) => ({ sector, ...date })),
  );
  const issues = inputs.flatMap((input, index) => problem(input, inputs.slice(0, index), indicators));
  if (issues.length > 0) return { drafts: [], conflicts: [], issues };
  const before = new Map((await draftRows(queries, plan, date)).map((draft) => [draft.indicator, draft]));
  const conflicts = inputs.filter((input) => isConflict(input, before.get(input.indicator)));
  const changed = inputs
    .filter((input) => !conflicts.includes(input) && isChange(input, before.get(input.indicator)))
    .map((input) => nextDraft(input, before.get(input.indicator), { ...plan, ...date }, actor));
  await storeDrafts(queries, changed);
  if (changed.length > 0) await auditDrafts(queries, actor, plan, date, before, changed);
  const kept = named.filter(({ code }) => !conflicts.some(({ indicator }) => indicator === code));
  return {
    drafts: await sheetRows(queries, plan, date, kept),
    conflicts: conflicts.map(({ indicator }) => ({ indicator, draft: shown(before.get(indicator)) })),
    issues: [],
  };
}

function problem(
  input: ReadingDraftInput,
  earlier: readonly ReadingDraftInput[],
  indicators: ReadonlyMap<string, Indicator>,
): InputIssue[] {
  const { indicator } = input;
  const issue = (code: string, field: string | null, message: string) => [
    { code, subject: indicator, field, message: `Indicatore ${indicator}: ${message}` },
  ];
  if (!indicators.has(indicator)) {
    return issue('UNKNOWN_INDICATOR', 'indicator', 'il piano non ha un indicatore con questo codice: verificarlo.');
  }
  if (earlier.some((other) => other.indicator === indicator)) {
    return issue('DUPLICATE_READING', null, 'ci sono due bozze. Lasciarne una sola.');
  }
  const long = tooLong(draftTexts(input));
  return long ? issue('TOO_LONG', long.field, `il testo supera ${long.limit} caratteri: accorciarlo.`) : [];
}

/** A draft without texts is shown as none. */
function shown(draft: ReadingDraft | undefined): ReadingDraft | null {
  return draft && hasTexts(draft) ? draft : null;
}

/** Another version than the writer saw stands there, with other texts. */
function isConflict(input: ReadingDraftInput, before: ReadingDraft | undefined): boolean {
  const standing = shown(before);
  if (sameTexts(draftTexts(input), before ?? NO_TEXTS)) return false;
  return (standing?.version ?? null) !== (input.expectedVersion ?? null);
}

function isChange(input: ReadingDraftInput, before: ReadingDraft | undefined): boolean {
  return !sameTexts(draftTexts(input), before ?? NO_TEXTS);
}

function nextDraft(
  input: ReadingDraftInput,
  before: ReadingDraft | undefined,
  place: PlanName & SheetDate,
  actor: Actor,
): ReadingDraft {
  return {
    municipality: place.municipality,
    year: place.year,
    asOf: place.asOf,
    final: place.final,
    indicator: input.indicator,
    ...draftTexts(input),
    version: before === undefined ? 1 : before.version + 1,
    savedAt: new Date().toISOString(),
    savedBy: recordedName(actor) ?? actor.origin,
  };
}

function auditDrafts(
  queries: Queries,
  actor: Actor,
  plan: PlanName,
  { asOf, final }: SheetDate,
  before: ReadonlyMap<string, ReadingDraft>,
  changed: readonly ReadingDraft[],
): Promise<void> {
  const texts = (draft: ReadingDraft | undefined, indicator: string) => ({
    indicator,
    ...draftTexts(draft ?? NO_TEXTS),
  });
  return recordAudit(queries, actor, {
    municipality: plan.municipality,
    action: 'saveReadingDrafts',
    subject: `${planId(plan)}/${asOf}/${final ? 'consuntivo' : 'monitoraggio'}`,
    before: changed.map(({ indicator }) => texts(before.get(indicator), indicator)),
    after: changed.map((draft) => texts(draft, draft.indicator)),
  });
}
