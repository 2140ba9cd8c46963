import { DomainError } from '../../plan/domain-error.js';
import { isReportingDate, reportingDates } from '../../reading/check/reading-check.js';

/** INVALID_INPUT where values cannot be reported for a date. */
export function checkReportingDate(year: number, asOf: string, final: boolean): void {
  if (isReportingDate(year, asOf, final)) return;
  throw new DomainError(
    'INVALID_INPUT',
    `La data ${asOf} non va bene per il piano ${year}: serve una data ${reportingDates(year, final)}.`,
  );
}
