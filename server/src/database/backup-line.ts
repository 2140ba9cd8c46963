import type { TableShape } from './table-shapes.js';

/** A cell as the database returns and accepts it. */
export type DatabaseValue = string | number | boolean | Uint8Array | null;

/** A cell of a backup, the same for both engines: bytes in base64, booleans as such. */
export type BackupValue = string | number | boolean | null;

/** A row's cells in the order of its table's columns, as a backup contains them. */
export function backupValues({ columns }: TableShape, row: Readonly<Record<string, unknown>>): BackupValue[] {
  return columns.map(({ name, holds }) => {
    const value = row[name];
    if (value === null || value === undefined) return null;
    if (holds === 'boolean') return value === true || value === 1;
    if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw new Error(`A backup cannot hold the ${typeof value} in column ${name}.`);
  });
}

/** The same cells as the database accepts them. */
export function storedValues({ columns }: TableShape, values: readonly BackupValue[]): DatabaseValue[] {
  return columns.map(({ holds }, index) => {
    const value = values[index] ?? null;
    return holds === 'bytes' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
  });
}
