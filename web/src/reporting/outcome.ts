import type { RecordReadingsMutation } from '../gql/staff/graphql.js';
import type { Moment } from './sheet-rows.js';
import type { Cell } from './sheet-state.js';

/** The sheet that is saved. */
export type SheetName = Moment & { municipality: string; year: number; sector: string };
export type Saved = RecordReadingsMutation['recordReadings']['saved'];

/** How a save ended, where the server answered: done, or something a person must look at. */
export type Outcome =
  | { kind: 'drafted'; count: number }
  | { kind: 'recorded'; saved: Saved }
  | { kind: 'submitted'; saved: Saved }
  | { kind: 'toMend'; cells: readonly Cell[]; messages: readonly string[] }
  | { kind: 'contested'; codes: readonly string[] };

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
