import { headingColumn } from '../readings/readings-column.js';
import { tableHeading } from '../table/table-heading.js';
import { decodedText } from '../text/decode.js';
import { documentRows, type Separator } from '../text/document-rows.js';
import { isWorkbook } from '../text/file-kind.js';

const SEPARATORS: readonly (Separator | ',')[] = [';', '\t', ',', '|'];
/** A table of readings has at least a code and a value. */
const MIN_COLUMNS = 2;

/** What a file is by its headings: actual values, or an act. A workbook can only be a file of actual values. */
export function documentKind(bytes: Uint8Array): 'ACT' | 'READINGS' {
  if (isWorkbook(bytes)) return 'READINGS';
  const decoded = decodedText(bytes);
  if (!('text' in decoded)) return 'ACT';
  const [first = ''] = decoded.text.trimStart().split('\n', 1);
  if (!SEPARATORS.some((separator) => readingColumns(first, separator) >= MIN_COLUMNS)) return 'ACT';
  const isPlanTable = SEPARATORS.some(
    (separator) => separator !== ',' && documentRows(first, separator).some((row) => tableHeading(row, null) !== null),
  );
  return isPlanTable ? 'ACT' : 'READINGS';
}

function readingColumns(line: string, separator: string): number {
  return new Set(
    line
      .split(separator)
      .map(headingColumn)
      .filter((column) => column !== null),
  ).size;
}
