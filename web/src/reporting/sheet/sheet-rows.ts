import type { ReadingPartsFragment, SheetRowPartsFragment } from '../reporting.generated.js';
import { cellText } from '../saving/entered-number.js';
import { blank, type Texts } from '../saving/entered-row.js';

/** The date a sheet speaks of, and whether it is the final account. */
export type Moment = { asOf: string; final: boolean };
export type SheetRow = SheetRowPartsFragment;
type Kind = SheetRow['indicator']['kind'];
type Draft = NonNullable<SheetRow['draft']>;

/** What the writer has seen of a row: another reading or draft standing there means that somebody else wrote. */
export type Seen = { reading: string | null; draft: number | null };

/** What a browser has kept of a row that never reached the server. */
export type KeptRow = { texts: Texts; seen: Seen };

export function seenOf({ latest, draft }: Pick<SheetRow, 'latest' | 'draft'>): Seen {
  return { reading: latest?.id ?? null, draft: draft?.version ?? null };
}

/** The reading that holds for this date; one of another date or definition, withdrawn or for demonstration is none. */
export function heldReading(
  { latest, indicator }: Pick<SheetRow, 'latest' | 'indicator'>,
  moment: Moment,
): SheetRow['latest'] {
  if (latest === null || latest.demonstration || indicator.attainment.state === 'REDEFINED') return null;
  return isOf(latest, moment) ? latest : null;
}

/** Whether a reading speaks of this date, and was not taken back. */
export function isOf({ withdrawn, asOf, final }: ReadingPartsFragment, moment: Moment): boolean {
  return !withdrawn && asOf === moment.asOf && final === moment.final;
}

/** A recorded reading as it stands in the cells. */
export function readingTexts(reading: ReadingPartsFragment | null, kind: Kind): Texts {
  if (reading === null) return blank;
  const text = (measure: number | null, as: Kind) => (measure === null ? '' : cellText(measure, as));
  return {
    value: text(reading.value, kind),
    numerator: text(reading.numerator, 'NUMBER'),
    denominator: text(reading.denominator, 'NUMBER'),
    note: reading.note ?? '',
  };
}

/** A draft as it stands in the cells: the words as they were typed. */
export function draftTexts(draft: Omit<Draft, 'version' | 'savedAt' | 'savedBy'>): Texts {
  const { value, numerator, denominator, note } = draft;
  return { value: value ?? '', numerator: numerator ?? '', denominator: denominator ?? '', note: note ?? '' };
}

/** What the server keeps of a row for this date: the draft where it is newer, else the reading. */
export function storedTexts(row: SheetRow, moment: Moment): Texts {
  const held = heldReading(row, moment);
  const { draft } = row;
  const newer = draft !== null && (held === null || Date.parse(draft.savedAt) > Date.parse(held.recordedAt));
  return newer ? draftTexts(draft) : readingTexts(held, row.indicator.kind);
}
