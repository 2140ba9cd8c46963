import { addressOf, refusalOf } from '#client';
import type { Said } from '#words/words.js';
import type { SheetName } from '../outcome.js';
import { cellText, dayText } from '../saving/entered-number.js';
import type { EntryRow } from '../saving/sheet-state.js';
import type { CellChange } from './pasted-block.js';

/** The cells that a file has for a row. */
export type SheetFileRow = {
  readonly indicator: string;
  readonly value: number | null;
  readonly date: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly note: string | null;
  readonly criticality: string | null;
  readonly correctiveAction: string | null;
};

/** The answer of `POST /reading-sheets`. */
export type SheetFileAnswer = {
  readonly rows: readonly SheetFileRow[];
  readonly issues: readonly (Said & { readonly line: number | null })[];
};

/** Sends a file of values, to hear what it has for a sheet: the server stores nothing of it. */
export async function readSheetFile(
  { municipality, year, sector, asOf, final }: SheetName,
  file: File,
): Promise<SheetFileAnswer> {
  const form = new FormData();
  const fields = { municipality, year: String(year), sector, asOf, final: String(final) };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  // The file comes last, so that the server can refuse it before it reads it.
  form.append('file', file);
  const response = await fetch(addressOf('reading-sheets'), { method: 'POST', body: form });
  if (!response.ok) throw await refusalOf(response);
  const answer: SheetFileAnswer = await response.json();
  return answer;
}

/**
 * The cells to write. A value of the file takes the place of the ratio in the row, and the other way round; a text that
 * the file does not have stays.
 */
export function fileChanges(
  rows: readonly SheetFileRow[],
  known: Readonly<Record<string, Pick<EntryRow, 'kind'>>>,
): CellChange[] {
  return rows.flatMap(({ indicator, ...row }) => {
    const kind = known[indicator]?.kind;
    if (kind === undefined) return [];
    const number = (measure: number | null, as: EntryRow['kind']) => (measure === null ? '' : cellText(measure, as));
    const measures = {
      value: row.date === null ? number(row.value, kind) : dayText(row.date),
      numerator: number(row.numerator, 'NUMBER'),
      denominator: number(row.denominator, 'NUMBER'),
    };
    const said = (['note', 'criticality', 'correctiveAction'] as const).flatMap((field) => {
      const to = row[field];
      return to === null ? [] : [{ code: indicator, field, to }];
    });
    return [
      ...(['value', 'numerator', 'denominator'] as const).map((field) => ({
        code: indicator,
        field,
        to: measures[field],
      })),
      ...said,
    ];
  });
}
