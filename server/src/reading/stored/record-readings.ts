import type { ReadingQuestion } from '@traguardo/schema/vocabulary';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { measuresSettled } from '../../plan/stored/settled-definitions.js';
import { chainOf, readingsBy } from '../reading-chain.js';
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
  readonly criticality: string | null;
  readonly correctiveAction: string | null;
  /** What was asked of the value and confirmed. */
  readonly confirmed: readonly ReadingQuestion[];
  readonly line: number | null;
  readonly text: string | null;
  /** Left out = as of the recording. */
  readonly recordedBy?: string | null;
}

/** What all readings of one recording have in common. */
export interface RecordingContext extends PlanKey {
  readonly demonstration: boolean;
  /** The act in force: the readings measure its definitions. */
  readonly measuresAct: number;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly document: string | null;
  /** See settledDefinitions. */
  readonly settled: ReadonlyMap<string, string>;
}

/** The reading after a recording: a new row, or the existing row with the same content. */
export interface RecordedReading {
  readonly row: Reading;
  readonly isNew: boolean;
}

/**
 * The rows of the readings to be recorded. A reading that repeats the one in force for its indicator, date and finality
 * is no new row; any other supersedes it.
 */
export function recordedRows(
  before: readonly Reading[],
  recording: RecordingContext,
  readings: readonly NewReading[],
): RecordedReading[] {
  const known = readingsBy(before, readingKey);
  return readings.map((reading) => {
    const rows = known.get(readingKey(reading)) ?? [];
    const current = chainOf(rows.filter(({ demonstration }) => demonstration === recording.demonstration)).inForce;
    if (current && sameReading(current, reading) && measuresTheSame(current, recording)) {
      return { row: current, isNew: false };
    }
    return { row: newRow(recording, reading, nextNumber(rows)), isNew: true };
  });
}

function newRow({ settled: _, ...recording }: RecordingContext, reading: NewReading, number: number): Reading {
  const { indicator, asOf, final, value, numerator, denominator, line, text } = reading;
  const { note, criticality, correctiveAction, confirmed } = reading;
  return {
    ...recording,
    recordedBy: reading.recordedBy ?? recording.recordedBy,
    indicator,
    asOf,
    final,
    number,
    value,
    numerator,
    denominator,
    note,
    criticality,
    correctiveAction,
    confirmed: confirmed.length === 0 ? null : confirmed.join(' '),
    line,
    text,
    withdrawn: false,
  };
}

/** The number of the next reading of the same indicator, date and finality. */
export function nextNumber(rows: readonly Pick<Reading, 'number'>[]): number {
  return Math.max(0, ...rows.map(({ number }) => number)) + 1;
}

/** Adds readings; returns how many. */
export function insertReadings(queries: Queries, rows: readonly Reading[]): Promise<number> {
  return insertRows(queries, 'Reading', rows);
}

/** All readings of a plan, or of these indicators of it. */
export function planReadings(
  queries: Queries,
  { municipality, year }: PlanKey,
  indicators: readonly string[] | null = null,
): Promise<Reading[]> {
  const ofAll = queries.selectFrom('Reading').where(ofPlan({ municipality, year }));
  const readings = indicators === null ? ofAll : ofAll.where('indicator', 'in', indicators);
  return readings.orderBy('number').selectAll().execute();
}

function readingKey({ indicator, asOf, final }: Pick<Reading, 'indicator' | 'asOf' | 'final'>): string {
  return `${indicator}|${asOf}|${final}`;
}

const SAID = ['value', 'numerator', 'denominator', 'note', 'criticality', 'correctiveAction'] as const;

function sameReading(a: Reading, b: NewReading): boolean {
  return SAID.every((field) => a[field] === b[field]);
}

/** The same file again adds nothing; a value reported again after an act measures the definition in force after it. */
function measuresTheSame(reading: Reading, { document, measuresAct, recordedAt, settled }: RecordingContext): boolean {
  if (document !== null && reading.document === document) return true;
  const { indicator } = reading;
  return (
    reading.measuresAct === measuresAct &&
    measuresSettled(settled, reading) === measuresSettled(settled, { indicator, recordedAt })
  );
}
