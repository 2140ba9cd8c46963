import type { ReadingPartsFragment, SheetRowPartsFragment } from '../reporting.generated.js';
import { cellText, dayText } from '../saving/entered-number.js';
import { blank, type Texts } from '../saving/entered-row.js';

/** The date that a sheet reports for, and whether it is the final account. */
export type Moment = { asOf: string; final: boolean };
export type SheetRow = SheetRowPartsFragment;
type Kind = SheetRow['indicator']['kind'];
type Draft = NonNullable<SheetRow['draft']>;

/** The versions of a row that the writer has seen: another reading or draft on the server means another author. */
export type SeenVersions = { reading: string | null; draft: number | null };

/** The texts of a row that the browser keeps because they did not reach the server. */
export type KeptRow = { texts: Texts; seen: SeenVersions };

export function seenOf({ latest, draft }: Pick<SheetRow, 'latest' | 'draft'>): SeenVersions {
  return { reading: latest?.id ?? null, draft: draft?.version ?? null };
}

/**
 * The reading in force for this date; null where it is of another date or definition, withdrawn or for demonstration.
 */
export function readingInForce(
  { latest, indicator }: Pick<SheetRow, 'latest' | 'indicator'>,
  moment: Moment,
): SheetRow['latest'] {
  if (latest === null || latest.demonstration || indicator.attainment.state === 'REDEFINED') return null;
  return isOfMoment(latest, moment) ? latest : null;
}

/** Whether a reading is of this date and not withdrawn. */
export function isOfMoment({ withdrawn, asOf, final }: ReadingPartsFragment, moment: Moment): boolean {
  return !withdrawn && asOf === moment.asOf && final === moment.final;
}

/** The cell texts of a recorded reading. */
export function readingTexts(reading: ReadingPartsFragment | null, kind: Kind): Texts {
  if (reading === null) return blank;
  const text = (measure: number | null, as: Kind) => (measure === null ? '' : cellText(measure, as));
  return {
    value: reading.date === null ? text(reading.value, kind) : dayText(reading.date),
    numerator: text(reading.numerator, 'NUMBER'),
    denominator: text(reading.denominator, 'NUMBER'),
    note: reading.note ?? '',
    criticality: reading.criticality ?? '',
    correctiveAction: reading.correctiveAction ?? '',
  };
}

/** The cell texts of a draft, as they were typed. */
export function draftTexts(draft: Omit<Draft, 'version' | 'savedAt' | 'savedBy'>): Texts {
  return {
    value: draft.value ?? '',
    numerator: draft.numerator ?? '',
    denominator: draft.denominator ?? '',
    note: draft.note ?? '',
    criticality: draft.criticality ?? '',
    correctiveAction: draft.correctiveAction ?? '',
  };
}

/** The cell texts of a row on the server for this date: of the draft where it is newer, else of the reading. */
export function storedTexts(row: SheetRow, moment: Moment): Texts {
  const inForce = readingInForce(row, moment);
  const { draft } = row;
  const newer = draft !== null && (inForce === null || Date.parse(draft.savedAt) > Date.parse(inForce.recordedAt));
  return newer ? draftTexts(draft) : readingTexts(inForce, row.indicator.kind);
}
