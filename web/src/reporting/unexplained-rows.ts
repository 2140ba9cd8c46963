import { type EnteredReading, enteredRow } from './saving/entered-row.js';
import { type EntryRow, type SheetState, saysRecorded } from './saving/sheet-state.js';
import { type Moment, readingInForce, type SheetRow } from './sheet/sheet-rows.js';

/**
 * The indicators whose final value misses its target without a note that gives the reason. For recorded values the
 * server's outcome counts; a value that is only typed is compared with the target here, where higher or lower is
 * clearly better.
 */
export function unexplainedRows(rows: readonly SheetRow[], { rows: entries }: SheetState, moment: Moment): SheetRow[] {
  if (!moment.final) return [];
  return rows.filter((row) => {
    const entry = entries[row.indicator.code];
    return entry !== undefined && entry.texts.note.trim() === '' && isMissed(row, entry, moment);
  });
}

function isMissed(row: SheetRow, entry: EntryRow, moment: Moment): boolean {
  const { indicator } = row;
  if (readingInForce(row, moment)?.id === entry.seen.reading && saysRecorded(entry)) {
    return indicator.attainment.state === 'SCORED' && indicator.status !== 'ACHIEVED';
  }
  const read = enteredRow(entry.texts, entry.kind);
  return read.kind === 'reading' && isShortOf(read.reading, indicator);
}

function isShortOf({ value, numerator, denominator }: EnteredReading, indicator: SheetRow['indicator']): boolean {
  const { target, direction, kind } = indicator;
  if (target === null || direction === 'RANGE') return false;
  const factor = kind === 'PERCENT' ? 100 : 1;
  const reached =
    value !== null
      ? Number.parseFloat(value)
      : (Number.parseFloat(numerator ?? '') / Number.parseFloat(denominator ?? '')) * factor;
  // Divided by zero there is no number, and no missed target.
  if (!Number.isFinite(reached)) return false;
  return direction === 'HIGHER' ? reached < target : reached > target;
}
