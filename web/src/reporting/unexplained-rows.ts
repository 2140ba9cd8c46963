import { type EnteredReading, enteredRow } from './saving/entered-row.js';
import { type EntryRow, type SheetState, saysRecorded } from './saving/sheet-state.js';
import { heldReading, type Moment, type SheetRow } from './sheet/sheet-rows.js';

/**
 * The indicators whose final value misses its target without a note that says why. The server has judged what is
 * recorded; what is only typed is compared with the target here, where higher or lower is plainly better.
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
  if (heldReading(row, moment)?.id === entry.seen.reading && saysRecorded(entry)) {
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
  // Divided by nothing it is no number, and misses nothing.
  if (!Number.isFinite(reached)) return false;
  return direction === 'HIGHER' ? reached < target : reached > target;
}
