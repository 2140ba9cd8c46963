import { type Actor, authorName, reporterName } from '../../account/actor.js';
import { type AuditedChange, auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { settledDefinitions } from '../../plan/stored/settled-definitions.js';
import { answeredProblems, canonicalMeasures, readingProblems } from '../../reading/check/reading-check.js';
import { chainMembers, chainOf, readingsBy } from '../../reading/reading-chain.js';
import type { InputProblem, ReportedInput } from '../../reading/reported-input.js';
import { indicatorsInForce } from '../../reading/stored/load-indicators.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { clearDrafts } from '../../reading/stored/record-drafts.js';
import {
  insertReadings,
  planReadings,
  type RecordedReading,
  type RecordingContext,
  recordedRows,
} from '../../reading/stored/record-readings.js';
import { planName, readingName } from '../graphql/natural-name.js';
import { NODE_IDS } from '../graphql/node-id.js';
import type { ReadingConflict, RecordReadingsResult } from './reading-results.js';
import { type ReadingView, readingViews } from './reading-views.js';
import { refuseSubmitted } from './submitted-sheets.js';

/** A value to be recorded, and the reading that its writer saw. */
export interface Report extends ReportedInput {
  readonly expectedReading: string | null;
}

/** Records values in the transaction of `queries`: all of them, or none where one is in conflict or has to be mended. */
export function recordReports(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  reports: readonly Report[],
): Promise<RecordReadingsResult> {
  return auditedPlanChange(queries, actor, plan, () => recordedReports(queries, actor, plan, reports));
}

async function recordedReports(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  reports: readonly Report[],
): Promise<AuditedChange<RecordReadingsResult>> {
  const codes = reports.map(({ indicator }) => indicator);
  const inForce = await indicatorsInForce(queries, plan, { codes });
  const indicators = new Map(inForce.map((indicator) => [indicator.code, indicator]));
  await refuseSubmitted(queries, actor, plan, sheetsOf(reports, indicators));
  const issues = [
    ...reports.flatMap((report) => readingProblems(report, indicators.get(report.indicator) ?? null, plan.year)),
    ...repeatedReports(reports),
  ];
  const before = readingsBy(await planReadings(queries, plan, codes), ({ indicator }) => indicator);
  const settled = await settledDefinitions(queries, plan);
  const recorded = recordedBeside(before, actor, { ...plan, settled }, reports, indicators);
  const conflicts = reports.flatMap((report, index) => conflict(report, before, recorded[index]));
  if (issues.length > 0 || conflicts.length > 0) return { audit: null, answer: { saved: [], conflicts, issues } };
  const added = await store(queries, plan, recorded);
  return {
    audit:
      added.length === 0
        ? null
        : {
            ...recordedLine(plan, before, added),
            author: reporterName(actor, plan.municipality, sectorsOf(reports, indicators)),
          },
    readingsOf: new Set(added.map(({ indicator }) => indicator)),
    answer: { saved: savedViews(before, recorded), conflicts: [], issues: [] },
  };
}

type ReadingsByIndicator = ReadonlyMap<string, readonly Reading[]>;

function sectorsOf(reports: readonly Report[], indicators: ReadonlyMap<string, Indicator>): string[] {
  return reports.flatMap(({ indicator }) => indicators.get(indicator)?.sector ?? []);
}

function sheetsOf(reports: readonly Report[], indicators: ReadonlyMap<string, Indicator>) {
  return reports.flatMap(({ indicator, asOf, final }) => {
    const sector = indicators.get(indicator)?.sector;
    return sector === undefined ? [] : [{ sector, asOf, final }];
  });
}

/** Two values for the same indicator and day cannot both be true. */
function repeatedReports(reports: readonly Report[]): InputProblem[] {
  const seen = new Set<string>();
  return reports.flatMap(({ indicator, asOf, final }) => {
    const key = `${indicator}|${asOf}|${final}`;
    const isNew = !seen.has(key);
    seen.add(key);
    if (isNew) return [];
    const message = `Indicatore ${indicator}: ci sono due valori per la data ${asOf}. Lasciarne uno solo.`;
    return [{ code: 'DUPLICATE_READING', message, subject: indicator, field: null }];
  });
}

function recordedBeside(
  before: ReadingsByIndicator,
  actor: Actor,
  { municipality, year, settled }: PlanKey & Pick<RecordingContext, 'settled'>,
  reports: readonly Report[],
  indicators: ReadonlyMap<string, Indicator>,
): RecordedReading[] {
  const [{ atAct: latestAct } = { atAct: -1 }] = indicators.values();
  const recording = {
    municipality,
    year,
    demonstration: false,
    measuresAct: latestAct,
    recordedAt: new Date().toISOString(),
    recordedBy: authorName(actor),
    document: null,
    settled,
  };
  const readings = reports.map((report) => ({
    indicator: report.indicator,
    asOf: report.asOf,
    final: report.final,
    note: report.note,
    criticality: report.criticality,
    correctiveAction: report.correctiveAction,
    confirmed: answeredProblems(report, indicators.get(report.indicator) ?? null, year),
    ...canonicalMeasures(report),
    recordedBy: reporterName(actor, municipality, sectorsOf([report], indicators)),
    line: null,
    text: null,
  }));
  return recordedRows([...before.values()].flat(), recording, readings);
}

/** A conflict where the stored reading is not the one that the writer saw, unless its content is the same. */
function conflict(
  report: Report,
  before: ReadingsByIndicator,
  recorded: RecordedReading | undefined,
): ReadingConflict[] {
  const readings = before.get(report.indicator) ?? [];
  const { head } = chainOf(chainMembers(readings, report));
  const found = head && NODE_IDS.Reading.id(head);
  if (found === report.expectedReading || (recorded?.isNew === false && recorded.row === head)) return [];
  const view = readingViews(readings).find((reading) => NODE_IDS.Reading.id(reading) === found) ?? null;
  return [{ indicator: report.indicator, expected: report.expectedReading, found: view }];
}

/** Answers the readings that are new. */
async function store(queries: Queries, plan: PlanKey, recorded: readonly RecordedReading[]): Promise<Reading[]> {
  await clearDrafts(
    queries,
    plan,
    recorded.map(({ row }) => row),
  );
  const rows = recorded.filter(({ isNew }) => isNew).map(({ row }) => row);
  if (rows.length > 0) await insertReadings(queries, rows);
  return rows;
}

function recordedLine(plan: PlanKey, before: ReadingsByIndicator, rows: readonly Reading[]) {
  return {
    action: 'recordReadings',
    subject: planName(plan),
    before: rows.flatMap((row) => {
      const { head } = chainOf(chainMembers(before.get(row.indicator) ?? [], row));
      return head ? [auditedReading(head)] : [];
    }),
    after: rows.map(auditedReading),
  };
}

/** A reading as the audit log records it. */
export function auditedReading(reading: Reading) {
  const { value, numerator, denominator, note, criticality, correctiveAction, confirmed, withdrawn } = reading;
  const texts = { note, criticality, correctiveAction };
  return { id: readingName(reading), value, numerator, denominator, ...texts, confirmed, withdrawn };
}

function savedViews(before: ReadingsByIndicator, recorded: readonly RecordedReading[]): ReadingView[] {
  const added = recorded.filter(({ isNew }) => isNew).map(({ row }) => row);
  const codes = new Set(recorded.map(({ row }) => row.indicator));
  const after = [...codes].flatMap((code) =>
    readingViews([...(before.get(code) ?? []), ...added.filter(({ indicator }) => indicator === code)]),
  );
  const views = new Map(after.map((view) => [NODE_IDS.Reading.id(view), view]));
  return recorded.flatMap(({ row }) => views.get(NODE_IDS.Reading.id(row)) ?? []);
}
