import { type SubmissionState, submissionState } from '@traguardo/schema/vocabulary';

/** The sheet of a step, and the state that the step gave it. */
export interface SubmissionStep {
  readonly sector: string;
  readonly asOf: string;
  readonly final: boolean;
  readonly number: number;
  readonly state: string;
}

type SheetKey = Pick<SubmissionStep, 'sector' | 'asOf' | 'final'>;

/** The steps of one sheet, the first one first. */
export function stepsOf<S extends SubmissionStep>(steps: readonly S[], { sector, asOf, final }: SheetKey): S[] {
  return steps
    .filter((step) => step.sector === sector && step.asOf === asOf && step.final === final)
    .sort((a, b) => a.number - b.number);
}

/** The state of one sheet after its latest step. */
export function sheetState(steps: readonly SubmissionStep[], sheet: SheetKey): SubmissionState {
  const latest = stepsOf(steps, sheet).at(-1)?.state;
  return Object.values(submissionState).find((state) => state === latest) ?? 'NOT_SUBMITTED';
}

/**
 * Whether the sector has submitted a sheet that a new value would change. Final values of all dates replace each other,
 * so one submitted final sheet blocks all of them.
 */
export function isSubmitted(steps: readonly SubmissionStep[], { sector, asOf, final }: SheetKey): boolean {
  const sheets = final ? steps.filter((step) => step.final && step.sector === sector) : [{ sector, asOf, final }];
  return sheets.some((sheet) => sheetState(steps, sheet) === 'SUBMITTED');
}
