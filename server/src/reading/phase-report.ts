/** The content of a report of a phase; days in ISO 8601, `percent` a canonical number. */
export interface PhaseReportContent {
  readonly doneOn: string | null;
  readonly percent: string | null;
  readonly note: string | null;
  readonly evidence: string | null;
}

interface RecordedReport {
  readonly phase: string;
  readonly number: number;
  readonly recordedAt: string;
}

/**
 * The reports of one phase, the first one first. A phase that decisions name otherwise may have been reported under
 * another key: the time of recording orders the reports of several keys.
 */
export function reportChain<R extends RecordedReport>(reports: readonly R[]): R[] {
  return [...reports].sort(
    (a, b) =>
      compare(a.recordedAt, b.recordedAt) || (a.phase === b.phase ? a.number - b.number : compare(a.phase, b.phase)),
  );
}

export function sameReport(a: PhaseReportContent, b: PhaseReportContent): boolean {
  return a.doneOn === b.doneOn && a.percent === b.percent && a.note === b.note && a.evidence === b.evidence;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
