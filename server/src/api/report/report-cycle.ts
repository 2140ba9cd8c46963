import { Decimal } from 'decimal.js';
import type { Queries } from '../../database/open-database.js';
import type { ReportFacts, ReportPolicy, Resolution } from '../../export/report/report-facts.js';
import type { CycleStep } from '../../plan/stored/cycle-step.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { policyLabel, STANDARD_POLICY } from '../../scoring/policy.js';
import type { FileSource } from '../loading/file-source.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';

/** By which acts the report was adopted and validated. A year that was opened again has neither. */
export async function cycleFacts(
  queries: Queries,
  { municipality, year }: PlanView,
): Promise<Pick<ReportFacts, 'adopted' | 'validated'>> {
  const steps = await queries
    .selectFrom('CycleStep')
    .where(ofPlan({ municipality, year }))
    .orderBy('number')
    .selectAll()
    .execute();
  const reopened = steps.findLastIndex(({ step }) => step === 'REOPENED');
  const holding = steps.slice(reopened + 1);
  return { adopted: lastOf(holding, 'ADOPTED'), validated: lastOf(holding, 'VALIDATED') };
}

function lastOf(steps: readonly CycleStep[], name: 'ADOPTED' | 'VALIDATED'): Resolution | null {
  const found = steps.findLast(({ step }) => step === name);
  return found ? { number: found.documentNumber, date: found.documentDate, link: found.link } : null;
}

/** The rule behind the values that are shown: their own label, and what the municipality set for it. */
export async function policyFacts({ loaders, queries }: FileSource, plan: PlanView): Promise<ReportPolicy> {
  const { municipality, year } = plan;
  const [attainments, chosen] = await Promise.all([
    loaders.attainments.load(stateKey(plan)),
    queries
      .selectFrom('ScoringPolicyRow')
      .where(ofPlan({ municipality, year }))
      .orderBy('number', 'desc')
      .selectAll()
      .execute(),
  ]);
  const labels = [...new Set(attainments.map(({ policy }) => policy))].sort();
  const own = chosen.find((row) => labels.includes(policyLabel(row)));
  const { achieved, partial } = own ?? STANDARD_POLICY.thresholds;
  const thresholds = { achieved: new Decimal(achieved).toNumber(), partial: new Decimal(partial).toNumber() };
  const { lateDays, phaseShare } = own ?? STANDARD_POLICY;
  const phases = { lateDays, phaseShare: new Decimal(phaseShare).toNumber() };
  if (!own) return { labels, ...thresholds, ...phases, lowerRule: 'MIRROR', article: null };
  return {
    labels,
    ...thresholds,
    ...phases,
    lowerRule: own.lowerRule === 'RATIO' ? 'RATIO' : 'MIRROR',
    article: own.article,
  };
}
