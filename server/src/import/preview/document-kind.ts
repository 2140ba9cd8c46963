import { documentLines } from '../format/document-lines.js';
import { readBlocks } from '../format/read-blocks.js';
import { headingColumn } from '../readings/readings-column.js';
import { documentTable } from '../table/document-table.js';
import type { TableColumn } from '../table/table-column.js';
import type { DocumentRow } from '../text/document-rows.js';

/** A table of readings has at least a code and a value. */
const MIN_COLUMNS = 2;
/** What a plan prints and a file of actual values does not. */
const OF_PLANS: readonly TableColumn[] = [
  'objectiveTitle',
  'objectiveWeight',
  'indicatorWeight',
  'phaseTitle',
  'decision',
  'request',
];

/** What a file is by its tables: actual values, or an act. */
export async function documentKind(bytes: Uint8Array): Promise<'ACT' | 'READINGS'> {
  const read = await readBlocks(bytes);
  if ('refused' in read) return 'ACT';
  const rows = documentLines(read.blocks);
  if (!rows.some((row) => readingColumns(row) >= MIN_COLUMNS)) return 'ACT';
  const { rows: members } = documentTable(rows, null);
  const isPlan = members.some(({ heading }) => OF_PLANS.some((column) => heading.positions.has(column)));
  return isPlan ? 'ACT' : 'READINGS';
}

function readingColumns({ cells }: DocumentRow): number {
  return new Set(cells.map(headingColumn).filter((column) => column !== null)).size;
}
