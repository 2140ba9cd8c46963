import { insertRows } from '../database/insert-rows.js';
import type { Queries } from '../database/open-database.js';
import type { Reading } from './reading.entity.js';

/** A reading to be recorded; measures are canonical numbers. */
export interface NewReading {
  readonly indicator: string;
  readonly asOf: string;
  readonly final: boolean;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly note: string | null;
  readonly line: number | null;
  readonly text: string | null;
}

/** What is the same for all readings of one recording. */
export interface Recording {
  readonly municipality: string;
  readonly year: number;
  readonly demonstration: boolean;
  /** The act in force: the readings measure its definitions. */
  readonly measuresAct: number;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly document: string | null;
}

/**
 * The readings that say something new, as rows: one that repeats the latest of its indicator, date and finality
 * is left out, any other supersedes it.
 */
export async function newReadingRows(
  queries: Queries,
  recording: Recording,
  readings: readonly NewReading[],
): Promise<Reading[]> {
  const latest = await latestReadings(queries, recording);
  return readings.flatMap((reading) => {
    const before = latest.get(readingKey(reading));
    return before && sameReading(before, reading) && before.demonstration === recording.demonstration
      ? []
      : [{ ...recording, ...reading, withdrawn: false, number: before ? before.number + 1 : 1 }];
  });
}

/** Adds readings; returns how many. */
export function insertReadings(queries: Queries, rows: readonly Reading[]): Promise<number> {
  return insertRows(queries, 'Reading', rows);
}

async function latestReadings(
  queries: Queries,
  { municipality, year }: Pick<Recording, 'municipality' | 'year'>,
): Promise<Map<string, Reading>> {
  const rows = await queries
    .selectFrom('Reading')
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .orderBy('number')
    .selectAll()
    .execute();
  return new Map(rows.map((row) => [readingKey(row), row]));
}

function readingKey({ indicator, asOf, final }: Pick<Reading, 'indicator' | 'asOf' | 'final'>): string {
  return `${indicator}|${asOf}|${final}`;
}

function sameReading(a: NewReading, b: NewReading): boolean {
  return a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator && a.note === b.note;
}
