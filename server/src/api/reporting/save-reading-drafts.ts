import { type Actor, reporterName } from '../../account/actor.js';
import { type AuditedChange, auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { draftTexts, hasTexts, NO_TEXTS, overlongText, sameTexts } from '../../reading/draft-texts.js';
import { indicatorsInForce } from '../../reading/stored/load-indicators.js';
import type { Sheet } from '../../reading/stored/load-submissions.js';
import type { ReadingDraft } from '../../reading/stored/reading-draft.entity.js';
import { draftRows, storeDrafts } from '../../reading/stored/record-drafts.js';
import type { InputIssue } from '../graphql/input-issue.js';
import { planName } from '../graphql/natural-name.js';
import type { ReadingDraftInput } from './reading-inputs.js';
import { sheetRows } from './reading-sheet.js';
import type { SaveReadingDraftsResult } from './reading-sheet-types.js';
import { checkReportingDate } from './reporting-date.js';
import { refuseSubmitted } from './submitted-sheets.js';

type SheetDate = Pick<Sheet, 'asOf' | 'final'>;

/**
 * Keeps what a person has typed, in the transaction of `queries`. Every row is saved for itself: one that another person
 * has saved meanwhile is a conflict, the others are kept, so that nothing typed is lost.
 */
export async function saveReadingDrafts(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  date: SheetDate,
  inputs: readonly ReadingDraftInput[],
): Promise<SaveReadingDraftsResult> {
  checkReportingDate(plan.year, date.asOf, date.final);
  return await auditedPlanChange(queries, actor, plan, () => savedDrafts(queries, actor, plan, date, inputs));
}

async function savedDrafts(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  date: SheetDate,
  inputs: readonly ReadingDraftInput[],
): Promise<AuditedChange<SaveReadingDraftsResult>> {
  const inForce = await indicatorsInForce(queries, plan);
  const indicators = new Map(inForce.map((indicator) => [indicator.code, indicator]));
  const named = inputs.flatMap(({ indicator }) => indicators.get(indicator) ?? []);
  await refuseSubmitted(
    queries,
    actor,
    plan,
    named.map(({ sector }) => ({ sector, ...date })),
  );
  const issues = inputs.flatMap((input, index) => problem(input, inputs.slice(0, index), indicators));
  if (issues.length > 0) return { audit: null, answer: { drafts: [], conflicts: [], issues } };
  const before = new Map((await draftRows(queries, plan, date)).map((draft) => [draft.indicator, draft]));
  const conflicts = inputs.filter((input) => isConflict(input, before.get(input.indicator)));
  const changed = inputs
    .filter((input) => !conflicts.includes(input) && isChange(input, before.get(input.indicator)))
    .map((input) => {
      const sector = indicators.get(input.indicator)?.sector ?? '';
      const savedBy = reporterName(actor, plan.municipality, [sector]) ?? actor.origin;
      return nextDraft(input, before.get(input.indicator), { ...plan, ...date }, savedBy);
    });
  await storeDrafts(queries, changed);
  const kept = named.filter(({ code }) => !conflicts.some(({ indicator }) => indicator === code));
  return {
    audit:
      changed.length === 0
        ? null
        : {
            ...draftsLine(plan, date, before, changed),
            author: reporterName(
              actor,
              plan.municipality,
              named.map(({ sector }) => sector),
            ),
          },
    keepsResults: true,
    answer: {
      drafts: await sheetRows(queries, plan, date, kept),
      conflicts: conflicts.map(({ indicator }) => ({ indicator, draft: withTexts(before.get(indicator)) })),
      issues: [],
    },
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
  const long = overlongText(draftTexts(input));
  return long ? issue('TOO_LONG', long.field, `il testo supera ${long.limit} caratteri: accorciarlo.`) : [];
}

/** A draft without texts is shown as none. */
function withTexts(draft: ReadingDraft | undefined): ReadingDraft | null {
  return draft && hasTexts(draft) ? draft : null;
}

/** The stored draft is another version than the writer saw, with other texts. */
function isConflict(input: ReadingDraftInput, before: ReadingDraft | undefined): boolean {
  const found = withTexts(before);
  if (sameTexts(draftTexts(input), before ?? NO_TEXTS)) return false;
  return (found?.version ?? null) !== (input.expectedVersion ?? null);
}

function isChange(input: ReadingDraftInput, before: ReadingDraft | undefined): boolean {
  return !sameTexts(draftTexts(input), before ?? NO_TEXTS);
}

function nextDraft(
  input: ReadingDraftInput,
  before: ReadingDraft | undefined,
  place: PlanKey & SheetDate,
  savedBy: string,
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
    savedBy,
  };
}

function draftsLine(
  plan: PlanKey,
  { asOf, final }: SheetDate,
  before: ReadonlyMap<string, ReadingDraft>,
  changed: readonly ReadingDraft[],
) {
  const texts = (draft: ReadingDraft | undefined, indicator: string) => ({
    indicator,
    ...draftTexts(draft ?? NO_TEXTS),
  });
  return {
    action: 'saveReadingDrafts',
    subject: `${planName(plan)}/${asOf}/${final ? 'consuntivo' : 'monitoraggio'}`,
    before: changed.map(({ indicator }) => texts(before.get(indicator), indicator)),
    after: changed.map((draft) => texts(draft, draft.indicator)),
  };
}
