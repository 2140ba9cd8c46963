import { Decimal } from 'decimal.js';
import type { ReportPolicy } from '../../export/report/report-facts.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { policyLabel, STANDARD_POLICY } from '../../scoring/policy.js';
import type { FileSource } from '../loading/file-source.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';

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
