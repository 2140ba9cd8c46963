import { printedNumber } from '../text/printed-number.js';
import { cellsAt, type RowCells } from './cells/row-cells.js';
import type { TableColumn } from './columns/table-column.js';
import type { TableRow } from './row-placement.js';

const MEMBERS: readonly TableColumn[] = [
  'area',
  'sector',
  'manager',
  'contributors',
  'objectiveCode',
  'objectiveTitle',
  'definition',
  'indicatorCode',
  'indicatorTitle',
  'phaseTitle',
  'request',
  'motivation',
  'decision',
];

/** The cells of a row as they stand below their headings, in a table without codes by which a displaced row could be
 *  recognised. Null where the row names nothing. */
export function plainRow({ row, heading }: TableRow): RowCells | null {
  const cells = cellsAt({ ...row, cells: row.cells.slice(0, heading.width) }, heading, 0);
  if (cells === null || !MEMBERS.some((column) => cells.filled.has(column))) return null;
  return withMeasuredObjective(
    cells,
    heading.positions.has('indicatorTitle') || heading.positions.has('indicatorCode'),
  );
}

/** Where a table has targets and no indicators, each target measures its objective: the indicator has its title. */
function withMeasuredObjective(cells: RowCells, hasIndicators: boolean): RowCells {
  const [title, target] = [cells.filled.get('objectiveTitle'), cells.filled.get('target')];
  if (hasIndicators || title === undefined || target === undefined || printedNumber(target).kind === 'missing')
    return cells;
  return { ...cells, filled: new Map([...cells.filled, ['indicatorTitle', title]]) };
}
