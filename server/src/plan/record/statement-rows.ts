import type { StatedField } from '../statement/statement.js';
import type { StatementRow } from './plan-record.js';

/** One stated value, as it is stored. */
export interface StatedRow extends Omit<StatementRow, 'values'> {
  readonly field: StatedField;
  readonly value: string | null;
}

/** The statements with those of one member, from one place of an act, in one row. */
export function groupedStatements(stated: readonly StatedRow[]): StatementRow[] {
  const groups = new Map<string, StatementRow>();
  for (const { field, value, ...place } of stated) {
    const { act, phase, number, code, line, revision, review, text } = place;
    const key = JSON.stringify([act, phase, number, code, line, revision, review, text]);
    const group = groups.get(key);
    groups.set(key, { ...place, values: { ...group?.values, [field]: value } });
  }
  return [...groups.values()];
}

/** The statements of a row, one for each field. */
export function singleStatements({ values, ...place }: StatementRow, fields: readonly StatedField[]): StatedRow[] {
  return fields.flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [{ ...place, field, value }];
  });
}
