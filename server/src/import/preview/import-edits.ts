import { revisedFields } from '@traguardo/schema/revision-shapes';
import { initiative, revisionKind } from '@traguardo/schema/vocabulary';
import { z } from 'zod';
import type { DraftRevision } from '../draft/plan-draft.js';
import type { Answers } from '../question/import-question.js';
import { TABLE_COLUMNS } from '../table/columns/table-column.js';
import type { RowEdits } from '../table/row-edit.js';

const text = z.string().nullable();

const content = z.object({
  kind: z.enum(revisionKind),
  initiative: z.enum(initiative),
  objective: z.string(),
  indicator: text,
  from: text,
  to: text,
  fields: z.array(z.object({ field: z.enum(revisedFields), from: text, to: text })),
});

const edits = z.object({
  rows: z.array(
    z.object({
      line: z.number(),
      leaveOut: z.boolean(),
      cells: z.array(z.object({ column: z.enum(TABLE_COLUMNS), value: text })),
    }),
  ),
  revisions: z.array(
    z.object({
      line: z.number(),
      /** Of a revision that was read: its number on the line, and its content then. Null = a person added it. */
      read: z.object({ number: z.number(), says: z.string() }).nullable(),
      /** Of an added revision: distinguishes it from the others of its line. */
      key: z.number(),
      status: z.enum(['CONFIRMED', 'CORRECTED', 'DISCARDED']),
      content: content.nullable(),
    }),
  ),
  /** The answers to the reader's questions, by the question's id. */
  answers: z.record(z.string(), z.string()).default({}),
  /** The last key of an added revision. A key is not used again. */
  lastKey: z.number().default(0),
  /** Whether the document is loaded already, and is waiting to be answered anew. */
  reopened: z.boolean().default(false),
});

/** What a person changed in a document before it is loaded, in the form in which it is stored. */
export type ImportEdits = z.infer<typeof edits>;
export type RevisionEdit = ImportEdits['revisions'][number];
/** The content of a revision, as read or as a person typed it. */
export type RevisionContent = z.infer<typeof content>;

export const NO_EDITS: ImportEdits = { rows: [], revisions: [], answers: {}, lastKey: 0, reopened: false };

export function storedEdits(json: string): ImportEdits {
  return edits.parse(JSON.parse(json));
}

/** The answers that are given to the reader's questions. */
export function questionAnswers({ answers }: ImportEdits): Answers {
  return new Map(Object.entries(answers));
}

export function rowEdits({ rows }: ImportEdits): RowEdits {
  return new Map(
    rows.map(({ cells, ...row }) => [
      row.line,
      { ...row, cells: new Map(cells.map(({ column, value }) => [column, value])) },
    ]),
  );
}

/** The content of a revision as text, for comparison: a review of another content does not apply to this one. */
export function contentKey({
  kind,
  initiative,
  objective,
  indicator,
  from,
  to,
  fields,
}: Omit<DraftRevision, 'evidence' | 'certain'>): string {
  const changes = fields.map((change) => [change.field, change.from, change.to]);
  return JSON.stringify([kind, initiative, objective, indicator, from, to, changes]);
}
