import type { AttainmentState, ReportingFrequency } from '@traguardo/schema/vocabulary';
import { isAskedAt } from '../plan/measure/reporting-frequency.js';
import { type ChainLink, chainMembers, chainOf, readingsBy } from './reading-chain.js';

/** The facts that decide whether an indicator still needs a value. */
export interface OwingIndicator {
  readonly code: string;
  readonly sector: string;
  readonly frequency: ReportingFrequency | null;
}

export interface ReportedLink extends ChainLink {
  readonly indicator: string;
}

/** The values that a sector still has to report for a date. */
export interface OwedValues<I> {
  /** The number of indicators to report, without neutralised ones. */
  readonly total: number;
  readonly missing: readonly I[];
}

/**
 * The values that each sector still has to report for a date, by the sector's key. Demonstration data and withdrawn
 * values do not count as reported; a final value of an earlier definition must be reported again; a neutralised
 * indicator needs no value, nor one whose frequency does not ask for the date.
 */
export function owedValues<I extends OwingIndicator>(
  indicators: readonly I[],
  readings: readonly ReportedLink[],
  states: ReadonlyMap<string, AttainmentState>,
  date: Pick<ChainLink, 'asOf' | 'final'>,
): ReadonlyMap<string, OwedValues<I>> {
  const real = readings.filter(({ demonstration }) => !demonstration);
  const readingsOf = readingsBy(real, ({ indicator }) => indicator);
  const owing = indicators.filter(
    ({ code, frequency }) => states.get(code) !== 'NEUTRALISED' && isAskedAt(frequency, date),
  );
  const isMissing = ({ code }: I) =>
    chainOf(chainMembers(readingsOf.get(code) ?? [], date)).inForce === null ||
    (date.final && states.get(code) === 'REDEFINED');
  const sectors = readingsBy(owing, ({ sector }) => sector);
  return new Map([...sectors].map(([sector, own]) => [sector, { total: own.length, missing: own.filter(isMissing) }]));
}
