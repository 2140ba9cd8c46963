import type { TableColumn } from '../table/columns/table-column.js';
import { planDraft } from './document-draft.js';
import type { PlanDraft } from './plan-draft.js';

export type PrintedCells = Partial<Record<TableColumn, string>>;

export interface PrintedPage {
  /** Lines above the table's heading: the area's name where one begins. */
  readonly above?: readonly string[];
  readonly rows: readonly PrintedCells[];
}

/** The document of a town, as it would be printed. */
export interface PrintedPlan {
  readonly opening: readonly string[];
  /** Heading of each column, in the order of the table. */
  readonly headings: readonly (readonly [TableColumn, string])[];
  readonly pages: readonly PrintedPage[];
}

/** The document as text, with one heading row per page. */
export function printedText({ opening, headings, pages }: PrintedPlan, separator = '\t'): string {
  const heading = headings.map(([, name]) => name).join(separator);
  const tables = pages.map(({ above = [], rows }) =>
    [
      '',
      ...above,
      '',
      heading,
      ...rows.map((row) => headings.map(([column]) => row[column] ?? '').join(separator)),
    ].join('\n'),
  );
  return [...opening, ...tables, ''].join('\n');
}

/** The text with one line moved by some columns: to the right its last cells are cut off, to the left its first ones. */
export function shiftedLine(text: string, line: number, shift: number): string {
  const lines = text.split('\n');
  const cells = (lines[line - 1] ?? '').split('\t');
  const blanks = Array.from({ length: Math.abs(shift) }, () => '');
  const moved = shift > 0 ? [...blanks, ...cells].slice(0, cells.length) : [...cells.slice(-shift), ...blanks];
  return lines.with(line - 1, moved.join('\t')).join('\n');
}

/** The draft of a valid document; a refusal fails the test with its reasons. */
export async function readPlan(text: string) {
  const result = await planDraft(Buffer.from(text));
  if (result.draft === null) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result;
}

export function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}

/** The content of a draft, without the layout of its rows. */
export function draftContent({ objectives, indicators, ...rest }: PlanDraft) {
  return {
    ...rest,
    objectives: objectives.map(({ text: _, ...objective }) => objective),
    indicators: indicators.map(({ text: _, ...indicator }) => indicator),
  };
}
