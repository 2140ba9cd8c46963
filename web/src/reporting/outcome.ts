import type { RecordReadingsMutation } from './reporting.generated.js';
import type { Cell } from './saving/sheet-state.js';
import type { Moment } from './sheet/sheet-rows.js';

/** The sheet that is saved. */
export type SheetName = Moment & { municipality: string; year: number; sector: string };
/** A row, and the reading that stands there after it was recorded. */
export type Saved = { code: string; reading: RecordReadingsMutation['recordReadings']['saved'][number] };

/** How a save ended, where the server answered: done, or something a person must look at. */
export type Outcome =
  | { kind: 'drafted'; count: number }
  | { kind: 'recorded'; saved: readonly Saved[] }
  | { kind: 'submitted'; saved: readonly Saved[] }
  | { kind: 'toMend'; cells: readonly Cell[]; messages: readonly string[] }
  | { kind: 'contested'; codes: readonly string[] }
  /** Not done: the cells say something else than when the button was pressed. */
  | { kind: 'typedOn' };

type ServerIssue = { subject: string | null; field: string | null; message: string };

/** What the server asks to be mended, cell by cell; what belongs to none is told as it is. */
export function toMend(issues: readonly ServerIssue[]): Outcome {
  const cells = issues.flatMap(({ subject, field }): Cell[] =>
    subject === null ? [] : [{ code: subject, field: isField(field) ? field : 'value' }],
  );
  const loose = issues.filter(({ subject }) => subject === null);
  return { kind: 'toMend', cells, messages: loose.map(({ message }) => message) };
}

function isField(field: string | null): field is Cell['field'] {
  return field === 'value' || field === 'numerator' || field === 'denominator' || field === 'note';
}
