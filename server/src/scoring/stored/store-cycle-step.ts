import type { CycleStage } from '@traguardo/schema/vocabulary';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { correctedDateFault, stepDateFault } from '../../plan/cycle-dates.js';
import { cycleStage, STEPS } from '../../plan/cycle-stage.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { CycleStep } from '../../plan/stored/cycle-step.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { policyLabel } from '../policy.js';
import { closingObstacles } from './load-closing.js';
import { loadPolicy } from './load-policy.js';

export type NewCycleStep = Omit<CycleStep, 'number' | 'policy'> & {
  /** Only of a closing: a person confirms that the year has not ended yet. */
  readonly beforeYearEnd?: boolean;
};

/**
 * Stores a step of the year's cycle, where the stage allows it. Closing freezes the plan with the policy in force, and
 * reopening releases it; the caller replays the plan afterwards, in the same transaction.
 */
export async function storeCycleStep(
  queries: Queries,
  { beforeYearEnd = false, ...step }: NewCycleStep,
): Promise<{ readonly before: CycleStage; readonly after: CycleStage; readonly number: number }> {
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
  const fault = stepDateFault(step, steps, { year, beforeYearEnd, today: italianDay(new Date(step.recordedAt)) });
  if (fault !== null) throw new DomainError('INVALID_INPUT', fault);
  if (step.step === 'CLOSED') await refuseClosing(queries, step);
  const policy = step.step === 'CLOSED' ? policyLabel(await loadPolicy(queries, { municipality, year })) : null;
  const number = steps.length + 1;
  await insertRows(queries, 'CycleStep', [{ ...step, number, policy }]);
  if (step.step === 'CLOSED' || step.step === 'REOPENED') {
    await queries
      .updateTable('Plan')
      .set({ closed: step.step === 'CLOSED' })
      .where(ofPlan({ municipality, year }))
      .execute();
  }
  return { before, after: cycleStage([step]), number };
}

async function refuseClosing(queries: Queries, { municipality, year }: NewCycleStep): Promise<void> {
  const obstacles = await closingObstacles(queries, { municipality, year });
  if (obstacles.length === 0) return;
  throw new DomainError('CONFLICT', `Il ciclo ${year} non si può chiudere: ${obstacles.join('; ')}.`);
}

/** A corrected day of a step, with its reason. */
export interface DateCorrection {
  /** Number of the step. */
  readonly step: number;
  readonly date: string;
  readonly reason: string;
  readonly beforeYearEnd: boolean;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Corrects the day of a step, at any stage of the cycle; the day before stays with the correction. */
export async function correctStepDate(
  queries: Queries,
  { municipality, year }: PlanKey,
  { step: number, date, reason, beforeYearEnd, recordedAt, recordedBy }: DateCorrection,
): Promise<{ readonly before: string | null; readonly after: string }> {
  const key = { municipality, year };
  const steps = await queries.selectFrom('CycleStep').where(ofPlan(key)).orderBy('number').selectAll().execute();
  const index = steps.findIndex((row) => row.number === number);
  const step = steps[index];
  if (step === undefined || step.step === 'REOPENED') {
    throw new DomainError(
      'NOT_FOUND',
      'Il passo indicato non c’è, o non ha una data: ricaricare la pagina e riprovare.',
    );
  }
  const today = italianDay(new Date(recordedAt));
  const fault = correctedDateFault(steps, index, date, { year, today, beforeYearEnd });
  if (fault !== null) throw new DomainError('INVALID_INPUT', fault);
  const { last } = await queries
    .selectFrom('CycleStepCorrection')
    .where(({ and }) => and({ ...key, number }))
    .select(({ fn }) => fn.max('correction').as('last'))
    .executeTakeFirstOrThrow();
  const correction = { correction: (last ?? 0) + 1, dateBefore: step.documentDate, documentDate: date, reason };
  await insertRows(queries, 'CycleStepCorrection', [{ ...key, number, ...correction, recordedAt, recordedBy }]);
  await queries
    .updateTable('CycleStep')
    .set({ documentDate: date })
    .where(({ and }) => and({ ...key, number }))
    .execute();
  return { before: step.documentDate, after: date };
}
