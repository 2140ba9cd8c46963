import { type ChainLink, chainOf, readingsBy } from '../../reading/reading-chain.js';

interface MeasuredLink extends ChainLink {
  readonly indicator: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** A value in force that would change. */
export interface ReadingChange {
  readonly indicator: string;
  /** `actual` for the final value, `interim` and the date for one of monitoring. */
  readonly field: string;
  /** Canonical number, or numerator and denominator: `48/50`; null = none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** How the values in force differ where readings have been added: final ones first, then those of monitoring by date. */
export function readingChanges(before: readonly MeasuredLink[], after: readonly MeasuredLink[]): ReadingChange[] {
  const chains = (readings: readonly MeasuredLink[]) =>
    readingsBy(readings, ({ indicator, final, asOf }) => `${indicator}|${fieldOf(final, asOf)}`);
  const known = chains(before);
  const changes = [...chains(after)].flatMap(([key, readings]) => {
    const [first] = readings;
    if (first === undefined) return [];
    const [from, to] = [valueInForce(known.get(key) ?? []), valueInForce(readings)];
    return from === to ? [] : [{ indicator: first.indicator, field: fieldOf(first.final, first.asOf), from, to }];
  });
  return changes.toSorted((a, b) => Number(a.field > b.field) - Number(a.field < b.field));
}

function fieldOf(final: boolean, asOf: string): string {
  return final ? 'actual' : `interim ${asOf}`;
}

function valueInForce(chain: readonly MeasuredLink[]): string | null {
  const reading = chainOf(chain).inForce;
  if (reading === null) return null;
  const { value, numerator, denominator } = reading;
  return value ?? (numerator === null || denominator === null ? null : `${numerator}/${denominator}`);
}
