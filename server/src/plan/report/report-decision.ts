import type { ValidationOutcome } from '@traguardo/schema/vocabulary';

/** The deliberation or minute of a decision. */
export interface Resolution {
  readonly number: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly link: string | null;
}

/** What the Nucleo di Valutazione found. */
export interface Validation extends Resolution {
  readonly outcome: ValidationOutcome;
  readonly reason: string | null;
  /** Null where names are not for the reader. */
  readonly recordedBy: string | null;
  /** In whose name it was recorded; null = in that of who recorded it. */
  readonly onBehalfOf: string | null;
}

/** What was decided about a report. */
export interface ReportDecisions {
  readonly adopted: Resolution | null;
  readonly validated: Validation | null;
}

/** A step of the cycle as far as it decides about the report. */
export interface DecidingStep {
  readonly step: string;
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
  readonly link: string | null;
  readonly outcome: ValidationOutcome | null;
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly onBehalfOf: string | null;
}

/** What holds after the steps of a cycle, the first one first. A year that was opened again has neither. */
export function reportDecisions(steps: readonly DecidingStep[]): ReportDecisions {
  const holding = steps.slice(steps.findLastIndex(({ step }) => step === 'REOPENED') + 1);
  const adopted = holding.findLast(({ step }) => step === 'ADOPTED');
  const validated = holding.findLast(({ step }) => step === 'VALIDATED');
  return {
    adopted: adopted === undefined ? null : resolutionOf(adopted),
    validated:
      validated === undefined
        ? null
        : {
            ...resolutionOf(validated),
            outcome: validated.outcome ?? 'VALIDATED',
            reason: validated.reason,
            recordedBy: validated.recordedBy,
            onBehalfOf: validated.onBehalfOf,
          },
  };
}

function resolutionOf({ documentNumber, documentDate, link }: DecidingStep): Resolution {
  return { number: documentNumber, date: documentDate, link };
}

export const REPORT_FORMATS = ['docx', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A file of a report that is to be kept. */
export interface ReportOrder {
  readonly municipality: string;
  readonly year: number;
  readonly format: ReportFormat;
  readonly decisions: ReportDecisions;
  /** Whether what the sectors said of their results stands in it. */
  readonly remarks: boolean;
}

/** Makes the file of an order beside the service; null where the plan is too large for one. */
export type ReportMaker = (order: ReportOrder) => Promise<Uint8Array | null>;
