import { submissionState } from '@traguardo/schema/vocabulary';
import { type Actor, delegationsFor } from '../../account/actor.js';
import { decision } from '../../account/permission.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { isAskedAt } from '../../plan/measure/reporting-frequency.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Sector } from '../../plan/stored/sector.entity.js';
import { submissionQuestion } from '../../reading/check/submission-reasons.js';
import { hasTexts } from '../../reading/draft-texts.js';
import { owedValues } from '../../reading/owed-values.js';
import { chainMembers, chainOf, readingsBy } from '../../reading/reading-chain.js';
import { evidenceOfDate } from '../../reading/stored/load-evidence.js';
import { contributedIndicators, indicatorsInForce } from '../../reading/stored/load-indicators.js';
import { type Sheet, submissionReasons, submissionSteps } from '../../reading/stored/load-submissions.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { draftRows } from '../../reading/stored/record-drafts.js';
import { planReadings } from '../../reading/stored/record-readings.js';
import { isSubmitted, type SubmissionStep, sheetState, stepsOf } from '../../reading/submission-state.js';
import type { Attainment } from '../../scoring/stored/attainment.entity.js';
import { REPORTERS } from '../access/operations.js';
import type { ReadingSheet, ReadingSheetRow } from './reading-sheet-types.js';
import { readingViews } from './reading-views.js';
import { checkReportingDate } from './reporting-date.js';
import { mayWriteSubmitted } from './submitted-sheets.js';

/** The sheet of a sector for a date, as the actor sees it. */
export async function readingSheet(queries: Queries, actor: Actor, plan: PlanKey, sheet: Sheet): Promise<ReadingSheet> {
  const { asOf, final } = sheet;
  checkReportingDate(plan.year, asOf, final);
  const closed = await isClosed(queries, plan);
  const indicators = await indicatorsInForce(queries, plan, { sector: sheet.sector });
  const sector = await sectorOf(queries, plan, indicators);
  const contributed = await contributedIndicators(queries, plan, sheet.sector);
  const steps = await submissionSteps(queries, plan);
  const said = readingsBy(await submissionReasons(queries, plan, sheet), ({ number }) => String(number));
  const history = stepsOf(steps, sheet).flatMap((step) => {
    const state = Object.values(submissionState).find((name) => name === step.state);
    return state ? [{ ...step, state, reasons: said.get(String(step.number)) ?? [] }] : [];
  });
  return {
    sector,
    asOf,
    final,
    state: sheetState(steps, sheet),
    reason: history.at(-1)?.reason ?? null,
    history,
    rows: (await sheetRows(queries, plan, sheet, [...indicators, ...contributed])).map((row) => {
      const leading = row.indicator.sector;
      // Of another sector's objective that sector answers for what is missing.
      const question = leading === sheet.sector ? row.question : null;
      const canWrite = !closed && mayWrite(actor, plan, { ...sheet, sector: leading }, steps, sheet.sector);
      return { ...row, question, canWrite };
    }),
    canWrite: !closed && mayWrite(actor, plan, sheet, steps, sheet.sector),
    delegation: delegationsFor(actor, plan.municipality, [sheet.sector])[0] ?? null,
  };
}

/** The rows of some indicators for a date. */
export async function sheetRows(
  queries: Queries,
  plan: PlanKey,
  { asOf, final }: Pick<Sheet, 'asOf' | 'final'>,
  indicators: readonly Indicator[],
): Promise<ReadingSheetRow[]> {
  const date = { asOf, final };
  const codeOf = ({ indicator }: { readonly indicator: string }) => indicator;
  const all = await planReadings(queries, plan);
  const readings = readingsBy(all, codeOf);
  const results = await storedResults(queries, plan, indicators);
  const states = new Map([...results].map(([code, { currentState }]) => [code, currentState]));
  const owed = owedValues(indicators, all, states, date);
  const missing = new Set([...owed.values()].flatMap((values) => values.missing.map(({ code }) => code)));
  const drafts = new Map(
    (await draftRows(queries, plan, date)).filter(hasTexts).map((draft) => [draft.indicator, draft]),
  );
  const evidence = readingsBy(await evidenceOfDate(queries, plan, date), codeOf);
  const sheetRow = (indicator: Indicator, own: readonly Reading[]) => {
    const { code } = indicator;
    const { head, inForce } = chainOf(chainMembers(readingViews(own), date));
    const { currentState: state = null, status = null } = results.get(code) ?? {};
    const note = inForce?.note ?? null;
    const question = submissionQuestion({ code, missing: missing.has(code), final, note, state, status });
    return { indicator, latest: head, question, canWrite: true, asked: isAskedAt(indicator.frequency, date) };
  };
  return indicators.map((indicator) => ({
    ...sheetRow(indicator, readings.get(indicator.code) ?? []),
    draft: drafts.get(indicator.code) ?? null,
    evidence: evidence.get(indicator.code) ?? [],
  }));
}

/** The results that are stored for some indicators after the latest act, by code. */
async function storedResults(queries: Queries, plan: PlanKey, [first]: readonly Indicator[]) {
  if (first === undefined) return new Map<string, Pick<Attainment, 'currentState' | 'status'>>();
  const rows = await queries
    .selectFrom('Attainment')
    .where(ofPlan(plan))
    .where('atAct', '=', first.atAct)
    .select(['indicator', 'currentState', 'status'])
    .execute();
  return new Map(rows.map(({ indicator, ...result }) => [indicator, result]));
}

/** Whether a person of the sector `own` may write what stands in the sheet of the leading sector. */
function mayWrite(actor: Actor, plan: PlanKey, sheet: Sheet, steps: readonly SubmissionStep[], own: string): boolean {
  const scope = { municipality: plan.municipality, sectors: [[sheet.sector, own]] };
  if (decision(actor, REPORTERS, scope, false) !== 'ALLOWED') return false;
  return mayWriteSubmitted(actor, plan) || !isSubmitted(steps, sheet);
}

async function isClosed(queries: Queries, { municipality, year }: PlanKey): Promise<boolean> {
  const plan = await queries
    .selectFrom('Plan')
    .where(ofPlan({ municipality, year }))
    .select('closed')
    .executeTakeFirst();
  if (plan) return plan.closed;
  throw new DomainError('NOT_FOUND', `Non c’è un piano ${year} per «${municipality}»: verificare ente e anno.`);
}

/** The sector of indicators of one sector, as it is called after the latest act. */
async function sectorOf(queries: Queries, plan: PlanKey, [first]: readonly Indicator[]): Promise<Sector> {
  const sector =
    first &&
    (await queries
      .selectFrom('Sector')
      .where(ofPlan(plan))
      .where('atAct', '=', first.atAct)
      .where('key', '=', first.sector)
      .selectAll()
      .executeTakeFirst());
  if (sector) return sector;
  throw new DomainError(
    'NOT_FOUND',
    `Nel piano ${plan.year} non ci sono indicatori di questo settore dopo l’ultimo provvedimento: verificare il settore.`,
  );
}
