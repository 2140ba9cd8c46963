import type { Queries } from '../../database/open-database.js';
import type { Reading } from './reading.entity.js';
import { insertReadings, nextNumber } from './record-readings.js';

export interface Withdrawal {
  readonly reason: string;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
}

/** Withdraws a reading by adding a row after it; `readings` are those of its indicator. Returns the added row. */
export async function recordWithdrawal(
  queries: Queries,
  reading: Reading,
  readings: readonly Reading[],
  { reason, recordedAt, recordedBy }: Withdrawal,
): Promise<Reading> {
  const { asOf, final } = reading;
  const row: Reading = {
    ...reading,
    number: nextNumber(readings.filter((other) => other.asOf === asOf && other.final === final)),
    value: null,
    numerator: null,
    denominator: null,
    note: reason,
    criticality: null,
    correctiveAction: null,
    confirmed: null,
    recordedAt,
    recordedBy,
    document: null,
    line: null,
    text: null,
    withdrawn: true,
  };
  await insertReadings(queries, [row]);
  return row;
}
