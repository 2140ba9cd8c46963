import type { SubmissionFacts, WrittenFacts } from '../../export/report/report-facts.js';
import { cycleStage } from '../../plan/cycle-stage.js';
import { italianDay } from '../../plan/italian-day.js';
import { type ReportDecisions, reportDecisions } from '../../plan/report/report-decision.js';
import { coatOfArms } from '../../plan/report/stored/coats-of-arms.js';
import { sectionTexts } from '../../plan/report/stored/report-sections.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { submissionSteps } from '../../reading/stored/load-submissions.js';
import type { FileSource } from '../loading/file-source.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';

/** By which acts the report was adopted and validated: as stored, or as they are about to be. */
export async function decisionFacts(
  { queries, names }: FileSource,
  plan: PlanView,
  decisions: ReportDecisions | null,
): Promise<ReportDecisions & { readonly written: boolean }> {
  const steps = await queries.selectFrom('CycleStep').where(ofPlan(plan)).orderBy('number').selectAll().execute();
  const { adopted, validated } = decisions ?? reportDecisions(steps);
  const stage = cycleStage(steps);
  return {
    adopted,
    validated: validated && { ...validated, recordedBy: names ? validated.recordedBy : null },
    written: decisions !== null || stage === 'ADOPTED' || stage === 'VALIDATED',
  };
}

/** What the municipality wrote into the report. Until it is adopted, only those who work on it read that. */
export async function writtenFacts(
  { queries, staff }: FileSource,
  plan: PlanView,
  isAdopted: boolean,
): Promise<WrittenFacts> {
  const [texts, coat] = await Promise.all([
    staff || isAdopted ? sectionTexts(queries, plan) : {},
    coatOfArms(queries, plan.municipality),
  ]);
  return { texts, coat: coat?.bytes ?? null, mayWrite: staff };
}

/** Which sectors sent their final values, and when: the latest step of each. */
export async function submissionFacts(source: FileSource, plan: PlanView): Promise<SubmissionFacts[]> {
  const { queries, loaders, names } = source;
  const [steps, sectors] = await Promise.all([submissionSteps(queries, plan), loaders.sectors.load(stateKey(plan))]);
  const final = steps.filter((step) => step.final);
  return sectors.map(({ key, name }) => {
    const last = final.findLast((step) => step.sector === key);
    return {
      sector: name,
      state: last === undefined ? 'MISSING' : last.state === 'SUBMITTED' ? 'SUBMITTED' : 'RETURNED',
      on: last === undefined ? null : italianDay(new Date(last.recordedAt)),
      by: names ? (last?.recordedBy ?? null) : null,
    };
  });
}
