import type { BlocksReading } from '../format/block.js';
import { documentLines } from '../format/document-lines.js';
import { blockGroups } from '../readings/table/block-groups.js';
import { fileTable, isValueTable, tableColumns } from '../readings/table/file-table.js';
import type { ReadingField } from '../readings/table/readings-column.js';
import { type HeadingReading, headingReading } from '../table/columns/heading-words.js';
import { documentTable } from '../table/document-table.js';

/** What an act prints and a file of actual values does not. */
const OF_ACTS: readonly HeadingReading['column'][] = ['decision', 'request', 'phaseTitle'];
/** What a file of actual values has and a plan that prints actual values does not. */
const OF_VALUES: readonly ReadingField[] = ['asOf', 'final', 'numerator'];
const OF_PLANS: readonly HeadingReading['column'][] = ['objectiveTitle', 'objectiveWeight'];
const OF_INDICATORS: readonly ReadingField[] = ['indicator', 'name'];

/** What a file is by the headings of its tables: actual values, or an act. Null where they do not say it. */
export function documentKind(read: BlocksReading): 'ACT' | 'READINGS' | null {
  if ('refused' in read) return null;
  const rows = documentLines(read.blocks);
  const { headings } = documentTable(rows, null);
  const printed = new Set(headings.flatMap((heading) => heading.printed.map((text) => headingReading(text)?.column)));
  const prints = (columns: readonly HeadingReading['column'][]) => columns.some((column) => printed.has(column));
  if (prints(OF_ACTS)) return 'ACT';
  const values = rows.map(({ cells }) => tableColumns(cells)).filter(isValueTable);
  if (values.flat().some(({ field }) => OF_VALUES.includes(field))) return 'READINGS';
  if (prints(OF_PLANS)) return 'ACT';
  if (values.length > 0) return 'READINGS';
  // Indicators with a column of numbers that is not called one of values: which one it is, is asked.
  const tables = blockGroups(read.blocks).groups.map(fileTable);
  const isUnnamed = tables.some((table) => table?.columns.some(({ field }) => OF_INDICATORS.includes(field)));
  if (isUnnamed && !prints(['target'])) return 'READINGS';
  return headings.length > 0 ? 'ACT' : null;
}
