import type { CycleStage } from '@traguardo/schema/vocabulary';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { stepDateFault } from '../../plan/cycle-dates.js';
import { cycleStage, STEPS } from '../../plan/cycle-stage.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import type { CycleStep } from '../../plan/stored/cycle-step.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { policyLabel } from '../policy.js';
import { closingObstacles } from './load-closing.js';
import { loadPolicy } from './load-policy.js';

export type NewCycleStep = Omit<CycleStep, 'number' | 'policy'>;

/**
 * Stores a step of the year's cycle, where the stage allows it. Closing freezes the plan with the policy in force, and
 * reopening releases it; the caller replays the plan afterwards, in the same transaction.
 */
export async function storeCycleStep(
  queries: Queries,
  step: NewCycleStep,
): Promise<{ readonly before: CycleStage; readonly after: CycleStage }> {
  const { municipality, year } = step;
  const steps = await queries
    .selectFrom('CycleStep')
    .where(ofPlan({ municipality, year }))
    .orderBy('number')
    .selectAll()
    .execute();
  const before = cycleStage(steps);
  const { from, refusal } = STEPS[step.step];
  if (!from.includes(before)) throw new DomainError('CONFLICT', refusal);
  const fault = stepDateFault(step, steps, { year, today: italianDay(new Date(step.recordedAt)) });
  if (fault !== null) throw new DomainError('INVALID_INPUT', fault);
  if (step.step === 'CLOSED') await refuseClosing(queries, step);
  const policy = step.step === 'CLOSED' ? policyLabel(await loadPolicy(queries, { municipality, year })) : null;
  await insertRows(queries, 'CycleStep', [{ ...step, number: steps.length + 1, policy }]);
  if (step.step === 'CLOSED' || step.step === 'REOPENED') {
    await queries
      .updateTable('Plan')
      .set({ closed: step.step === 'CLOSED' })
      .where(ofPlan({ municipality, year }))
      .execute();
  }
  return { before, after: cycleStage([step]) };
}

async function refuseClosing(queries: Queries, { municipality, year }: NewCycleStep): Promise<void> {
  const obstacles = await closingObstacles(queries, { municipality, year });
  if (obstacles.length === 0) return;
  throw new DomainError('CONFLICT', `Il ciclo ${year} non si può chiudere: ${obstacles.join('; ')}.`);
}
