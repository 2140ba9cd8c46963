import { type Actor, reporterName } from '../../account/actor.js';
import { type AuditedChange, auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { italianDay } from '../../plan/italian-day.js';
import { phaseCodeOf } from '../../plan/phase-code.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Phase } from '../../plan/stored/phase.entity.js';
import { type PhaseInput, phaseProblems, reportContent } from '../../reading/check/phase-check.js';
import { type PhaseReportContent, sameReport } from '../../reading/phase-report.js';
import type { InputProblem } from '../../reading/reported-input.js';
import { type PhaseReports, planPhaseReports } from '../../reading/stored/load-phase-reports.js';
import type { PhaseReport } from '../../reading/stored/phase-report.entity.js';
import { planName } from '../graphql/natural-name.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { refuseSubmitted } from '../reporting/submitted-sheets.js';
import type { PhaseConflict, RecordPhasesResult } from './phase-entry-types.js';
import { phaseNames, reportViews } from './phase-reports.js';
import { foundPhase, phasesInForce } from './phases-in-force.js';

/** What is reported of a phase, and the report that its writer saw. */
export interface NewPhaseReport extends PhaseInput {
  readonly expectedReport: string | null;
}

/** A report beside the phase that it is about and the reports before it. */
interface Entry {
  readonly report: NewPhaseReport;
  readonly phase: Phase;
  readonly content: PhaseReportContent;
  readonly chain: readonly PhaseReport[];
  /** It repeats the report in force. */
  readonly isKnown: boolean;
}

/** Records what is reported of phases in the transaction of `queries`: all of it, or nothing where one report is in
 *  conflict or has to be corrected. */
export async function recordPhases(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  reports: readonly NewPhaseReport[],
): Promise<RecordPhasesResult> {
  const refused = { saved: [], conflicts: [], issues: [] };
  const recorded = await auditedPlanChange(queries, actor, plan, () => recordedPhases(queries, actor, plan, reports));
  if ('refused' in recorded) return { ...refused, ...recorded.refused };
  const after = await phasesInForce(queries, plan);
  return { ...refused, saved: recorded.phases.flatMap((code) => after.get(code)?.phase ?? []) };
}

type Recorded =
  | { readonly refused: Pick<RecordPhasesResult, 'conflicts' | 'issues'> }
  | { readonly phases: readonly string[] };

async function recordedPhases(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  reports: readonly NewPhaseReport[],
): Promise<AuditedChange<Recorded>> {
  const inForce = await phasesInForce(queries, plan);
  const found = reports.map((report) => ({ report, phase: foundPhase(inForce, plan, report.phase) }));
  const sectors = new Set(found.flatMap(({ phase }) => phase?.sector ?? []));
  const today = italianDay(new Date());
  const sheets = [...sectors].map((sector) => ({ sector, asOf: today, final: true }));
  await refuseSubmitted(queries, actor, plan, sheets);
  const issues = [
    ...found.flatMap(({ report, phase }) => phaseProblems(report, phase?.phase ?? null, { year: plan.year, today })),
    ...repeatedReports(found.map(({ report, phase }) => ({ report, phase: phase?.phase ?? null }))),
  ];
  const before = await planPhaseReports(queries, plan);
  const entries = found.flatMap(({ report, phase }) => (phase === null ? [] : [entryOf(report, phase.phase, before)]));
  const conflicts = entries.flatMap(conflict);
  if (issues.length > 0 || conflicts.length > 0) return { audit: null, answer: { refused: { conflicts, issues } } };
  const added = entries.filter(({ isKnown }) => !isKnown);
  const author = reporterName(actor, plan.municipality, [...sectors]);
  const rows = newRows(plan, author, added);
  await insertRows(queries, 'PhaseReport', rows);
  return {
    audit: rows.length === 0 ? null : { ...recordedLine(plan, added, rows), author },
    answer: { phases: entries.map(({ phase }) => phaseCodeOf(phase)) },
  };
}

function entryOf(report: NewPhaseReport, phase: Phase, before: PhaseReports): Entry {
  const chain = before.of({ ...phase, names: phaseNames(phase) });
  const head = chain.at(-1);
  const content = reportContent(report);
  const saysNothing = Object.values(content).every((value) => value === null);
  const isKnown = head === undefined ? saysNothing : sameReport(head, content);
  return { report, phase, content, chain, isKnown };
}

/** Two reports of one phase cannot both be true. */
function repeatedReports(
  found: readonly { readonly report: NewPhaseReport; readonly phase: Phase | null }[],
): InputProblem[] {
  const seen = new Set<string>();
  return found.flatMap(({ report, phase }) => {
    if (phase === null) return [];
    const code = phaseCodeOf(phase);
    const isNew = !seen.has(code);
    seen.add(code);
    if (isNew) return [];
    const message = `Fase «${phase.title}»: è indicata due volte. Lasciarla una volta sola.`;
    return [{ code: 'DUPLICATE_PHASE', message, subject: report.phase, field: null }];
  });
}

/** A conflict where the report in force is not the one that the writer saw, unless it says the same. */
function conflict({ report, phase, chain, isKnown }: Entry): PhaseConflict[] {
  const found = reportViews(chain).at(-1) ?? null;
  if ((found && NODE_IDS.PhaseReport.id(found)) === report.expectedReport || isKnown) return [];
  return [{ phase, expected: report.expectedReport, found }];
}

function newRows(plan: PlanKey, recordedBy: string | null, entries: readonly Entry[]): PhaseReport[] {
  const recordedAt = new Date().toISOString();
  return entries.map(({ phase, content, chain }) => ({
    municipality: plan.municipality,
    year: plan.year,
    objective: phase.objective,
    phase: phase.key,
    number: Math.max(0, ...chain.filter((row) => row.phase === phase.key).map(({ number }) => number)) + 1,
    ...content,
    recordedAt,
    recordedBy,
  }));
}

function recordedLine(plan: PlanKey, entries: readonly Entry[], rows: readonly PhaseReport[]) {
  return {
    action: 'recordPhases',
    subject: planName(plan),
    before: entries.flatMap(({ chain }) => chain.slice(-1).map(auditedReport)),
    after: rows.map(auditedReport),
  };
}

function auditedReport({ objective, phase, number, doneOn, percent, note, evidence }: PhaseReport) {
  return { id: `${phaseCodeOf({ objective, key: phase })}/${number}`, doneOn, percent, note, evidence };
}
