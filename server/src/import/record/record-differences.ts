import { keysOf } from '@traguardo/schema/fields/field-descriptor';
import { type PlanRecord, type RecordTable, SHEET_NAMES } from '../../plan/record/plan-record.js';

/** What belongs to the install that a plan is in, and not to what its documents say. */
const OF_THE_INSTALL: ReadonlySet<RecordTable> = new Set(['plan']);

/** The first rows of a record that another one does not have, in words. An equal record, or one that only has more, gives
 *  none. */
export function missingRows(record: PlanRecord, from: PlanRecord): string[] {
  return keysOf(SHEET_NAMES).flatMap((table) => {
    if (OF_THE_INSTALL.has(table)) return [];
    const known = new Set(from[table].map(rowKey));
    const missing = record[table].findIndex((row) => !known.has(rowKey(row)));
    return missing < 0 ? [] : [`«${SHEET_NAMES[table]}», riga ${missing + 2}`];
  });
}

/** The row as text, whatever the order of its fields. */
function rowKey(row: object): string {
  return JSON.stringify(row, (_, value: unknown) => (isObject(value) ? Object.entries(value).toSorted(byName) : value));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
