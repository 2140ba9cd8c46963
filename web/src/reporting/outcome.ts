import { type Said, said } from '#words/words.js';
import type { RecordReadingsMutation } from './reporting.generated.js';
import { isField } from './saving/entered-row.js';
import type { Cell } from './saving/sheet-state.js';
import type { Moment } from './sheet/sheet-rows.js';

/** Identifies the sheet that is saved. */
export type SheetName = Moment & { municipality: string; year: number; sector: string };
/** A row, and its reading after the recording. */
export type SavedReading = { code: string; reading: RecordReadingsMutation['recordReadings']['saved'][number] };

/** The outcome of a save that the server answered: done, or something for the person to look at. */
export type Outcome =
  | { kind: 'drafted'; count: number }
  | { kind: 'recorded'; saved: readonly SavedReading[] }
  | { kind: 'submitted'; saved: readonly SavedReading[] }
  | { kind: 'toMend'; cells: readonly Cell[]; messages: readonly string[] }
  | { kind: 'contested'; codes: readonly string[] }
  /** Not done: the cells have changed since the button was pressed. */
  | { kind: 'typedOn' };

type ServerIssue = Said & { subject: string | null; field: string | null };

/** The server's issues by cell; an issue of no cell keeps its own sentence. */
export function issueOutcome(issues: readonly ServerIssue[]): Outcome {
  const cells = issues.flatMap(({ subject, field }): Cell[] =>
    subject === null ? [] : [{ code: subject, field: isField(field) ? field : 'value' }],
  );
  const loose = issues.filter(({ subject }) => subject === null);
  return { kind: 'toMend', cells, messages: loose.map(said) };
}
