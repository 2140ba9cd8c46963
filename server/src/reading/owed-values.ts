import type { AttainmentState } from '@traguardo/schema/vocabulary';
import { type ChainLink, chainMembers, chainOf, readingsBy } from './reading-chain.js';

/** What decides whether an indicator still owes a value. */
export interface OwingIndicator {
  readonly code: string;
  readonly sector: string;
}

export interface ReportedLink extends ChainLink {
  readonly indicator: string;
}

/** What the indicators of a sector owe for a date. */
export interface Owed<I> {
  /** How many have to be reported, neutralised ones left out. */
  readonly total: number;
  readonly missing: readonly I[];
}

/**
 * What each sector owes for a date, by its key. Demonstration data are no report, a withdrawn value is none, a final
 * value of another definition has to be given anew; a neutralised indicator owes nothing.
 */
export function owedValues<I extends OwingIndicator>(
  indicators: readonly I[],
  readings: readonly ReportedLink[],
  states: ReadonlyMap<string, AttainmentState>,
  date: Pick<ChainLink, 'asOf' | 'final'>,
): ReadonlyMap<string, Owed<I>> {
  const real = readings.filter(({ demonstration }) => !demonstration);
  const readingsOf = readingsBy(real, ({ indicator }) => indicator);
  const owing = indicators.filter(({ code }) => states.get(code) !== 'NEUTRALISED');
  const isMissing = ({ code }: I) =>
    chainOf(chainMembers(readingsOf.get(code) ?? [], date)).inForce === null ||
    (date.final && states.get(code) === 'REDEFINED');
  const sectors = readingsBy(owing, ({ sector }) => sector);
  return new Map([...sectors].map(([sector, own]) => [sector, { total: own.length, missing: own.filter(isMissing) }]));
}
