import type { ImportIssue } from '../draft/import-issue.js';
import { type ImportQuestion, openQuestions } from '../question/import-question.js';
import { TABLE_COLUMNS, type TableColumn } from '../table/columns/table-column.js';
import { printedHeading } from '../table/columns/table-heading.js';
import type { PlanRow, RowReading } from '../table/plan-rows.js';

/** The state of a row: in place, realigned, doubtful, not placed, edited or left out. */
export const ROW_STATES = ['IN_PLACE', 'REALIGNED', 'DOUBTFUL', 'UNPLACED', 'EDITED', 'LEFT_OUT'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** A row of a document's table as a person sees it before loading. Plain data. */
export interface PreviewRow {
  readonly line: number;
  /** The page it stands on; null where the document has none. */
  readonly page: number | null;
  /** As printed. */
  readonly text: string;
  readonly state: RowState;
  readonly shift: number;
  readonly area: string | null;
  readonly cells: readonly PreviewCell[];
  readonly issues: readonly ImportIssue[];
}

export interface PreviewCell {
  readonly column: TableColumn;
  /** Of the column, as printed. */
  readonly heading: string;
  /** As printed, or as inherited from a row above. */
  readonly found: string | null;
  readonly edited: string | null;
  /** Whether a person changed the cell: `edited` null then says that it was emptied. */
  readonly isEdited: boolean;
  readonly inherited: boolean;
  /** What the cell may hold, in a row that could not be placed with certainty. */
  readonly suggested: string | null;
}

const AREA_HEADING = 'Area strategica';

/** Every row of a document's tables with its cells in their columns, as printed and as corrected. */
export function previewRows(
  readings: readonly RowReading[],
  issues: readonly ImportIssue[],
  questions: readonly ImportQuestion[],
): PreviewRow[] {
  const asked = new Set(openQuestions(questions).flatMap(({ line }) => line ?? []));
  const byLine = new Map<number | null, ImportIssue[]>();
  for (const issue of issues) byLine.set(issue.line, [...(byLine.get(issue.line) ?? []), issue]);
  return readings.map((reading) => {
    const { at, printed, row } = reading;
    const own = byLine.get(at.row.line) ?? [];
    return {
      line: at.row.line,
      page: at.row.places?.find((place) => place?.page !== undefined)?.page ?? null,
      text: at.row.text,
      state: rowState(reading, own, asked.has(at.row.line)),
      shift: printed?.shift ?? 0,
      area: row?.areaName ?? at.area?.name ?? null,
      cells: previewCells(reading),
      issues: own,
    };
  });
}

/** Issues that make the cells of a row doubtful. */
const DOUBTS: ReadonlySet<ImportIssue['code']> = new Set([
  'CELLS_LOST',
  'UNREADABLE_NUMBER',
  'PARENT_UNKNOWN',
  'CODE_MISSING',
  'DUPLICATE_CODE',
  'NOT_CERTAIN',
]);

function rowState({ edit, row, printed }: RowReading, issues: readonly ImportIssue[], isAsked: boolean): RowState {
  if (edit?.leaveOut === true) return 'LEFT_OUT';
  if (edit !== null) return 'EDITED';
  if (row === null) return 'UNPLACED';
  if (printed?.shift !== 0) return 'REALIGNED';
  const isDoubtful = isAsked || row.cells.doubtful !== undefined || issues.some(({ code }) => DOUBTS.has(code));
  return isDoubtful ? 'DOUBTFUL' : 'IN_PLACE';
}

function previewCells(reading: RowReading): PreviewCell[] {
  const { at, printed, nearby, edit, row } = reading;
  return TABLE_COLUMNS.filter((column) => column === 'area' || at.heading.positions.has(column)).map((column) => {
    const own = printed?.filled.get(column) ?? null;
    const isEdited = edit?.cells.has(column) ?? false;
    const carried = own === null && !isEdited && row !== null ? inheritedText(row, column) : null;
    return {
      column,
      heading: printedHeading(at.heading, column) ?? AREA_HEADING,
      found: own ?? carried,
      edited: edit?.cells.get(column) ?? null,
      isEdited,
      inherited: carried !== null,
      suggested: nearby?.get(column) ?? null,
    };
  });
}

function inheritedText(row: PlanRow, column: TableColumn): string | null {
  if (column === 'area') return row.areaName;
  if (column === 'sector') return row.sector;
  if (column === 'manager') return row.manager;
  return column === 'objectiveCode' ? row.objective : null;
}
