import DataLoader from 'dataloader';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../../database/open-database.js';
import { isStorable } from '../../plan/storable-text.js';

/** The values of some columns of a row, in order: of the whole primary key, or of the part that its parent shares. */
export type Key = readonly (string | number)[];

/** Rows by key, one SQL statement for all keys that are asked for together. */
export type RowLoader<R> = DataLoader<Key, readonly R[], string>;

/**
 * Loads the rows whose `columns` equal each key. `load` gets a condition that holds for all keys at once: those that
 * differ travel as one JSON parameter, so that the statement's text, and its plan, do not depend on how many they are.
 */
export function rowLoader<R extends object>(
  engine: Database['engine'],
  columns: readonly (keyof R & string)[],
  load: (within: RawBuilder<SqlBool>) => Promise<readonly R[]>,
): RowLoader<R> {
  const batch = async (keys: readonly Key[]) => {
    const storable = keys.filter(isStorableKey);
    const rows = storable.length === 0 ? [] : await load(keyCondition(engine, columns, storable));
    const groups = new Map<string, R[]>();
    for (const row of rows) {
      const key = keyText(columns.map((column) => row[column]));
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    return keys.map((key) => groups.get(keyText(key)) ?? []);
  };
  return new DataLoader(batch, { cacheKeyFn: keyText });
}

/**
 * A condition that holds for the rows whose columns equal one of the keys: of one kind, storable, at least one. What all of
 * them share is compared as it is, so that every index serves: of a list PostgreSQL does not know how few plans it names,
 * and reads all of them.
 */
export function keyCondition(
  engine: Database['engine'],
  columns: readonly string[],
  keys: readonly Key[],
): RawBuilder<SqlBool> {
  const [first] = keys;
  if (first === undefined) throw new Error('No keys were asked for.');
  const indexes = first.map((_, index) => index);
  const isShared = (index: number) => keys.every((key) => key[index] === first[index]);
  const columnOf = (index: number) => sql.ref(columns[index] ?? '');
  const shared = indexes.filter(isShared).map((index) => sql`${columnOf(index)} = ${first[index]}`);
  const different = indexes.filter((index) => !isShared(index));
  if (different.length === 0) return sql<SqlBool>`(${sql.join(shared, sql` and `)})`;
  const values = different.map((index, place) =>
    typeof first[index] === 'number'
      ? sql`cast(k.value ->> ${sql.lit(place)} as integer)`
      : sql`k.value ->> ${sql.lit(place)}`,
  );
  const json = JSON.stringify(keys.map((key) => different.map((index) => key[index])));
  const list =
    engine === 'sqlite' ? sql`json_each(${json}) as k` : sql`jsonb_array_elements(${json}::jsonb) as k(value)`;
  const listed = sql`(${sql.join(different.map(columnOf))}) in (select ${sql.join(values)} from ${list})`;
  return sql<SqlBool>`(${sql.join([...shared, listed], sql` and `)})`;
}

/** No row has any other key, and PostgreSQL would read no JSON with it. */
function isStorableKey(key: Key): boolean {
  return key.every((value) => typeof value !== 'string' || isStorable(value));
}

/** A key as text, for maps. No stored text holds the sign between its values. */
export function keyText(key: readonly unknown[]): string {
  return key.join('\u0000');
}
