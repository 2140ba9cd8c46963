import { isKeyOf, keysOf } from '@traguardo/schema/fields/field-descriptor';
import { type PlanRecord, type RecordTable, SHEET_NAMES } from '../../plan/record/plan-record.js';

const STATEMENT = ['act', 'phase', 'number', 'code'];
const LINE = ['act', 'line'];

/** What tells the rows of a table apart. */
const KEYS = {
  acts: ['ordinal'],
  details: ['act', 'number'],
  sectors: STATEMENT,
  objectives: STATEMENT,
  indicators: STATEMENT,
  phases: STATEMENT,
  variations: LINE,
  revisions: [...LINE, 'number'],
  reviews: [...LINE, 'number', 'review'],
  outcomes: [...LINE, 'number'],
  settlements: [...LINE, 'number'],
  declarations: ['subject', 'code', 'field', 'act', 'number'],
  discrepancies: ['act', 'key'],
  documents: ['id'],
  issues: ['document', 'number'],
} as const satisfies Partial<Record<RecordTable, readonly string[]>>;

/** The row of another table that a row belongs to, by these of its columns. */
const PARENTS: readonly (readonly [RecordTable, readonly string[], keyof typeof KEYS])[] = [
  ['acts', ['document'], 'documents'],
  ['issues', ['document'], 'documents'],
  ...(['details', 'sectors', 'objectives', 'indicators', 'phases', 'variations', 'discrepancies'] as const).map(
    (table) => [table, ['act'], 'acts'] as const,
  ),
  ['revisions', LINE, 'variations'],
  ['outcomes', LINE, 'variations'],
  ['settlements', LINE, 'variations'],
  ['reviews', [...LINE, 'number'], 'revisions'],
];

/** The first rows of a record that stand there twice, or belong to a row that is missing, in words. */
export function misplacedRows(record: PlanRecord): string[] {
  return [
    ...keysOf(KEYS).flatMap((table) => placeOf(table, doubleRow(record, table))),
    ...PARENTS.flatMap(([table, columns, parent]) => {
      const known = new Set(record[parent].map((row) => keyOf(row, KEYS[parent])));
      return placeOf(
        table,
        record[table].findIndex((row) => !known.has(keyOf(row, columns))),
      );
    }),
  ];
}

/** Several rows of one member may state different fields of it. */
function doubleRow(record: PlanRecord, table: keyof typeof KEYS): number {
  const seen = new Set<string>();
  return record[table].findIndex((row) => {
    const fields = 'values' in row ? Object.keys(row.values) : [''];
    const keys = fields.map((field) => `${keyOf(row, KEYS[table])} ${field}`);
    const isDouble = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isDouble;
  });
}

function placeOf(table: RecordTable, row: number): string[] {
  return row < 0 ? [] : [`«${SHEET_NAMES[table]}», riga ${row + 2}`];
}

function keyOf(row: object, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => (isKeyOf(row, column) ? row[column] : null)));
}
