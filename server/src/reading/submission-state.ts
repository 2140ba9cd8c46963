import { type SubmissionState, submissionState } from '@traguardo/schema/vocabulary';

/** The sheet that a step belongs to, and what it made of it. */
export interface Step {
  readonly sector: string;
  readonly asOf: string;
  readonly final: boolean;
  readonly number: number;
  readonly state: string;
}

type SheetName = Pick<Step, 'sector' | 'asOf' | 'final'>;

/** The steps of one sheet, the first one first. */
export function stepsOf<S extends Step>(steps: readonly S[], { sector, asOf, final }: SheetName): S[] {
  return steps
    .filter((step) => step.sector === sector && step.asOf === asOf && step.final === final)
    .sort((a, b) => a.number - b.number);
}

/** The state of one sheet: what its latest step made of it. */
export function sheetState(steps: readonly Step[], sheet: SheetName): SubmissionState {
  const latest = stepsOf(steps, sheet).at(-1)?.state;
  return Object.values(submissionState).find((state) => state === latest) ?? 'NOT_SUBMITTED';
}

/**
 * Whether the sector has handed over what a value would change. Final values of any date take each other's place, so
 * that one final sheet that was sent keeps all of them.
 */
export function isHandedOver(steps: readonly Step[], { sector, asOf, final }: SheetName): boolean {
  const sheets = final ? steps.filter((step) => step.final && step.sector === sector) : [{ sector, asOf, final }];
  return sheets.some((sheet) => sheetState(steps, sheet) === 'SUBMITTED');
}
